import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { BROKER_FLOOR, isOlder } from '../bus/connect.ts';
import { OperatorError } from './errors.ts';

export interface FindOptions {
  /** The value of `$NATS_SERVER`, when set: this one or none. */
  readonly named?: string | undefined;
  /** The value of `$PATH`. */
  readonly searchPath?: string | undefined;
  /** Where tools/find-nats-server.ts keeps what it fetched; default `.cache` beside `src`. */
  readonly cacheDir?: string;
}

const DEFAULT_CACHE = resolve(import.meta.dirname, '..', '..', '.cache');

/** Where a fetched nats-server lies in the cache. */
export function cachedServerPath(cacheDir: string): string {
  return join(cacheDir, 'nats-server', 'nats-server');
}

/**
 * Finds a nats-server that is new enough: the named one, or the first on the search path, or the fetched one.
 * @returns its absolute path
 * @throws {OperatorError} `OPERATOR_BROKER_NOT_FOUND`, with what was looked at
 */
export function findNatsServer(options: FindOptions = {}): string {
  const { named, searchPath = '', cacheDir = DEFAULT_CACHE } = options;
  const candidates = named
    ? [named]
    : [
        ...searchPath
          .split(delimiter)
          .filter((folder) => folder !== '')
          .map((folder) => join(folder, 'nats-server')),
        cachedServerPath(cacheDir),
      ];
  const tooOld: string[] = [];
  for (const candidate of candidates.map((path) => resolve(path))) {
    const version = readServerVersion(candidate);
    if (version === undefined) continue;
    if (!isOlder(version, BROKER_FLOOR)) return candidate;
    tooOld.push(`${candidate} is ${version}`);
  }
  const seen = named ? `$NATS_SERVER is ${named}` : 'none on PATH, none fetched';
  throw new OperatorError(
    'OPERATOR_BROKER_NOT_FOUND',
    `no nats-server ${BROKER_FLOOR} or later (${tooOld.join('; ') || seen}); fetch one with "node tools/find-nats-server.ts", or name one with NATS_SERVER=/path/to/nats-server`,
  );
}

/** The version a nats-server says it has; undefined when there is none that runs. */
export function readServerVersion(path: string): string | undefined {
  try {
    accessSync(path, constants.X_OK);
    const said = execFileSync(path, ['--version'], { encoding: 'utf8', timeout: 10_000, stdio: 'pipe' });
    return /v(\d+\.\d+\.\d+\S*)/.exec(said)?.[1];
  } catch {
    return undefined;
  }
}
