import {
  createHash,
  createPrivateKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  sign,
} from 'node:crypto';

/** What a browser puts into the client data. */
export interface Ceremony {
  readonly challenge: string;
  readonly origin: string;
  /** @default localhost */
  readonly rpId?: string;
  /** Whether the person has given PIN or finger. @default true */
  readonly isVerified?: boolean;
  /** @default as the ceremony is */
  readonly type?: string;
}

/** A passkey in software: real ES256 keys, attestation of the format `none`, and the counter of an authenticator. */
export interface SoftwareAuthenticator {
  readonly id: string;
  counter: number;
  register(ceremony: Ceremony): object;
  assert(ceremony: Ceremony): object;
}

const USER_PRESENT = 0x01;
const USER_VERIFIED = 0x04;
const HAS_CREDENTIAL = 0x40;

export function softwareAuthenticator(id: Buffer = randomBytes(32)): SoftwareAuthenticator {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const key: KeyObject = createPrivateKey(privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const name = id.toString('base64url');
  const authenticator = { id: name, counter: 1 };
  const dataOf = (ceremony: Ceremony, flags: number, more: Buffer = Buffer.alloc(0)) => {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(authenticator.counter);
    const verified = ceremony.isVerified === false ? 0 : USER_VERIFIED;
    const head = Buffer.concat([
      hashOf(ceremony.rpId ?? 'localhost'),
      Buffer.of(flags | USER_PRESENT | verified),
    ]);
    return Buffer.concat([head, counter, more]);
  };
  return Object.assign(authenticator, {
    register: (ceremony: Ceremony) => {
      const cose = Buffer.concat([
        // A map of 5: kty 2 (EC2), alg -7 (ES256), crv 1 (P-256), x, y. RFC 9053.
        Buffer.from('a5010203262001', 'hex'),
        Buffer.from('215820', 'hex'),
        Buffer.from(x, 'base64url'),
        Buffer.from('225820', 'hex'),
        Buffer.from(y, 'base64url'),
      ]);
      const length = Buffer.of(id.length >> 8, id.length & 255);
      const credential = Buffer.concat([Buffer.alloc(16), length, id, cose]);
      const data = dataOf(ceremony, HAS_CREDENTIAL, credential);
      const attestationObject = Buffer.concat([
        Buffer.from('a3', 'hex'),
        text('fmt'),
        text('none'),
        text('attStmt'),
        Buffer.from('a0', 'hex'),
        text('authData'),
        Buffer.of(0x59, data.length >> 8, data.length & 255),
        data,
      ]);
      return answer(name, {
        clientDataJSON: clientData('webauthn.create', ceremony).toString('base64url'),
        attestationObject: attestationObject.toString('base64url'),
        transports: ['internal'],
      });
    },
    assert: (ceremony: Ceremony) => {
      const data = dataOf(ceremony, 0);
      const client = clientData('webauthn.get', ceremony);
      const signature = sign(
        'sha256',
        Buffer.concat([data, createHash('sha256').update(client).digest()]),
        key,
      );
      return answer(name, {
        clientDataJSON: client.toString('base64url'),
        authenticatorData: data.toString('base64url'),
        signature: signature.toString('base64url'),
      });
    },
  });
}

function answer(id: string, response: object): object {
  return { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response };
}

function clientData(type: string, { challenge, origin, type: other }: Ceremony): Buffer {
  return Buffer.from(JSON.stringify({ type: other ?? type, challenge, origin, crossOrigin: false }));
}

function hashOf(value: string): Buffer {
  return createHash('sha256').update(value).digest();
}

/** A CBOR text of at most 23 bytes. */
function text(value: string): Buffer {
  return Buffer.concat([Buffer.of(0x60 | value.length), Buffer.from(value)]);
}
