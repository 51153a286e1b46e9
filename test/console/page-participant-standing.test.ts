import { expect, test } from 'vitest';
import { standingOf } from '../../src/console/page/health/participant-standing.ts';
import type { ParticipantHealth } from '../../src/console/wire/health.ts';

const NOW_MS = Date.UTC(2026, 10, 26, 12);
const DAY_MS = 86_400_000;

const good: ParticipantHealth = {
  id: 'mk-bp',
  heardAtMs: NOW_MS,
  isSilent: false,
  isSuspended: false,
  feeds: [{ feed: 'mk-bp.wb6.border-incident', seq: 3, statedSeq: 3, isDisputed: false, isWithheld: false }],
  gap: 0,
  keyExpiresAtMs: NOW_MS + 200 * DAY_MS,
};
const feed = good.feeds[0]!;

test('A participant with nothing against it is good, and the worst that is known of one is what is said', () => {
  expect(standingOf(good, NOW_MS)).toEqual({ says: 'fine', tone: 'good' });
  const all: ParticipantHealth = {
    ...good,
    isSilent: true,
    isSuspended: true,
    gap: 2,
    keyExpiresAtMs: NOW_MS,
    feeds: [{ ...feed, isDisputed: true, isWithheld: true }],
  };
  const steps: readonly [ParticipantHealth, string][] = [
    [all, 'disputed'],
    [{ ...all, feeds: [{ ...feed, isWithheld: true }] }, 'withheld'],
    [{ ...all, feeds: [feed] }, 'suspended'],
    [{ ...all, feeds: [feed], isSuspended: false }, 'noKey'],
    [{ ...good, isSilent: true, gap: 2 }, 'gap'],
    [{ ...good, isSilent: true }, 'silent'],
    [{ ...good, keyExpiresAtMs: NOW_MS + 29 * DAY_MS }, 'keySoon'],
  ];
  for (const [found, says] of steps) expect(standingOf(found, NOW_MS).says).toBe(says);
});

test('A participant whose key has ended, or that has none, has no good key', () => {
  const { keyExpiresAtMs, ...without } = good;
  expect(standingOf(without, NOW_MS)).toEqual({ says: 'noKey', tone: 'bad' });
  expect(standingOf(good, keyExpiresAtMs!).says).toBe('noKey');
});
