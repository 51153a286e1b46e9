import { CompactSign, compactVerify, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';

/** A key for one run, as it goes from process to process. */
export interface JosePair {
  readonly privateJwk: JWK;
  readonly publicJwk: JWK;
}

const HEADER = { alg: 'EdDSA' };

export async function makeJosePair(): Promise<JosePair> {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA', { extractable: true });
  return { privateJwk: await exportJWK(privateKey), publicJwk: await exportJWK(publicKey) };
}

/** Bytes → a compact JWS. The key is imported once, as anybody would who has read jose's advice. */
export async function joseSigner({ privateJwk }: JosePair): Promise<(bytes: Uint8Array) => Promise<string>> {
  const key = await importJWK(privateJwk, 'EdDSA');
  return (bytes) => new CompactSign(bytes).setProtectedHeader(HEADER).sign(key);
}

/** A compact JWS → the bytes that were signed; rejects when the signature is not that of the key. */
export async function joseVerifier({
  publicJwk,
}: JosePair): Promise<(jws: string | Uint8Array) => Promise<Uint8Array>> {
  const key = await importJWK(publicJwk, 'EdDSA');
  return async (jws) => (await compactVerify(jws, key, { algorithms: ['EdDSA'] })).payload;
}
