import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishReleased } from '../agency/publish-released.ts';
import type { PublishOptions } from '../agency/publish-rows.ts';
import { publishRows } from '../agency/publish-rows.ts';
import { beginReleaseFile, parseReleaseFile } from '../agency/release-file.ts';
import type { Violation } from '../contract/errors.ts';
import { signRelease } from '../gate/sign-release.ts';
import { addReleaseKey } from '../operator/add-key.ts';
import type { OperatorState } from '../operator/state.ts';
import { setTwoPerson } from '../operator/two-person.ts';
import { agreeToKeyRequest, makeKeyRequest, parseKeyRequest } from '../trust/key-request.ts';
import { type ExportableKey, signingKeyFromSeed } from '../trust/signing-key.ts';
import { ReplayError } from './errors.ts';
import { exerciseKey } from './exercise-key.ts';
import { type OwnPut, ownPut } from './own-put.ts';
import type { Scenario } from './scenario.ts';
import { deriveBytes } from './seeded-random.ts';

/** The key of a participant's second officer in a replay. EXERCISE ONLY, AND NO SECRET, as its signing key is none. K10 */
export function exerciseOfficer(seed: string, participant: string): ExportableKey {
  return signingKeyFromSeed(deriveBytes(seed, `exercise officer of ${participant}`));
}

/**
 * Has communities ask two officers for what the scenario says. Each participant gets a second officer as in earnest: he
 * asks for his key to be listed, and the participant's own key agrees.
 * @throws {OperatorError} `OPERATOR_UNKNOWN_COMMUNITY`
 */
export function askTwoOfficers(
  state: OperatorState,
  { participants, twoPerson }: Pick<Scenario, 'participants' | 'twoPerson'>,
  seed: string,
): void {
  if (twoPerson === undefined) return;
  const madeAtMs = state.directoryClock.nowMs();
  for (const participant of participants) {
    const officer = exerciseOfficer(seed, participant);
    const asked = parseKeyRequest(makeKeyRequest({ participant, use: 'release', madeAtMs }, officer));
    const agreed = agreeToKeyRequest(asked, exerciseKey(seed, participant));
    addReleaseKey(state, participant, parseKeyRequest(agreed));
  }
  for (const [community, rules] of Object.entries(twoPerson)) setTwoPerson(state, community, rules);
}

/**
 * Publishes one row as two officers do: the first into a file, the second signs what is in it, the first sends that.
 * @param step its name
 * @throws {ReplayError} `REPLAY_STAGE_FAILED` when no second officer is asked for it, or it is not taken all the same
 */
export async function publishByTwo(options: PublishOptions, step: string, seed: string): Promise<OwnPut> {
  const { home } = options;
  const path = join(home.dir, `${step}.release.json`);
  const release = beginReleaseFile(path);
  let problem = 'no community asks for two officers for it; leave secondOfficer out';
  for await (const result of publishRows({ ...options, release })) {
    if (result.outcome === 'rejected') problem = describeRejection(result.violations);
  }
  if (release.count === 0) {
    throw new ReplayError('REPLAY_STAGE_FAILED', `step ${step} could not be published: ${problem}`);
  }
  const officer = exerciseOfficer(seed, home.id);
  const waiting = parseReleaseFile(readFileSync(path, 'utf8'), path).map((one) => ({
    ...one,
    draft: signRelease(one.draft, officer),
  }));
  return ownPut(step, options, await publishReleased({ ...options, waiting }));
}

/** What is wrong with a row, in one line. */
export function describeRejection(violations: readonly Violation[]): string {
  return violations.map(({ path, problem }) => `${path} ${problem}`.trim()).join('; ');
}
