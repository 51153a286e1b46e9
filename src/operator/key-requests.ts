import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DirectoryKey, SignatureKey } from '../contract/directory.ts';
import { formatTime } from '../contract/timestamp.ts';
import { writeFileAtomic } from '../store/atomic-file.ts';
import { isAgreedBy, type KeyRequest, type KeyUse } from '../trust/key-request.ts';
import { isKeyValidAt, signingJwkOf, trustKey } from '../trust/trusted-key.ts';
import { OperatorError } from './errors.ts';
import type { Registry } from './registry.ts';
import { type OperatorState, readStateFile } from './state.ts';

const HOUR_MS = 3_600_000;

/** A request is for now: one that lay about for longer may be of a key that its owner has given up. */
const MAX_AGE_DAYS = 30;
/** How far the clock of who asks may be ahead. */
const MAX_AHEAD_MS = HOUR_MS;

/**
 * Refuses a request that is not what the operator was asked for, and one to which no key in force of the participant
 * agreed, where there is one: nobody at the operator's desk can slip in a key of his own.
 * @returns the key that agreed
 * @throws {OperatorError} `OPERATOR_REQUEST_REFUSED`
 */
export function admitKeyRequest(
  state: OperatorState,
  registry: Registry,
  request: KeyRequest,
  wanted: { readonly id: string; readonly use: KeyUse },
): string | undefined {
  const { id, use } = wanted;
  if (request.participant !== id) throw refused(`it asks for a key of ${request.participant}, not of ${id}`);
  if (request.use !== use) throw refused(`it asks for a key of use ${request.use}, not ${use}`);
  const nowMs = state.directoryClock.nowMs();
  const ageMs = nowMs - request.madeAtMs;
  const madeAt = formatTime(request.madeAtMs);
  if (ageMs > MAX_AGE_DAYS * 24 * HOUR_MS) {
    throw refused(`it was made at ${madeAt}, more than ${MAX_AGE_DAYS} days ago; ask for a new one`);
  }
  if (ageMs < -MAX_AHEAD_MS)
    throw refused(`it was made at ${madeAt}, which is still to come; compare the clocks`);
  const participant = registry.participants.find((one) => one.id === id && one.removedAt === undefined);
  const inForce = ((participant?.keys ?? []) as readonly DirectoryKey[])
    .filter((key): key is SignatureKey => key.use === 'sign')
    .filter((key) => isKeyValidAt(trustKey(id, key), nowMs));
  const agreeing = inForce.find((key) => isAgreedBy(request, signingJwkOf(key)));
  if (agreeing !== undefined || inForce.length === 0) return agreeing?.kid;
  throw refused(
    `${id} has a key in force (${inForce.map(({ kid }) => kid).join(', ')}) that did not agree to it; ${id} does so with "karaula keys agree". If that key is lost, revoke it first`,
  );
}

/** Keeps it, for the officers to see: how a key came to be listed is not for the operator to say. K2 */
export function keepKeyRequest({ paths }: Pick<OperatorState, 'paths'>, request: KeyRequest): void {
  mkdirSync(paths.keyRequests, { recursive: true, mode: 0o755 });
  writeFileAtomic(join(paths.keyRequests, `${request.kid}.json`), request.text, 0o644);
}

/** All that were kept, as texts. */
export function readKeyRequests({ paths }: Pick<OperatorState, 'paths'>): string[] {
  if (!existsSync(paths.keyRequests)) return [];
  const names = readdirSync(paths.keyRequests).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => readStateFile(join(paths.keyRequests, name)));
}

function refused(problem: string): OperatorError {
  return new OperatorError('OPERATOR_REQUEST_REFUSED', `this key request is refused: ${problem}`);
}
