import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { flushOutbox } from '../../src/agency/flush-outbox.ts';
import type { BusConnection } from '../../src/bus/connect.ts';
import { listVerdicts } from '../../src/store/verdict-log.ts';
import { adoptFeed } from '../support/adopt.ts';
import { eventually } from '../support/eventually.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';
import { inboxOf, joinHub, type Member, referencesOf, startReceiving } from '../support/member.ts';
import { numberedRows, PUBLISH_DEFAULTS, publishAll, rowText } from '../support/rows.ts';
import { tempFolder } from '../support/temp-folder.ts';

const FEED = 'mk-bp.wb6.border-incident';
const SUBJECT = `alert.${FEED}`;

let hub: TestHub;
beforeEach(async () => {
  hub = await startTestHub({ participants: ['mk-bp', 'xk-kp'] });
});
afterEach(() => hub?.stop());

const flush = ({ home, store, bus }: Member) => flushOutbox({ home, store, bus, ...PUBLISH_DEFAULTS });

/** Puts bytes into a feed as only the hub itself can. */
async function inject(bytes: Uint8Array, connection?: BusConnection): Promise<void> {
  const hubUser = connection ?? (await hub.connectHub());
  await hubUser.nc.request(SUBJECT, bytes, { timeout: 5_000 });
  if (connection === undefined) await hubUser.close();
}

const references = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => `A-${from + i}`);

describe('two publishers with one key and an outbox each', () => {
  test('K2: the second is told so, the feed has no fork, and after adopting the head it goes on', async () => {
    const first = await joinHub(hub, 'mk-bp', 'publisher');
    const second = await joinHub(hub, 'mk-bp', 'publisher', join(tempFolder(), 'second.db'));
    const reader = await joinHub(hub, 'xk-kp', 'reader');
    startReceiving(reader);

    await publishAll(first, numberedRows(1, 3));
    const forked = publishAll(second, numberedRows(4, 5));
    await expect(forked).rejects.toThrow(
      expect.objectContaining({
        code: 'AGENCY_FEED_FORKED',
        message: expect.stringContaining('--adopt-head'),
      }),
    );
    // Nothing was signed into the feed.
    expect(second.store.get('SELECT count(*) AS n FROM outbox_entries')?.n).toBe(0);

    const adopted = await adoptFeed(second, FEED);
    expect(adopted).toMatchObject({ outcome: 'adopted', seq: 3, moved: 0, abandoned: [] });
    await publishAll(second, numberedRows(4, 5));

    // Now it is the first whose outbox is behind.
    await expect(publishAll(first, numberedRows(6, 6))).rejects.toMatchObject({ code: 'AGENCY_FEED_FORKED' });
    await eventually('the reader has all five', () => inboxOf(reader.store).length === 5);
    expect(referencesOf(reader.store)).toEqual(references(1, 5));
    expect(listVerdicts(reader.store, { code: 'GATE_FORKED' })).toEqual([]);
  });

  test('K2: rows taken while the hub was away are moved behind the adopted head, under their identifiers', async () => {
    const first = await joinHub(hub, 'mk-bp', 'publisher');
    const { bus, ...offline } = await joinHub(hub, 'mk-bp', 'publisher', join(tempFolder(), 'second.db'));
    const reader = await joinHub(hub, 'xk-kp', 'reader');
    startReceiving(reader);
    await publishAll(first, numberedRows(1, 2));
    const taken = await publishAll(offline, numberedRows(3, 4));
    expect(taken.at(-1)).toMatchObject({ accepted: 2, waiting: 2 });

    const stopped = await flush({ ...offline, bus });
    expect(stopped).toMatchObject({ stored: 0, waiting: 2 });
    expect(stopped.stops).toContainEqual(expect.objectContaining({ feed: FEED, why: 'forked' }));
    const adopted = await adoptFeed({ ...offline, bus }, FEED);
    expect(adopted).toMatchObject({ outcome: 'adopted', seq: 2, moved: 2, abandoned: [] });
    expect(await flush({ ...offline, bus })).toMatchObject({ stored: 2, waiting: 0, stops: [] });
    await eventually('the reader has all four', () => inboxOf(reader.store).length === 4);
    expect(referencesOf(reader.store)).toEqual(references(1, 4));
    const ids = taken.flatMap((result) => (result.outcome === 'accepted' ? [result.entryId] : []));
    expect(
      inboxOf(reader.store)
        .slice(2)
        .map(({ entryId }) => entryId),
    ).toEqual(ids);
  });

  test('K2: two that begin at the same moment do not both get into the feed', async () => {
    const members = await Promise.all(
      ['a.db', 'b.db', 'c.db'].map((name) => joinHub(hub, 'mk-bp', 'publisher', join(tempFolder(), name))),
    );
    const outcomes = await Promise.allSettled(
      members.map((member) => publishAll(member, numberedRows(1, 400))),
    );
    const reader = await joinHub(hub, 'xk-kp', 'reader');
    startReceiving(reader);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'AGENCY_FEED_FORKED' });
    }
    await eventually('the reader has the winner’s 400', () => inboxOf(reader.store).length === 400);
    expect(listVerdicts(reader.store, { outcome: 'refused' })).toEqual([]);
  });
});

test('two processes on one outbox send together: everything once, in order', async () => {
  const one = await joinHub(hub, 'mk-bp', 'publisher');
  const two = await joinHub(hub, 'mk-bp', 'publisher');
  const reader = await joinHub(hub, 'xk-kp', 'reader');
  startReceiving(reader);
  const results = await Promise.all([
    publishAll(one, numberedRows(1, 500)),
    publishAll(two, numberedRows(501, 1_000)),
  ]);
  for (const result of results) expect(result.at(-1)).toMatchObject({ accepted: 500, stops: [] });
  await eventually('the reader has all thousand', () => inboxOf(reader.store).length === 1_000);
  expect(inboxOf(reader.store).map(({ seq }) => seq)).toEqual(Array.from({ length: 1_000 }, (_, i) => i + 1));
  expect(new Set(referencesOf(reader.store))).toEqual(new Set(references(1, 1_000)));
});

describe('a hub that puts things into a feed', () => {
  test('K2: garbage at its end is on record; the publisher goes on, readers refuse it and have everything', async () => {
    const publisher = await joinHub(hub, 'mk-bp', 'publisher');
    const reader = await joinHub(hub, 'xk-kp', 'reader');
    startReceiving(reader);
    const notices: string[] = [];
    const onForeign = ({ code }: { code: string }) => void notices.push(code);
    await publishAll(publisher, numberedRows(1, 2));
    await inject(new TextEncoder().encode('garbage'));
    const results = await publishAll({ ...publisher, onForeign }, numberedRows(3, 4));
    expect(results.at(-1)).toMatchObject({ stored: 2, waiting: 0, stops: [] });
    expect(notices).toEqual(['GATE_MALFORMED']);
    expect(listVerdicts(publisher.store, { outcome: 'foreign' })).toMatchObject([
      { code: 'GATE_MALFORMED', feed: FEED },
    ]);
    await eventually('the reader has all four', () => inboxOf(reader.store).length === 4);
    expect(referencesOf(reader.store)).toEqual(references(1, 4));
    expect(listVerdicts(reader.store, { outcome: 'refused' })).toMatchObject([
      { code: 'GATE_MALFORMED', evidence: new TextEncoder().encode('garbage') },
    ]);
  });

  test('K2, K8: an entry that is put there again is a replay on record, and delivered once', async () => {
    const publisher = await joinHub(hub, 'mk-bp', 'publisher');
    const reader = await joinHub(hub, 'xk-kp', 'reader');
    startReceiving(reader);
    await publishAll(publisher, numberedRows(1, 3));
    await eventually('the reader has all three', () => inboxOf(reader.store).length === 3);
    const [first] = inboxOf(reader.store);
    await inject(first!.bytes);
    await publishAll(publisher, numberedRows(4, 4));
    await eventually('the reader has all four', () => inboxOf(reader.store).length === 4);
    expect(referencesOf(reader.store)).toEqual(references(1, 4));
    const replays = listVerdicts(reader.store, { outcome: 'refused' });
    // The hub's copy; and the two that the publisher, misled by it, sent once more.
    expect(new Set(replays.map(({ code }) => code))).toEqual(new Set(['GATE_REPLAYED']));
    expect(replays[0]).toMatchObject({ seq: 1 });
  });

  test('garbage while a publisher sends at full speed stops neither it nor the reader', async () => {
    const publisher = await joinHub(hub, 'mk-bp', 'publisher');
    const reader = await joinHub(hub, 'xk-kp', 'reader');
    const hubUser = await hub.connectHub();
    startReceiving(reader);
    let isOver = false;
    const flooding = (async () => {
      for (let i = 0; !isOver && i < 60; i++) await inject(new TextEncoder().encode(`garbage ${i}`), hubUser);
    })();
    const results = await publishAll(publisher, numberedRows(1, 1_500));
    isOver = true;
    await flooding;
    await hubUser.close();
    expect(results.at(-1)).toMatchObject({ accepted: 1_500, waiting: 0, stops: [] });
    await eventually('the reader has everything', () => inboxOf(reader.store).length === 1_500);
    expect(referencesOf(reader.store)).toEqual(references(1, 1_500));
  });
});

describe('a broker that goes away', () => {
  test('K3: when it is killed and comes back while rows are sent, all arrive once and in order', async () => {
    const publisher = await joinHub(hub, 'mk-bp', 'publisher');
    const reader = await joinHub(hub, 'xk-kp', 'reader');
    startReceiving(reader);
    const foreign: string[] = [];
    const publishing = publishAll(
      { ...publisher, onForeign: ({ code }) => void foreign.push(code) },
      numberedRows(1, 3_000),
    );
    await eventually('something has arrived', () => inboxOf(reader.store).length > 0);
    await hub.restart();
    expect((await publishing).at(-1)).toMatchObject({ accepted: 3_000, waiting: 0, stops: [] });
    await eventually('the reader has everything', () => inboxOf(reader.store).length === 3_000, 60_000);
    expect(referencesOf(reader.store)).toEqual(references(1, 3_000));
    expect(foreign).toEqual([]);
  });

  test('K3: when it stays away the rows wait, the summary says so, and the next run sends them', async () => {
    const publisher = await joinHub(hub, 'mk-bp', 'publisher');
    await publishAll(publisher, numberedRows(1, 1));
    await hub.broker.kill();
    const results = await publishAll({ ...publisher, giveUpAfterMs: 300 }, numberedRows(2, 3));
    expect(results.at(-1)).toMatchObject({ accepted: 2, waiting: 2, stops: [{ feed: FEED, why: 'away' }] });
    await hub.restart();
    const again = await joinHub(hub, 'mk-bp', 'publisher');
    expect(await flush(again)).toMatchObject({ stored: 2, waiting: 0, stops: [] });
  });

  test('an entry that the hub refuses for good is told, and waits', async () => {
    const reader = await joinHub(hub, 'mk-bp', 'reader');
    const results = await publishAll(reader, [rowText('A-1')]);
    const [summary] = results.slice(-1);
    expect(summary).toMatchObject({ accepted: 1, waiting: 1 });
    const stops = summary?.outcome === 'summary' ? summary.stops : [];
    expect(stops).toContainEqual(
      expect.objectContaining({ feed: FEED, error: expect.objectContaining({ name: 'BusError' }) }),
    );
  });
});
