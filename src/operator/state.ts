import { existsSync, readFileSync, statSync } from 'node:fs';
import type { z } from 'zod';
import type { Clock, RandomBytes } from '../contract/clock.ts';
import { writeFileAtomic } from '../store/atomic-file.ts';
import { OperatorError } from './errors.ts';
import {
  type EnrolledParticipant,
  type OperatorFile,
  operatorFileSchema,
  type Registry,
  registrySchema,
} from './registry.ts';
import { layoutOf, type StateLayout } from './state-layout.ts';

/** The operator's state folder, opened. The registry is read anew by each function that needs it. */
export interface OperatorState {
  readonly dir: string;
  readonly paths: StateLayout;
  readonly operator: OperatorFile;
  /** Wall-clock time: certificates are judged by it, on both ends. */
  readonly clock: Clock;
  /** Time of the directory: keys, memberships, issue and expiry. A replay passes its own. */
  readonly directoryClock: Clock;
  readonly random: RandomBytes;
}

export interface StateOptions {
  readonly dir: string;
  readonly clock: Clock;
  readonly directoryClock?: Clock;
  readonly random: RandomBytes;
}

/**
 * Opens a folder made by `initState`.
 * @throws {OperatorError} `OPERATOR_STATE_MISSING`, `OPERATOR_STATE_DAMAGED`
 */
export function openState(options: StateOptions): OperatorState {
  const paths = layoutOf(options.dir);
  if (!existsSync(paths.operatorFile)) {
    throw new OperatorError(
      'OPERATOR_STATE_MISSING',
      `${options.dir} is not an operator's state folder (no operator/operator.json); make one with "karaula operator init", or name the right folder`,
    );
  }
  return {
    dir: options.dir,
    paths,
    operator: readJson(paths.operatorFile, operatorFileSchema),
    clock: options.clock,
    directoryClock: options.directoryClock ?? options.clock,
    random: options.random,
  };
}

/** @throws {OperatorError} `OPERATOR_STATE_DAMAGED` */
export function readRegistry(state: Pick<OperatorState, 'paths'>): Registry {
  return readJson(state.paths.registryFile, registrySchema);
}

export function writeRegistry(state: Pick<OperatorState, 'paths'>, registry: Registry): void {
  writeFileAtomic(state.paths.registryFile, `${JSON.stringify(registry, null, 2)}\n`, 0o600);
}

/** @throws {OperatorError} `OPERATOR_UNKNOWN_PARTICIPANT` */
export function findEnrolled(registry: Registry, id: string): EnrolledParticipant {
  const found = registry.participants.find((participant) => participant.id === id);
  if (found === undefined || found.removedAt !== undefined) {
    const known = registry.participants.filter((p) => p.removedAt === undefined).map((p) => p.id);
    throw new OperatorError(
      'OPERATOR_UNKNOWN_PARTICIPANT',
      `${id} is not enrolled at this hub; enrolled are: ${known.join(', ') || 'nobody yet'}`,
    );
  }
  return found;
}

/**
 * Reads one of the operator's secrets.
 * @throws {OperatorError} `OPERATOR_STATE_DAMAGED`, `OPERATOR_STATE_UNSAFE`
 */
export function readSecret(path: string): string {
  const text = readStateFile(path);
  if ((statSync(path).mode & 0o077) !== 0) {
    throw new OperatorError(
      'OPERATOR_STATE_UNSAFE',
      `${path} is a secret that others on this machine may read; run: chmod 600 '${path}', and think of it as known to them`,
    );
  }
  return text;
}

/** @throws {OperatorError} `OPERATOR_STATE_DAMAGED` */
export function readStateFile(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new OperatorError(
      'OPERATOR_STATE_DAMAGED',
      `${path} cannot be read (${(error as NodeJS.ErrnoException).code}); restore the operator's folder from its backup`,
      { cause: error },
    );
  }
}

function readJson<T>(path: string, schema: z.ZodType<T>): T {
  const text = readStateFile(path);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new OperatorError('OPERATOR_STATE_DAMAGED', `${path} is not JSON; restore it from its backup`, {
      cause: error,
    });
  }
  const parsed = schema.safeParse(json);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'it'}: ${issue.message}`);
    throw new OperatorError(
      'OPERATOR_STATE_DAMAGED',
      `${path} is not as it was written (${problems.join('; ')}); restore it from its backup`,
    );
  }
  return parsed.data;
}
