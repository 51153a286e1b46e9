import { expect, test } from 'vitest';
import { regradeInbox } from '../../src/director/regrade.ts';
import { EMPTY_HEAD } from '../../src/gate/head.ts';
import type { PreparedEntry } from '../../src/gate/prepare-entry.ts';
import { entriesAfter } from '../../src/store/inbox.ts';
import { link, NOW_MS, trustDirectory } from '../gate/forge.ts';
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

test('K6: what a second officer has signed is tainted when his key turns out to have been in other hands', () => {
  const alert = link(EMPTY_HEAD, 1);
  const released = say(alert.head, 2, closing(alert), OFFICER);
  const { store, receive } = openDesk({ directory });
  receive(inStream([alert.bytes, released.bytes]));
  const { participants, ...rest } = makeTwoPersonDirectory();
  const [mk, ...others] = participants;
  const stolen = { revokedAt: '2026-03-02T07:59:00Z', suspectSince: '2026-03-02T06:00:00Z' };
  const keys = mk!.keys.map((key) => (key.kid === OFFICER.kid ? { ...key, ...stolen } : key));
  const known = trustDirectory({ ...rest, participants: [{ ...mk!, keys }, ...others] });
  regradeInbox({ store, directory: known, nowMs: NOW_MS });
  const taints = entriesAfter(store, 0, 9).map(({ taint }) => taint?.kid);
  expect(taints).toEqual([undefined, OFFICER.kid]);
});
