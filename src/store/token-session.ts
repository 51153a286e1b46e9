import type * as pkcs11 from 'pkcs11js';
import type { SigningKey } from '../trust/signing-key.ts';
import type { PublicJwk } from '../trust/thumbprint.ts';
import { jwkOfPoint, signingKeyElsewhere, type TokenKey } from '../trust/token-key.ts';
import { StoreError } from './errors.ts';
import { asTokenError } from './token-failure.ts';
import {
  type Addon,
  closeLibraries,
  findSlot,
  loadAddon,
  loadLibrary,
  type TokenPlace,
} from './token-library.ts';

/** Of PKCS #11 3.0, which the addon does not name. */
const CKM_EC_EDWARDS_KEY_PAIR_GEN = 0x1055;
const CKM_EDDSA = 0x1057;
const CKK_EC_EDWARDS = 0x40;
/** The object identifier of Ed25519 in DER (RFC 8410, section 3). */
const ED25519 = Buffer.from('06032b6570', 'hex');

interface Session extends TokenPlace {
  readonly addon: Addon;
  readonly library: pkcs11.PKCS11;
  readonly handle: Buffer;
  readonly keys: Map<string, SigningKey>;
}

/** A token is logged in to for the whole process (PKCS #11, section 5.6): one session each, until the end. */
const sessions = new Map<string, Session>();

function isTokenOpen(place: TokenPlace): boolean {
  return sessions.has(nameOf(place));
}

/**
 * Opens a token with its PIN, which is asked for once the token is there. A wrong one is never tried again: tokens lock
 * themselves.
 * @throws {StoreError} `STORE_TOKEN_MODULE_MISSING`, `STORE_TOKEN_MISSING`, `STORE_TOKEN_WRONG_PIN`, `STORE_TOKEN_FAILED`
 */
export async function openToken(place: TokenPlace, askPin: () => Promise<string>): Promise<void> {
  if (isTokenOpen(place)) return;
  const addon = await loadAddon();
  const library = loadLibrary(addon, place.module);
  const slot = findSlot(library, place);
  const pin = await askPin();
  try {
    const flags = addon.CKF_SERIAL_SESSION | addon.CKF_RW_SESSION;
    const handle = library.C_OpenSession(slot, flags);
    try {
      library.C_Login(handle, addon.CKU_USER, pin);
    } catch (error) {
      library.C_CloseSession(handle);
      throw error;
    }
    sessions.set(nameOf(place), { ...place, addon, library, handle, keys: new Map() });
  } catch (error) {
    throw asTokenError(error, place.token);
  }
}

/**
 * The key in an open token, if it is the one that is meant.
 * @throws {StoreError} `STORE_TOKEN_CLOSED`, `STORE_TOKEN_KEY_MISSING`, `STORE_TOKEN_FAILED`
 * @throws {TrustError} `TRUST_BAD_KEY`
 */
export function keyInToken({ publicJwk, keyId, ...place }: Omit<TokenKey, 'kid'>): SigningKey {
  const session = sessionOf(place);
  const known = session.keys.get(keyId);
  const key = known ?? signingKeyElsewhere(findPublicJwk(place, keyId), signerOf(session, keyId));
  session.keys.set(keyId, key);
  if (key.publicJwk.x === publicJwk.x) return key;
  throw new StoreError(
    'STORE_TOKEN_KEY_MISSING',
    `the key ${keyId} in the token "${place.token}" is ${key.kid}, another one than is meant; is it the right token?`,
  );
}

/** The public half of a key in an open token. @throws as {@link keyInToken} does */
export function findPublicJwk(place: TokenPlace, keyId: string): PublicJwk {
  const session = sessionOf(place);
  const { addon, library, handle } = session;
  const object = findObject(session, keyId, addon.CKO_PUBLIC_KEY);
  try {
    const [point] = library.C_GetAttributeValue(handle, object, [{ type: addon.CKA_EC_POINT }]);
    return jwkOfPoint(Buffer.from(point!.value as Buffer));
  } catch (error) {
    throw asTokenError(error, place.token);
  }
}

/**
 * Makes a key in an open token, by the token's own randomness; it can never be read out.
 * @throws {StoreError} `STORE_TOKEN_CLOSED`, `STORE_TOKEN_FAILED`
 */
export function makeKeyInToken(place: TokenPlace, keyId: string): PublicJwk {
  const { addon, library, handle } = sessionOf(place);
  const common = [
    { type: addon.CKA_TOKEN, value: true },
    { type: addon.CKA_ID, value: Buffer.from(keyId, 'hex') },
    { type: addon.CKA_LABEL, value: 'karaula' },
  ];
  try {
    library.C_GenerateKeyPair(
      handle,
      { mechanism: CKM_EC_EDWARDS_KEY_PAIR_GEN },
      [...common, { type: addon.CKA_VERIFY, value: true }, { type: addon.CKA_EC_PARAMS, value: ED25519 }],
      [
        ...common,
        { type: addon.CKA_PRIVATE, value: true },
        { type: addon.CKA_SENSITIVE, value: true },
        { type: addon.CKA_EXTRACTABLE, value: false },
        { type: addon.CKA_SIGN, value: true },
      ],
    );
  } catch (error) {
    throw asTokenError(error, place.token);
  }
  return findPublicJwk(place, keyId);
}

/** Logs out of all tokens. */
export function closeTokens(): void {
  sessions.clear();
  closeLibraries();
}

function signerOf(session: Session, keyId: string): (bytes: Uint8Array) => Uint8Array {
  const { addon, library, handle, token } = session;
  const object = findObject(session, keyId, addon.CKO_PRIVATE_KEY);
  return (bytes) => {
    try {
      library.C_SignInit(handle, { mechanism: CKM_EDDSA }, object);
      return new Uint8Array(library.C_Sign(handle, Buffer.from(bytes), Buffer.alloc(64)));
    } catch (error) {
      throw asTokenError(error, token);
    }
  };
}

function findObject({ addon, library, handle, token }: Session, keyId: string, kind: number): Buffer {
  let found: Buffer[];
  try {
    library.C_FindObjectsInit(handle, [
      { type: addon.CKA_CLASS, value: kind },
      { type: addon.CKA_KEY_TYPE, value: CKK_EC_EDWARDS },
      { type: addon.CKA_ID, value: Buffer.from(keyId, 'hex') },
    ]);
    found = library.C_FindObjects(handle, 2) as unknown as Buffer[];
    library.C_FindObjectsFinal(handle);
  } catch (error) {
    throw asTokenError(error, token);
  }
  if (found.length === 1) return found[0]!;
  throw new StoreError(
    'STORE_TOKEN_KEY_MISSING',
    `the token "${token}" has ${found.length === 0 ? 'no' : 'more than one'} Ed25519 key with the id ${keyId}; is it the right token?`,
  );
}

function sessionOf(place: TokenPlace): Session {
  const session = sessions.get(nameOf(place));
  if (session !== undefined) return session;
  throw new StoreError('STORE_TOKEN_CLOSED', `the token "${place.token}" is not open: its PIN was not given`);
}

function nameOf({ module, token }: TokenPlace): string {
  return `${module}\n${token}`;
}
