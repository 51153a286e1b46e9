import { expect, test } from 'vitest';
import { EMPTY_HEAD } from '../../src/gate/head.ts';
import type { PreparedEntry } from '../../src/gate/prepare-entry.ts';
import { link, trustDirectory } from '../gate/forge.ts';
import {
  alertOf,
  closing,
  correction,
  makeTwoPersonDirectory,
  OFFICER,
  retraction,
  say,
} from '../gate/two-person.ts';
import { inStream, openDesk } from './desk.ts';

const directory = trustDirectory(
  makeTwoPersonDirectory([{ what: 'RETRACTION', minImpact: 'VERY_HIGH' }, { what: 'CLOSE' }]),
);

/** What is on record of each, when each came in a transaction of its own. */
function codesOf(entries: readonly PreparedEntry[]): (string | undefined)[] {
  const { receive } = openDesk({ directory });
  return entries.map(({ bytes }, index) => {
    const run = receive(inStream([bytes], index + 1));
    const [record] = run.outcome === 'committed' ? run.recorded : [];
    return record?.code ?? record?.outcome;
  });
}

test('an inbox remembers how grave an alert has been, and what was released, from one transaction to the next', () => {
  const alert = link(EMPTY_HEAD, 1, { changes: { body: { case: 'alert', alert: alertOf('LOW') } } });
  const before = say(alert.head, 2, retraction(alert));
  const worse = say(before.head, 3, correction(alert, 'VERY_HIGH'));
  const better = say(worse.head, 4, correction(worse, 'LOW'));
  const after = say(better.head, 5, retraction(better));
  const released = say(after.head, 6, closing(alert), OFFICER);
  const again = link(released.head, 7, { changes: released.entry });
  const REFUSED = 'POLICY_NOT_RELEASED_BY_TWO';
  expect(codesOf([alert, before, worse, better, after, released, again])).toEqual([
    'delivered',
    'delivered',
    'delivered',
    'delivered',
    REFUSED,
    'delivered',
    REFUSED,
  ]);
});

test('K8: what one officer has said alone is on record with the reason, and is not in the inbox', () => {
  const { store, receive } = openDesk({ directory });
  const alert = link(EMPTY_HEAD, 1);
  const alone = say(alert.head, 2, closing(alert));
  expect(receive(inStream([alert.bytes, alone.bytes]))).toMatchObject({
    recorded: [
      { outcome: 'delivered' },
      {
        outcome: 'refused',
        seq: 2,
        reason: 'wb6 asks for two officers for closing an event; the second has not signed it',
      },
    ],
  });
  expect(store.all('SELECT seq, updated_by FROM inbox_entries')).toEqual([{ seq: 1, updated_by: null }]);
});
