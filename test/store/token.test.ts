import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as addon from 'pkcs11js';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { decodeEnvelope } from '../../src/contract/envelope.ts';
import {
  closeTokens,
  findPublicJwk,
  keyInToken,
  makeKeyInToken,
  openToken,
} from '../../src/store/token-session.ts';
import { exportJws } from '../../src/trust/export-jws.ts';
import { signPayload } from '../../src/trust/sign-envelope.ts';
import { listSignatureKey, trustKey } from '../../src/trust/trusted-key.ts';
import { verifySignature } from '../../src/trust/verify-signature.ts';
import { verifyWithJose } from '../../src/trust/verify-with-jose.ts';
import { keyOf } from '../gate/forge.ts';
import { makeSoftToken, type SoftToken, whyNoToken } from '../support/soft-token.ts';

const failing = (code: string, says: string) =>
  expect.objectContaining({ code, message: expect.stringContaining(says) });
const why = whyNoToken();
const pkcs11 = why === undefined ? (createRequire(import.meta.url)('pkcs11js') as typeof addon) : undefined!;

describe.skipIf(why !== undefined)(`a key in a token${why === undefined ? '' : ` (not run: ${why})`}`, () => {
  let dir: string;
  let token: SoftToken;
  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'karaula-token-'));
    token = makeSoftToken(dir);
  });
  afterEach(() => {
    closeTokens();
    vi.restoreAllMocks();
  });
  afterAll(() => rmSync(dir, { recursive: true, force: true }));
  const pin = async () => token.pin;
  const unasked = () => Promise.reject(new Error('nobody is asked for a PIN before the token is there'));
  const open = () => openToken(token, pin);

  test('signs entries that every reader takes, and other implementations too', async () => {
    await open();
    const publicJwk = makeKeyInToken(token, '01');
    const key = keyInToken({ ...token, keyId: '01', publicJwk });
    const times = { notBefore: '2026-01-01T00:00:00Z', notAfter: '2027-01-01T00:00:00Z' };
    const trusted = trustKey('mk-bp', listSignatureKey(publicJwk, 'sign', times));
    for (const fill of [1, 2, 3]) {
      const envelope = signPayload(new Uint8Array(900).fill(fill), key);
      expect(verifySignature(decodeEnvelope(envelope), trusted)).toBe(true);
      expect(await verifyWithJose(exportJws(envelope), publicJwk)).toBe(true);
    }
    // K10: signing again gives the same bytes.
    expect(key.sign(new Uint8Array([1]))).toEqual(key.sign(new Uint8Array([1])));
  });

  test('is there again for the next process, and cannot be read out', async () => {
    await open();
    const publicJwk = makeKeyInToken(token, '02');
    closeTokens();
    await open();
    expect(findPublicJwk(token, '02')).toEqual(publicJwk);
    closeTokens();
    const library = new pkcs11.PKCS11();
    library.load(token.module);
    library.C_Initialize();
    const slot = library
      .C_GetSlotList(true)
      .find((one) => library.C_GetTokenInfo(one).label.startsWith(token.token))!;
    const session = library.C_OpenSession(slot, pkcs11.CKF_SERIAL_SESSION);
    library.C_Login(session, pkcs11.CKU_USER, token.pin);
    library.C_FindObjectsInit(session, [{ type: pkcs11.CKA_CLASS, value: pkcs11.CKO_PRIVATE_KEY }]);
    const [object] = library.C_FindObjects(session, 1) as unknown as Buffer[];
    expect(() => library.C_GetAttributeValue(session, object!, [{ type: pkcs11.CKA_VALUE }])).toThrow(
      'CKR_ATTRIBUTE_SENSITIVE',
    );
    const [extractable] = library.C_GetAttributeValue(session, object!, [{ type: pkcs11.CKA_EXTRACTABLE }]);
    expect(Buffer.from(extractable!.value as Buffer)).toEqual(Buffer.from([0]));
    library.C_Finalize();
    library.close();
  });

  test('needs the PIN; a wrong one is tried once and not again', async () => {
    const login = vi.spyOn(pkcs11.PKCS11.prototype, 'C_Login');
    await expect(openToken(token, async () => '000000')).rejects.toThrow(
      failing('STORE_TOKEN_WRONG_PIN', 'once and not again'),
    );
    expect(login).toHaveBeenCalledTimes(1);
    expect(() => findPublicJwk(token, '01')).toThrow(failing('STORE_TOKEN_CLOSED', 'PIN'));
    await open();
  });

  test('is not another key under the same id', async () => {
    await open();
    makeKeyInToken(token, '03');
    const meant = { ...token, keyId: '03', publicJwk: keyOf('somebody else').publicJwk };
    expect(() => keyInToken(meant)).toThrow(failing('STORE_TOKEN_KEY_MISSING', 'another one than is meant'));
    expect(() => keyInToken({ ...meant, keyId: '0f' })).toThrow(
      failing('STORE_TOKEN_KEY_MISSING', 'no Ed25519 key'),
    );
  });

  test('when the token, or its library, is not there, it is said what is there and what to do', async () => {
    const absent = { ...token, token: 'another office' };
    await expect(openToken(absent, unasked)).rejects.toThrow(failing('STORE_TOKEN_MISSING', '"the office"'));
    const missing = { ...token, module: join(dir, 'none.so') };
    await expect(openToken(missing, unasked)).rejects.toThrow(
      failing('STORE_TOKEN_MODULE_MISSING', 'there is no such file'),
    );
    writeFileSync(join(dir, 'text.so'), 'no library');
    const text = { ...token, module: join(dir, 'text.so') };
    await expect(openToken(text, unasked)).rejects.toThrow(failing('STORE_TOKEN_MODULE_MISSING', 'text.so'));
  });

  test('of a token that is taken out during work signs nothing more, and says so', async () => {
    await open();
    const publicJwk = makeKeyInToken(token, '04');
    const key = keyInToken({ ...token, keyId: '04', publicJwk });
    expect(key.sign(new Uint8Array(10))).toHaveLength(64);
    rmSync(token.objects, { recursive: true });
    expect(() => key.sign(new Uint8Array(10))).toThrow(failing('STORE_TOKEN_FAILED', 'taken out'));
  });
});
