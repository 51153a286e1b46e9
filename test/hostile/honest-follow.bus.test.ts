import { expect, onTestFinished, test } from 'vitest';
import { listFindings, openFindings } from '../../src/store/findings.ts';
import { openHome } from '../../src/store/home.ts';
import { lastStatements } from '../../src/store/member-statements.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { listVerdicts } from '../../src/store/verdict-log.ts';
import { type Running, start } from '../cli/support/karaula.ts';
import { eventually } from '../support/eventually.ts';
import { makeHostile } from '../support/hostile-hub.ts';
import { startTestHub } from '../support/hub.ts';
import { joinHub, referencesOf } from '../support/member.ts';
import { numberedRows, publishAll } from '../support/rows.ts';

const ROUNDS = 9;
const ROWS_PER_ROUND = 200;
const HEARTBEATS = 5;
const READERS = ['xk-kp', 'rs-gp'] as const;

/** The same as honest-hub.bus.test.ts says, of the real program and by the real clock. */
test('K2: members run karaula follow, the broker is killed and started again under load: nobody accuses the hub until it withholds', {
  timeout: 300_000,
}, async () => {
  const hub = await startTestHub({ participants: ['mk-bp', ...READERS] });
  onTestFinished(() => hub.stop());
  const processes = ['mk-bp', ...READERS].map((id): Running => {
    const running = start(['follow', '--as', id, '--state', hub.dir, '--heartbeat', '2s', '--json']);
    onTestFinished(() => void running.child.kill('SIGKILL'));
    return running;
  });
  const publisher = await joinHub(hub, 'mk-bp', 'publisher');
  const stores = new Map<string, Store>([['mk-bp', publisher.store]]);
  for (const id of READERS) {
    const store = openStore(openHome(hub.home(id)).databasePath);
    onTestFinished(() => store.close());
    stores.set(id, store);
  }
  const alertsOf = (id: string) => referencesOf(stores.get(id)!).filter((reference) => reference !== '');
  const statementsBy = (member: string, reader: string) =>
    lastStatements(stores.get(reader)!).find((statement) => statement.member === member)?.seq ?? 0;

  for (let round = 0; round < ROUNDS; round++) {
    const rows = numberedRows(round * ROWS_PER_ROUND + 1, (round + 1) * ROWS_PER_ROUND);
    await Promise.all([publishAll(publisher, rows), round % 3 === 1 ? hub.restart() : undefined]);
    const before = READERS.map((id) => statementsBy(id, 'mk-bp'));
    await eventually(
      'all have spoken again',
      () => READERS.every((id, index) => statementsBy(id, 'mk-bp') > before[index]!),
      60_000,
    );
  }
  const all = Array.from({ length: ROUNDS * ROWS_PER_ROUND }, (_, i) => `A-${i + 1}`);
  for (const id of READERS) {
    await eventually(`${id} has everything`, () => alertsOf(id).length === all.length, 60_000);
    expect(alertsOf(id)).toEqual(all);
  }
  // Long after the load: whoever says nothing more now would be missed.
  const calm = statementsBy('mk-bp', 'xk-kp');
  await eventually('some heartbeats', () => statementsBy('mk-bp', 'xk-kp') >= calm + HEARTBEATS, 60_000);
  for (const [id, store] of stores) {
    const accusations = listFindings(store).filter(({ name }) => name !== 'silent');
    expect([id, ...accusations.map(({ name, says }) => `${name}: ${says}`)]).toEqual([id]);
    expect(listVerdicts(store, { outcome: 'refused' })).toEqual([]);
  }

  // And they do look: the same members accuse the same hub of the first entry that it withholds.
  const hostile = await makeHostile(hub);
  await hostile.withhold('xk-kp', 'mk-bp.wb6.border-incident');
  await publishAll(publisher, numberedRows(all.length + 1, all.length + 1));
  await eventually(
    'it is found',
    () => openFindings(stores.get('xk-kp')!).some(({ name }) => name === 'withheld'),
    60_000,
  );
  expect(openFindings(stores.get('rs-gp')!)).toEqual([]);
  for (const { child, ended } of processes) {
    child.kill('SIGTERM');
    await ended;
  }
});
