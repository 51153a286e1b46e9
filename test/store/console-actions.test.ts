import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import {
  type ConsoleAction,
  consoleLines,
  endOfRelease,
  findBrokenConsoleLine,
  recordConsoleAction,
} from '../../src/store/console-actions.ts';
import { openStore } from '../../src/store/open-store.ts';
import { tempFolder } from '../support/temp-folder.ts';

const ACTIONS: readonly ConsoleAction[] = [
  {
    atMs: 1,
    who: 'aa',
    role: 'officer',
    what: 'receipt',
    signed: { feed: 'mk-bp.wb6.receipt', seq: 1, hash: new Uint8Array(32).fill(7) },
  },
  { atMs: 2, who: 'aa', role: 'officer', what: 'propose', releaseId: 'ee' },
  { atMs: 3, who: 'bb', role: 'second-officer', what: 'send-back', releaseId: 'ee', why: 'Too early.' },
];

function logged() {
  const store = openStore(join(tempFolder(), 'karaula.db'));
  onTestFinished(() => store.close());
  for (const action of ACTIONS) store.transaction(() => recordConsoleAction(store, action));
  return store;
}

test('what was done is read back as it was written, in its order', () => {
  const store = logged();
  expect([...consoleLines(store)].map(({ line }) => line)).toEqual(
    ACTIONS.map((action, index) => ({ ...action, number: index + 1 })),
  );
  expect(findBrokenConsoleLine(store)).toBeUndefined();
  expect(endOfRelease(store, 'ee')).toMatchObject({ what: 'send-back', why: 'Too early.' });
  expect(endOfRelease(store, 'ff')).toBeUndefined();
});

test.each([
  ['another pseudonym', `UPDATE console_actions SET who = 'cc' WHERE number = 2`, 2],
  ['another role', `UPDATE console_actions SET role = 'officer' WHERE number = 3`, 3],
  ['another reason', `UPDATE console_actions SET why = NULL WHERE number = 3`, 3],
  ['another entry', `UPDATE console_actions SET entry_hash = zeroblob(32) WHERE number = 1`, 1],
  ['another time', `UPDATE console_actions SET at_ms = 9 WHERE number = 1`, 1],
  ['a line taken out', 'DELETE FROM console_actions WHERE number = 2', 2],
])('K8: %s in a line that was written shows', (_, sql, number) => {
  const store = logged();
  store.run(sql);
  expect(findBrokenConsoleLine(store)).toBe(number);
});
