import { loadPublicKey } from '../trust/public-key.ts';
import type { PublicJwk } from '../trust/thumbprint.ts';
import type { CliContext } from './context.ts';
import { CliError } from './errors.ts';
import { namingFile, readJsonFile } from './files.ts';

/**
 * Reads a file with a public Ed25519 key as a JWK (RFC 8037).
 * @throws {CliError | TrustError} `CLI_FILE_UNREADABLE`, `CLI_NOT_A_KEY`, `TRUST_BAD_KEY`
 */
export async function readPublicKeyFile(
  context: Pick<CliContext, 'cwd' | 'stdin'>,
  file: string,
): Promise<PublicJwk> {
  const { kty, crv, x, d } = ((await readJsonFile(context, file)) ?? {}) as Record<string, unknown>;
  if (d !== undefined) {
    throw new CliError(
      'CLI_NOT_A_KEY',
      `${file} holds a private key, which must stay with its owner; give what "karaula keys show" prints`,
    );
  }
  if (kty !== 'OKP' || crv !== 'Ed25519' || typeof x !== 'string') {
    throw new CliError(
      'CLI_NOT_A_KEY',
      `${file} is not a public Ed25519 key as a JWK (kty OKP, crv Ed25519, x); "karaula keys show" prints one`,
    );
  }
  const jwk = { kty, crv, x } as const;
  namingFile(file, () => loadPublicKey(jwk));
  return jwk;
}
