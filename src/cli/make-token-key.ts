import { resolve } from 'node:path';
import { findPublicJwk, keyInToken, makeKeyInToken } from '../store/token-session.ts';
import { thumbprintOf } from '../trust/thumbprint.ts';
import type { TokenKey } from '../trust/token-key.ts';
import type { TokenFlags } from './commands/token-flags.ts';
import type { CliContext } from './context.ts';
import { CliError } from './errors.ts';
import { unlockToken } from './token-pin.ts';

/**
 * Makes a key in a token, or takes the one with the id that was given, and has it sign once, so that a token which
 * cannot is found out now. @returns undefined when no token was asked for
 * @throws {CliError | StoreError | TrustError}
 */
export async function makeTokenKey(context: CliContext, flags: TokenFlags): Promise<TokenKey | undefined> {
  const { token, module } = flags;
  if (token === undefined) return undefined;
  if (module === undefined) {
    throw new CliError(
      'CLI_USAGE',
      'say by which library the token is reached: --module /path/to/library.so',
    );
  }
  const place = { module: resolve(context.cwd, module), token };
  await unlockToken(context, place, flags);
  const keyId = flags.keyId ?? Buffer.from(context.random(8)).toString('hex');
  const publicJwk = flags.keyId === undefined ? makeKeyInToken(place, keyId) : findPublicJwk(place, keyId);
  keyInToken({ ...place, keyId, publicJwk }).sign(new TextEncoder().encode('Does this token sign?'));
  return { ...place, keyId, kid: thumbprintOf(publicJwk), publicJwk };
}
