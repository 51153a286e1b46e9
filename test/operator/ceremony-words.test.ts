import { expect, test } from 'vitest';
import { describeCeremony } from '../../src/operator/ceremony-words.ts';
import { describeTargets } from '../../src/trust/repository-metadata.ts';
import { unsigned } from '../../src/trust/sign-metadata.ts';
import { HOUR_MS, keyOf, listKey, NOW_MS } from '../gate/forge.ts';
import { requestFor } from '../support/key-request.ts';

const DAY_MS = 24 * HOUR_MS;
const at = (ms: number) => new Date(ms).toISOString();

/** What an officer is shown of a key of mk-bp to which one of before agreed that has ended; times before now. */
function lineOf({ madeMs, listedMs, endedMs }: Record<'madeMs' | 'listedMs' | 'endedMs', number>): string {
  const [before, next] = [keyOf('mk-bp'), keyOf('mk-bp second')];
  const text = JSON.stringify({
    id: 'mk-bp',
    country: 'MK',
    name: 'Made up',
    keys: [
      listKey(before, { notBefore: at(NOW_MS - 300 * DAY_MS), notAfter: at(NOW_MS - endedMs) }),
      listKey(next, { notBefore: at(NOW_MS - listedMs) }),
    ],
  });
  const targets = { 'participants/mk-bp.json': text };
  const file = unsigned(describeTargets({ version: 1, expires: at(NOW_MS + DAY_MS) }, targets));
  const request = requestFor('mk-bp', next, { madeAtMs: NOW_MS - madeMs, agreeing: before });
  const files = [{ role: 'MK', name: 'MK.json', groups: [], file }];
  const [words] = describeCeremony({ targets, files, requests: [request.text] }, NOW_MS);
  return words!.lines.find((line) => line.includes(next.kid)) ?? '';
}

test('K6: whoever holds a key that has ended agrees to no new one, whatever time he writes on it', () => {
  const ended = { endedMs: 2 * DAY_MS, listedMs: HOUR_MS };
  expect(lineOf({ ...ended, madeMs: HOUR_MS })).toMatch(/asked for by who has it$/);
  expect(lineOf({ ...ended, madeMs: 5 * DAY_MS })).toMatch(/asked for by who has it$/);
  expect(lineOf({ endedMs: -DAY_MS, listedMs: HOUR_MS, madeMs: HOUR_MS })).toMatch(
    /agreed to by the key \S+$/,
  );
});

test('that a key agreed stays to be seen when it has ended long after', () => {
  expect(lineOf({ endedMs: 60 * DAY_MS, listedMs: 90 * DAY_MS, madeMs: 90 * DAY_MS })).toMatch(
    /agreed to by/,
  );
});
