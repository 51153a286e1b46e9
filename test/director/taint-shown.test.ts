import { expect, test } from 'vitest';
import { liveTable } from '../../src/cli/live-row.ts';
import { paintFor } from '../../src/cli/paint.ts';
import { describeChecks } from '../../src/cli/verification-report.ts';
import { exportEntry, showEntry } from '../../src/director/export-entry.ts';
import { taintCode, taintToJson, taintWords } from '../../src/director/taint-words.ts';
import { inspectExport } from '../../src/gate/verify-export.ts';
import { HOUR_MS, keyOf, makeFeed, NOW_MS } from '../gate/forge.ts';
import { inboxOf } from '../support/member.ts';
import { suspecting } from '../support/suspecting.ts';
import { inStream, openDesk } from './desk.ts';
import { directoryOf } from './theft.ts';

const SINCE = '2026-03-02T07:30:00Z';
const directory = suspecting(Date.parse(SINCE));

function taintedItem(by = directory) {
  const { store, receive } = openDesk({ directory: by });
  receive(inStream(makeFeed(1).map(({ bytes }) => bytes)));
  const [item] = inboxOf(store);
  return item!;
}

test('K6: a tainted entry says so first wherever it is read, with the time and whom to ask', () => {
  const item = taintedItem();
  const reading = { directory: directory.directory, reader: 'xk-kp', nowMs: NOW_MS };
  for (const out of [showEntry(reading, item), exportEntry(reading, item)]) {
    if (out.outcome !== 'released') throw new Error(out.reason);
    expect(out.text).toMatch(/TAINTED: its key is revoked and suspect since 2026-03-02T07:30:00Z; ask/);
  }
  expect(item.taint && taintToJson(item.taint)).toEqual({
    kid: keyOf('mk-bp').kid,
    suspectSince: SINCE,
    why: 'unconfirmed',
    markedAt: '2026-03-02T08:00:00Z',
  });
  const table = liveTable(paintFor(false), undefined);
  expect(table.line(item)).toContain('TAINTED: ');
  const { taint: _taint, ...clean } = item;
  expect(table.line(clean)).not.toContain('TAINTED');
});

test('K6: an exported entry of a suspect key does not hold, whenever it says it was issued; it says since when', () => {
  const item = taintedItem();
  const out = exportEntry({ directory: directory.directory, reader: 'xk-kp', nowMs: NOW_MS }, item);
  if (out.outcome !== 'released') throw new Error(out.reason);
  const checksBy = (by: typeof directory) => describeChecks(inspectExport(out.jws, by, NOW_MS), by);
  const failed = checksBy(directory).filter(({ holds }) => holds !== true);
  expect(failed).toEqual([
    {
      check: 'no suspicion',
      holds: false,
      says: expect.stringMatching(
        /suspect since 2026-03-02T07:30:00Z, and that it was issued before .*\[TRUST_KEY_SUSPECT\]/,
      ),
    },
  ]);
  const later = checksBy(suspecting(NOW_MS - 2 * HOUR_MS)).find(({ holds }) => holds !== true);
  expect(later?.says).toContain('and it was issued after that');
});

test('K6: what a key signed that has ended is told as that; an export of it verifies, and says what a file does not show', () => {
  const ended = directoryOf({ mk: [{ endMs: Date.parse(SINCE), how: 'expired' }], rs: [] });
  const item = taintedItem(ended);
  const reading = { directory: ended.directory, reader: 'xk-kp', nowMs: NOW_MS };
  const out = exportEntry(reading, item);
  if (out.outcome !== 'released') throw new Error(out.reason);
  expect(out.text).toMatch(
    /TAINTED: its key ended at 2026-03-02T07:30:00Z, and nobody is known to have had it/,
  );
  expect(item.taint && taintToJson(item.taint)).toMatchObject({ endedAt: SINCE, why: 'unconfirmed' });
  const checks = describeChecks(inspectExport(out.jws, ended, NOW_MS), ended);
  expect(checks.filter(({ holds }) => holds !== true)).toEqual([]);
  expect(checks.find(({ check }) => check === 'key in force')?.says).toContain(`the key ended at ${SINCE}`);
});

test('each cause of a mark has its own words and its own code', () => {
  const sinceMs = Date.parse(SINCE);
  const causes = [
    { doubt: 'suspect', why: 'unconfirmed', code: 'TRUST_KEY_SUSPECT', words: 'suspect since' },
    { doubt: 'ended', why: 'unconfirmed', code: 'TRUST_KEY_ENDED', words: 'nobody is known to have had it' },
    { doubt: 'ended', why: 'issued', code: 'TRUST_KEY_ENDED', words: 'before it was issued' },
    { doubt: 'suspect', why: 'beyond', code: 'TRUST_KEY_NOT_VALID', words: 'after the last good place' },
  ] as const;
  for (const { code, words, ...cause } of causes) {
    expect(taintCode(cause)).toBe(code);
    expect(taintWords({ ...cause, sinceMs })).toContain(words);
  }
});
