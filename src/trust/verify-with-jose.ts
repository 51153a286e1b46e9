import { errors, flattenedVerify, importJWK } from 'jose';
import type { FlattenedJws } from './flattened-jws.ts';
import type { PublicJwk } from './thumbprint.ts';

/**
 * Whether another implementation of RFC 7515 finds the same signature good. For the edges, where an exported entry is
 * shown to others: a fault of ours in signing or verifying would show here.
 */
export async function verifyWithJose(jws: FlattenedJws, publicJwk: PublicJwk): Promise<boolean> {
  const key = await importJWK({ ...publicJwk }, 'Ed25519');
  try {
    await flattenedVerify(jws, key, { algorithms: ['Ed25519'] });
    return true;
  } catch (error) {
    if (error instanceof errors.JOSEError) return false;
    throw error;
  }
}
