import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishReleased } from '../agency/publish-released.ts';
import type { PublishOptions } from '../agency/publish-rows.ts';
import { publishRows } from '../agency/publish-rows.ts';
import { beginReleaseFile, parseReleaseFile } from '../agency/release-file.ts';
import { listViolations } from '../contract/violations.ts';
import { signRelease } from '../gate/sign-release.ts';
import { addReleaseKey } from '../operator/add-key.ts';
import { type OperatorState, readRegistry } from '../operator/state.ts';
import { setTwoPerson } from '../operator/two-person.ts';
import { agreeToKeyRequest, makeKeyRequest, parseKeyRequest } from '../trust/key-request.ts';
import { type ExportableKey, type SigningKey, signingKeyFromSeed } from '../trust/signing-key.ts';
import { exerciseKey } from './exercise-key.ts';
import { type OwnPut, ownPut } from './own-put.ts';
import type { Scenario } from './scenario.ts';
import { deriveBytes } from './seeded-random.ts';

/**
 * The key of a participant's second officer in a replay. EXERCISE ONLY, AND NO SECRET, as its signing key is none. K10
 * @param number as that of the signing key beside which it is listed
 */
export function exerciseOfficer(seed: string, participant: string, number = 1): ExportableKey {
  const label = number === 1 ? 'exercise officer' : `exercise officer ${number}`;
  return signingKeyFromSeed(deriveBytes(seed, `${label} of ${participant}`));
}

/**
 * Has communities ask two officers for what the scenario says. Each participant gets a second officer.
 * @throws {OperatorError} `OPERATOR_UNKNOWN_COMMUNITY`
 */
export function askTwoOfficers(
  state: OperatorState,
  { participants, twoPerson }: Pick<Scenario, 'participants' | 'twoPerson'>,
  seed: string,
): void {
  if (twoPerson === undefined) return;
  for (const participant of participants) listOfficer(state, participant, seed, 1);
  for (const [community, rules] of Object.entries(twoPerson)) setTwoPerson(state, community, rules);
}

/** Whose keys were revoked has a second officer again, if it had one. @param number of the signing key that agrees */
export function renewOfficer(state: OperatorState, participant: string, seed: string, number: number): void {
  const enrolled = readRegistry(state).participants.find(({ id }) => id === participant);
  if (enrolled?.keys.some(({ use }) => use === 'release')) listOfficer(state, participant, seed, number);
}

/** As in earnest: he asks for his key to be listed, and the participant's own key agrees. */
function listOfficer(state: OperatorState, participant: string, seed: string, number: number): void {
  const officer = exerciseOfficer(seed, participant, number);
  const madeAtMs = state.directoryClock.nowMs();
  const asked = parseKeyRequest(makeKeyRequest({ participant, use: 'release', madeAtMs }, officer));
  const agreed = agreeToKeyRequest(asked, exerciseKey(seed, participant, number));
  addReleaseKey(state, participant, parseKeyRequest(agreed));
}

/**
 * Publishes one row as two officers do: the first into a file, the second signs what is in it, the first sends that.
 * @param step its name
 * @param officer the second one's key
 * @returns `problem`: why the participant's own program did not publish it
 * @throws {ReplayError} `REPLAY_STAGE_FAILED` when the hub did not take it
 */
export async function publishByTwo(
  options: PublishOptions,
  step: string,
  officer: SigningKey,
): Promise<OwnPut | { readonly problem: string }> {
  const { home } = options;
  const path = join(home.dir, `${step}.release.json`);
  const release = beginReleaseFile(path);
  let problem = 'no community asks for two officers for it; leave secondOfficer out';
  for await (const result of publishRows({ ...options, release })) {
    if (result.outcome === 'rejected') problem = listViolations(result.violations);
  }
  if (release.count === 0) return { problem };
  const waiting = parseReleaseFile(readFileSync(path, 'utf8'), path).map((one) => ({
    ...one,
    draft: signRelease(one.draft, officer),
  }));
  return ownPut(step, options, await publishReleased({ ...options, waiting }));
}
