import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseFeedPattern } from '../../src/contract/feed-pattern.ts';
import type { InboxItem } from '../../src/director/list-inbox.ts';
import { watchInbox } from '../../src/director/watch-inbox.ts';
import { readDirectory } from '../../src/store/home-keys.ts';
import { listVerdicts } from '../../src/store/verdict-log.ts';
import { eventually } from '../support/eventually.ts';
import { startTestHub, systemClock, type TestHub } from '../support/hub.ts';
import { inboxOf, joinHub, referencesOf, startReceiving } from '../support/member.ts';
import { numberedRows, publishAll, rowText } from '../support/rows.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub?.stop());

test('an alert goes from a row to the feeds of those it is for, verified, in order, and to nobody else', async () => {
  const publisher = await joinHub(hub, 'mk-bp', 'publisher');
  const reader = await joinHub(hub, 'xk-kp', 'reader');
  const outsider = await joinHub(hub, 'iom', 'reader');
  const receiving = startReceiving(reader);
  startReceiving(outsider);

  const results = await publishAll(publisher, [
    ...numberedRows(1, 600),
    rowText('R-1', { karaula: { community: 'region' } }),
  ]);
  expect(results.at(-1)).toMatchObject({
    outcome: 'summary',
    accepted: 601,
    stored: 601,
    waiting: 0,
    stops: [],
  });
  const storedLines = results.flatMap((result) => (result.outcome === 'stored' ? [result.line] : []));
  expect(new Set(storedLines).size).toBe(601);

  await eventually('the reader has all 601', () => inboxOf(reader.store).length === 601);
  await eventually('the outsider has its one', () => inboxOf(outsider.store).length === 1);
  await receiving.stop();
  expect(referencesOf(reader.store).filter((reference) => reference !== 'R-1')).toEqual(
    Array.from({ length: 600 }, (_, i) => `A-${i + 1}`),
  );
  expect(referencesOf(outsider.store)).toEqual(['R-1']);
  // K8: one verdict for each.
  expect(listVerdicts(reader.store, { outcome: 'delivered' })).toHaveLength(601);
  expect(listVerdicts(reader.store, { outcome: 'refused' })).toEqual([]);
});

test('a director sees what comes while he looks, and after a break goes on where he was', async () => {
  const publisher = await joinHub(hub, 'rs-gp', 'publisher');
  const reader = await joinHub(hub, 'mk-bp', 'reader');
  startReceiving(reader);
  const directory = readDirectory(reader.home).directory;
  const look = async (count: number): Promise<string[]> => {
    const seen: InboxItem[] = [];
    const items = watchInbox({
      store: reader.store,
      directory: () => directory,
      reader: 'mk-bp',
      clock: systemClock,
      cursor: 'desk',
      filter: { feeds: [parseFeedPattern('rs-gp.>')], minImpact: 'HIGH' },
    });
    for (;;) {
      const next = await items.next();
      if (next.value !== undefined) seen.push(next.value);
      if (seen.length === count) break;
    }
    // Comes back for the next one, so the last is taken as well; then goes home.
    const waiting = items.next();
    void waiting.catch(() => undefined);
    return seen.map(({ entry }) => (entry.body.case === 'alert' ? (entry.body.alert.reference ?? '') : ''));
  };
  const first = look(2);
  await publishAll(publisher, [rowText('B-1'), rowText('B-2', { impact: 'LOW' }), rowText('B-3')]);
  expect(await first).toEqual(['B-1', 'B-3']);
  const second = look(1);
  await publishAll(publisher, [rowText('B-4')]);
  expect(await second).toEqual(['B-4']);
});

test('K5: a retraction reaches those who had the alert, and marks it', async () => {
  const publisher = await joinHub(hub, 'mk-bp', 'publisher');
  const reader = await joinHub(hub, 'rs-gp', 'reader');
  startReceiving(reader);
  const [accepted] = await publishAll(publisher, [rowText('C-1')]);
  const entry = accepted?.outcome === 'accepted' ? accepted.entryId : '';
  await publishAll(publisher, [
    JSON.stringify({ karaula: { retract: { entry, reason: 'FALSE_POSITIVE' } } }),
  ]);
  const alert = () => inboxOf(reader.store).find(({ entryId }) => entryId === entry);
  await eventually('the alert is marked as retracted', () => alert()?.retractedBy !== undefined);
});
