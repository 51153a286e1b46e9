import { existsSync, rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readIssuedDirectory } from '../../src/operator/issue-directory.ts';
import { dismissParticipant, entitleParticipant, removeParticipant } from '../../src/operator/memberships.ts';
import { originsFor, planHub } from '../../src/operator/plan-hub.ts';
import { type OperatorState, readRegistry } from '../../src/operator/state.ts';
import { listSuspended, resumeParticipant, suspendParticipant } from '../../src/operator/suspension.ts';
import { isMemberAt } from '../../src/policy/entitlement.ts';
import { makeTestState } from '../support/hub.ts';

const DAY_MS = 86_400_000;
const START_MS = Date.UTC(2026, 0, 1);

/** Enrolled on the first of January; then a day passes with each call of `nextDay`. */
async function makeState(): Promise<{ state: OperatorState; nextDay: () => number }> {
  let nowMs = START_MS;
  const state = await makeTestState({
    participants: ['mk-bp', 'xk-kp'],
    directoryClock: { nowMs: () => nowMs },
  });
  return {
    state,
    nextDay: () => {
      nowMs += DAY_MS;
      return nowMs;
    },
  };
}

const communitiesAt = (state: OperatorState, id: string, atMs: number) => {
  const { directory } = readIssuedDirectory(state).verified;
  return directory.communities.map((one) => one.id).filter((one) => isMemberAt(directory, one, id, atMs));
};
const readsOf = (state: OperatorState, id: string, atMs: number) =>
  originsFor(planHub(state.operator, readRegistry(state), atMs), id);

test('K5: a suspended participant is in no community and reads nothing; resumed it is in the same ones, from then on', async () => {
  const { state, nextDay } = await makeState();
  const keys = readIssuedDirectory(state).verified.participant('mk-bp')?.keys;
  const suspendedMs = nextDay();
  expect(suspendParticipant(state, 'mk-bp', 'a trial')).toEqual({ outcome: 'issued' });
  expect(communitiesAt(state, 'mk-bp', suspendedMs - 1)).toEqual(['wb6', 'region', 'jmtf']);
  expect(communitiesAt(state, 'mk-bp', suspendedMs)).toEqual([]);
  expect(readsOf(state, 'mk-bp', suspendedMs)).toEqual([]);
  // What it said before is read still.
  expect(readsOf(state, 'xk-kp', suspendedMs)).toContain('mk-bp');
  expect(listSuspended(readRegistry(state))).toEqual([
    { id: 'mk-bp', since: '2026-01-02T00:00:00Z', reason: 'a trial', communities: ['wb6', 'region', 'jmtf'] },
  ]);

  const resumedMs = nextDay();
  expect(resumeParticipant(state, 'mk-bp')).toEqual({ outcome: 'issued' });
  expect(communitiesAt(state, 'mk-bp', resumedMs - 1)).toEqual([]);
  expect(communitiesAt(state, 'mk-bp', resumedMs)).toEqual(['wb6', 'region', 'jmtf']);
  expect(listSuspended(readRegistry(state))).toEqual([]);
  expect(readIssuedDirectory(state).verified.participant('mk-bp')?.keys).toEqual(keys);
});

test('what is so already changes nothing, and drops no signature of officers that has come', async () => {
  const { state, nextDay } = await makeState();
  nextDay();
  suspendParticipant(state, 'mk-bp');
  rmSync(state.paths.trialOfficers, { recursive: true });
  const before = readRegistry(state);
  const unchanged = { outcome: 'unchanged' };
  expect(suspendParticipant(state, 'mk-bp', 'once more')).toEqual(unchanged);
  expect(resumeParticipant(state, 'xk-kp')).toEqual(unchanged);
  expect(entitleParticipant(state, 'xk-kp', 'wb6')).toEqual(unchanged);
  expect(dismissParticipant(state, 'mk-bp', 'wb6')).toEqual({ outcome: 'noted' });
  expect(dismissParticipant(state, 'mk-bp', 'wb6')).toEqual(unchanged);
  expect(readRegistry(state).directoryVersion).toBe(before.directoryVersion);
  expect(readRegistry(state).communities).toEqual(before.communities);
  expect(existsSync(state.paths.ceremonyFile)).toBe(false);
});

test('a community that a suspended participant is taken out of is not opened again; none is opened to it meanwhile', async () => {
  const { state, nextDay } = await makeState();
  nextDay();
  suspendParticipant(state, 'mk-bp');
  dismissParticipant(state, 'mk-bp', 'region');
  expect(() => entitleParticipant(state, 'mk-bp', 'region')).toThrow(
    expect.objectContaining({ code: 'OPERATOR_BAD_INPUT', message: expect.stringContaining('resume mk-bp') }),
  );
  const resumedMs = nextDay();
  resumeParticipant(state, 'mk-bp');
  expect(communitiesAt(state, 'mk-bp', resumedMs)).toEqual(['wb6', 'jmtf']);
});

test('who is removed is not suspended any more, and whom nobody knows cannot be', async () => {
  const { state, nextDay } = await makeState();
  nextDay();
  suspendParticipant(state, 'mk-bp');
  removeParticipant(state, 'mk-bp');
  expect(listSuspended(readRegistry(state))).toEqual([]);
  const unknown = expect.objectContaining({ code: 'OPERATOR_UNKNOWN_PARTICIPANT' });
  expect(() => suspendParticipant(state, 'mk-bp')).toThrow(unknown);
  expect(() => resumeParticipant(state, 'nobody')).toThrow(unknown);
});

test.each(['', ' spaced', 'a\u001b[2Jscreen', 'x'.repeat(201)])(
  'a reason that could not be kept or shown is refused, and nothing is changed: %j',
  async (reason) => {
    const { state } = await makeState();
    const bad = expect.objectContaining({ code: 'OPERATOR_BAD_INPUT' });
    expect(() => suspendParticipant(state, 'mk-bp', reason)).toThrow(bad);
    expect(listSuspended(readRegistry(state))).toEqual([]);
  },
);
