import { errors, flattenedVerify, importJWK } from 'jose';
import type { ExportedJws } from './export-jws.ts';
import { flattenJws } from './general-jws.ts';
import type { PublicJwk } from './thumbprint.ts';

/**
 * Whether another implementation of RFC 7515 finds the same signature good. For the edges, where an exported entry is
 * shown to others: a fault of ours in signing or verifying would show here. Of two signatures it is asked about the
 * first: for the second it would use an interface of Node that is experimental, and says so on stderr.
 */
export async function verifyWithJose(jws: ExportedJws, publicJwk: PublicJwk): Promise<boolean> {
  const key = await importJWK({ ...publicJwk }, 'Ed25519');
  try {
    await flattenedVerify(flattenJws(jws)[0], key, { algorithms: ['Ed25519'] });
    return true;
  } catch (error) {
    if (error instanceof errors.JOSEError) return false;
    throw error;
  }
}
