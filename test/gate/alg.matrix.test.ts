import { createHmac, createSign, generateKeyPairSync } from 'node:crypto';
import { flattenedVerify, importJWK } from 'jose';
import { expect, test } from 'vitest';
import { decodeEnvelope, encodeEnvelope } from '../../src/contract/envelope.ts';
import { EMPTY_FEED_STATE } from '../../src/gate/feed-state.ts';
import { EMPTY_HEAD } from '../../src/gate/head.ts';
import { inspectRun } from '../../src/gate/inspect-run.ts';
import { exportJws } from '../../src/trust/export-jws.ts';
import { flattenJws } from '../../src/trust/general-jws.ts';
import { signingInput } from '../../src/trust/signing-input.ts';
import { arrive, FEED, keyOf, link, makeContext } from './forge.ts';

const key = keyOf('mk-bp');
const { bytes } = link(EMPTY_HEAD, 1);
const { payload } = decodeEnvelope(bytes);
const right = new TextDecoder().decode(key.protectedHeader);
const members = `"kid":"${key.kid}","typ":"karaula-entry+jws"`;

/** Headers that say in some way what the right one says, or something an eager verifier would obey. */
const HEADERS: Readonly<Record<string, string>> = {
  'the algorithm none': `{"alg":"none",${members}}`,
  'the algorithm NONE in another spelling': `{"alg":"nOnE",${members}}`,
  'the algorithm HS256': `{"alg":"HS256",${members}}`,
  'the algorithm ES256': `{"alg":"ES256",${members}}`,
  'the old name EdDSA': `{"alg":"EdDSA",${members}}`,
  'no algorithm': `{${members}}`,
  'no typ': `{"alg":"Ed25519","kid":"${key.kid}"}`,
  'a directory’s typ': `{"alg":"Ed25519","kid":"${key.kid}","typ":"karaula-directory+jws"}`,
  'the typ in capitals': `{"alg":"Ed25519","kid":"${key.kid}","typ":"KARAULA-ENTRY+JWS"}`,
  'no kid': '{"alg":"Ed25519","typ":"karaula-entry+jws"}',
  'a kid that is nobody’s': `{"alg":"Ed25519","kid":"${keyOf('a stranger').kid}","typ":"karaula-entry+jws"}`,
  'its own key brought along': `{"alg":"Ed25519","jwk":${JSON.stringify(key.publicJwk)},${members}}`,
  'an address for a key': `{"alg":"Ed25519","jku":"https://keys.example/",${members}}`,
  'a critical extension': `{"alg":"Ed25519","b64":false,"crit":["b64"],${members}}`,
  'a member more': `{"alg":"Ed25519",${members},"x":1}`,
  'a member twice, the good one last': `{"alg":"none","alg":"Ed25519",${members}}`,
  'a member twice, the good one first': `{"alg":"Ed25519","alg":"none",${members}}`,
  'its members in another order': `{"typ":"karaula-entry+jws","kid":"${key.kid}","alg":"Ed25519"}`,
  'a space': right.replace(',', ', '),
  'a new line at the end': `${right}\n`,
  'a byte order mark': `\uFEFF${right}`,
  'an escaped letter': right.replace('Ed25519', '\\u0045d25519'),
  'no object': '"Ed25519"',
};

const hmac = (secret: Uint8Array) => (input: Uint8Array) => {
  const mac = createHmac('sha256', secret).update(input).digest();
  return new Uint8Array([...mac, ...mac]);
};
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;

/** Signatures for any header: the right key's, none, and those of other algorithms. */
const SIGNATURES: Readonly<Record<string, (input: Uint8Array) => Uint8Array>> = {
  'well signed': key.sign,
  'not signed': () => new Uint8Array(64),
  'a MAC with the public key as the secret': hmac(Buffer.from(key.publicJwk.x, 'base64url')),
  'a MAC with the public key’s text as the secret': hmac(Buffer.from(key.publicJwk.x)),
  'signed on another curve': (input) =>
    createSign('sha256').update(input).sign({ key: ec, dsaEncoding: 'ieee-p1363' }),
  'signed by a stranger': keyOf('a stranger').sign,
};

const rows = Object.keys(HEADERS).flatMap((header) =>
  Object.keys(SIGNATURES).map((signature) => [header, signature] as const),
);

test.each(rows)('K1: alg.matrix: a header with %s, %s, is the header of no key', (header, signature) => {
  const bytes = forge(HEADERS[header]!, signature);
  expect(codesOf(bytes)).toEqual(['TRUST_UNKNOWN_KEY']);
});

test.each(Object.keys(SIGNATURES).filter((name) => name !== 'well signed'))(
  'K1: alg.matrix: under the right header an entry %s is not delivered',
  (signature) => {
    expect(codesOf(forge(right, signature))).toEqual(['TRUST_BAD_SIGNATURE']);
  },
);

test('alg.matrix: the right header, well signed, is delivered', () => {
  expect(codesOf(forge(right, 'well signed'))).toEqual(['delivered']);
});

test('alg.matrix: a JOSE library alone would take some of these, so the bytes of the header are compared', async () => {
  const publicKey = await importJWK(key.publicJwk, 'Ed25519');
  for (const header of ['a member more', 'a member twice, the good one last', 'a space', 'no typ']) {
    const jws = flattenJws(exportJws(forge(HEADERS[header]!, 'well signed')))[0];
    await expect(
      flattenedVerify({ ...jws }, publicKey, { algorithms: ['Ed25519'] }),
      header,
    ).resolves.toBeDefined();
  }
});

function forge(header: string, signature: string): Uint8Array {
  const protectedHeader = new TextEncoder().encode(header);
  const made = SIGNATURES[signature]!(signingInput(protectedHeader, payload));
  return encodeEnvelope({ protected: protectedHeader, payload, signature: new Uint8Array(made) });
}

function codesOf(envelope: Uint8Array): string[] {
  const { verdicts } = inspectRun(makeContext(), FEED, EMPTY_FEED_STATE, [arrive(envelope)]);
  return verdicts.map((verdict) => ('code' in verdict ? verdict.code : verdict.outcome));
}
