import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findNatsServer } from '../operator/find-nats-server.ts';
import type { CliContext } from './context.ts';

/**
 * The nats-server to run: `--nats-server`, else `$NATS_SERVER`, else on the path, else the one that was fetched.
 * @throws {OperatorError} `OPERATOR_BROKER_NOT_FOUND`
 */
export function locateNatsServer(
  { env, cwd }: Pick<CliContext, 'env' | 'cwd'>,
  named: string | undefined,
): string {
  return findNatsServer({
    named: named === undefined ? env.NATS_SERVER : resolve(cwd, named),
    searchPath: env.PATH,
    cacheDir: fileURLToPath(new URL('../../.cache', import.meta.url)),
  });
}
