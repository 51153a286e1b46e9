import { describe, expect, test } from 'vitest';
import type { Alert } from '../../src/contract/alert.ts';
import type { Draft } from '../../src/contract/entry.ts';
import { parseFeedPattern } from '../../src/contract/feed-pattern.ts';
import { parseArea } from '../../src/director/area.ts';
import { exportEntry, showEntry } from '../../src/director/export-entry.ts';
import { findEntry } from '../../src/director/find-entry.ts';
import { listInbox } from '../../src/director/list-inbox.ts';
import { receiveRun } from '../../src/director/receive-run.ts';
import { type WatchOptions, watchInbox } from '../../src/director/watch-inbox.ts';
import { readCursor } from '../../src/store/cursor.ts';
import { openStore } from '../../src/store/open-store.ts';
import { importJws } from '../../src/trust/export-jws.ts';
import { HOUR_MS, makeContext, makeDraft, makeFeed, NOW_MS } from '../gate/forge.ts';
import { inboxOf } from '../support/member.ts';
import { inStream, openDesk } from './desk.ts';
import { HubWorld } from './hub-world.ts';

const DIRECTORY = makeContext().directory.directory;
const FEED = 'mk-bp.wb6.border-incident';

/** Facilitation may be anywhere, at a crossing point or between. */
const alert = (changes: Partial<Alert>): Partial<Draft> => {
  const { body } = makeDraft();
  const usual = (body as { alert: Alert }).alert;
  const borderIncident = { type: 'FACILITATION', stage: 'ACTUAL' } as const;
  return { body: { case: 'alert', alert: { ...usual, borderIncident, ...changes } } };
};

/** A desk with a feed of drafts that differ from the usual one as said. */
function deskWith(...changes: Partial<Draft>[]) {
  const desk = openDesk();
  const envelopes = makeFeed(changes.length, (seq) => ({ changes: changes[seq - 1] ?? {} }));
  desk.receive(inStream(envelopes.map(({ bytes }) => bytes)));
  const reading = { store: desk.store, directory: DIRECTORY, reader: 'xk-kp', nowMs: NOW_MS };
  return { ...desk, reading };
}

describe('listing the inbox', () => {
  test('pages are in order, without hole or overlap, whatever their size', () => {
    const { reading } = deskWith(...Array.from({ length: 7 }, () => ({})));
    for (const limit of [1, 2, 3, 100]) {
      const seen: number[] = [];
      for (let after = 0; ; ) {
        const page = listInbox(reading, after, limit);
        seen.push(...page.items.map(({ seq }) => seq));
        after = page.position;
        if (page.isLast) break;
      }
      expect(seen).toEqual([1, 2, 3, 4, 5, 6, 7]);
    }
  });

  test('by feed, by least impact and by area', () => {
    const near = { type: 'BCP_LAND', country: 'MK', crossingPoint: 'tabanovce-presevo' } as const;
    const far = { type: 'BCP_LAND', country: 'MK', crossingPoint: 'bogorodica-evzoni' } as const;
    const { reading } = deskWith(
      alert({ impact: 'LOW', place: near }),
      alert({ impact: 'HIGH', place: near }),
      alert({ impact: 'VERY_HIGH', place: far }),
    );
    const seqs = (filter: Parameters<typeof listInbox>[3]) =>
      listInbox(reading, 0, 10, filter).items.map(({ seq }) => seq);
    expect(seqs({ minImpact: 'HIGH' })).toEqual([2, 3]);
    expect(seqs({ area: parseArea('near:tabanovce-presevo:10') })).toEqual([1, 2]);
    expect(seqs({ minImpact: 'HIGH', area: parseArea('near:tabanovce-presevo:10') })).toEqual([2]);
    expect(seqs({ feeds: [parseFeedPattern('*.wb6.>')] })).toEqual([1, 2, 3]);
    expect(seqs({ feeds: [parseFeedPattern('*.*.return'), parseFeedPattern('rs-gp.>')] })).toEqual([]);
  });

  test('K5: whoever sees an alert through a filter also sees that it was taken back', () => {
    const desk = openDesk();
    const [first] = makeFeed(1, () => ({ changes: alert({ impact: 'VERY_HIGH' }) }));
    const target = { feed: FEED, seq: 1, entryId: first!.entry.entryId, hash: first!.head.hash };
    const [second] = makeFeed(
      1,
      () => ({
        changes: { body: { case: 'retraction', retraction: { target, reason: 'MISTAKE', note: '' } } },
      }),
      first!.head,
    );
    desk.receive(inStream([first!.bytes, second!.bytes]));
    const reading = { store: desk.store, directory: DIRECTORY, reader: 'xk-kp', nowMs: NOW_MS };
    const { items } = listInbox(reading, 0, 10, { minImpact: 'VERY_HIGH' });
    expect(items.map(({ seq, retractedBy }) => [seq, retractedBy])).toEqual([
      [1, 2],
      [2, undefined],
    ]);
  });

  test('K5: what has expired since is withheld, and counted', () => {
    const { reading } = deskWith({ expiresAtMs: NOW_MS + HOUR_MS }, {});
    const later = listInbox({ ...reading, nowMs: NOW_MS + 2 * HOUR_MS }, 0, 10);
    expect([later.items.map(({ seq }) => seq), later.withheld]).toEqual([[2], 1]);
  });
});

describe('watching the inbox', () => {
  const watch = (
    { reading }: ReturnType<typeof deskWith>,
    signal?: AbortSignal,
    changes: Partial<WatchOptions> = {},
  ) =>
    watchInbox({
      store: reading.store,
      directory: () => DIRECTORY,
      reader: 'xk-kp',
      clock: { nowMs: () => NOW_MS },
      cursor: 'test',
      ...(signal && { signal }),
      ...changes,
    });

  test('K4: an entry that was in hand when the reader died comes again, and none is left out', async () => {
    const desk = deskWith({}, {}, {});
    const first = watch(desk);
    expect((await first.next()).value?.seq).toBe(1);
    expect((await first.next()).value?.seq).toBe(2);
    // Dies here: 1 was taken, 2 was in hand.
    expect(readCursor(desk.store, 'test')).toBe(1);
    const again = watch(desk);
    expect((await again.next()).value?.seq).toBe(2);
    expect((await again.next()).value?.seq).toBe(3);
  });

  test('K4: with a step of three no more than three come again after a crash, and none is left out', async () => {
    const desk = deskWith({}, {}, {}, {}, {}, {}, {});
    const inStep = () => watch(desk, undefined, { cursorStep: 3, isOnce: true });
    const first = inStep();
    const cursors: number[] = [];
    for (let taken = 0; taken < 6; taken += 1) {
      await first.next();
      cursors.push(readCursor(desk.store, 'test'));
    }
    // Dies here: five were taken, the sixth was in hand.
    expect(cursors).toEqual([0, 0, 0, 3, 3, 3]);
    expect((await Array.fromAsync(inStep())).map(({ seq }) => seq)).toEqual([4, 5, 6, 7]);
    expect(readCursor(desk.store, 'test')).toBe(7);
  });

  test('K4: whoever leaves a loop between two steps of the cursor gets nothing again that was taken', async () => {
    const desk = deskWith({}, {}, {}, {}, {});
    const inStep = (signal?: AbortSignal) => watch(desk, signal, { cursorStep: 3, isOnce: true });
    for await (const { seq } of inStep()) if (seq === 3) break;
    expect(readCursor(desk.store, 'test')).toBe(2);
    const stopping = new AbortController();
    for await (const { seq } of inStep(stopping.signal)) if (seq === 4) stopping.abort();
    expect(readCursor(desk.store, 'test')).toBe(4);
  });

  test('a long inbox is given out whole, and what else there is to do gets its turn meanwhile', async () => {
    const desk = deskWith(...Array.from({ length: 600 }, () => ({})));
    let turns = 0;
    const count = () => {
      turns += 1;
      next = setImmediate(count);
    };
    let next = setImmediate(count);
    const seen: number[] = [];
    for await (const { seq } of watch(desk)) {
      seen.push(seq);
      if (seq === 600) break;
    }
    clearImmediate(next);
    expect(seen).toEqual(Array.from({ length: 600 }, (_, index) => index + 1));
    expect(turns).toBeGreaterThan(0);
  });

  test('what another process receives while somebody waits is seen', async () => {
    const desk = deskWith({});
    const stopping = new AbortController();
    const items = watch(desk, stopping.signal);
    await items.next();
    const next = items.next();
    const [, second] = makeFeed(2);
    const { directory } = makeContext();
    const other = openStore(desk.store.path);
    receiveRun(
      { store: other, directory, reader: 'xk-kp', nowMs: NOW_MS },
      'mk-bp',
      inStream([second!.bytes], 2),
    );
    other.close();
    expect((await next).value?.seq).toBe(2);
    const waiting = items.next();
    stopping.abort();
    expect((await waiting).done).toBe(true);
  });
});

describe('finding an entry', () => {
  test('by identifier, by the beginning of it, by its place', () => {
    const { store } = deskWith({}, {});
    const [one, two] = inboxOf(store);
    expect(findEntry(store, one!.entryId)).toMatchObject({ outcome: 'found', entry: { seq: 1 } });
    expect(findEntry(store, two!.entryId.toUpperCase())).toMatchObject({
      outcome: 'found',
      entry: { seq: 2 },
    });
    expect(findEntry(store, one!.entryId.slice(0, 8))).toEqual({
      outcome: 'ambiguous',
      entryIds: [one!.entryId, two!.entryId],
    });
    expect(findEntry(store, `${FEED}/2`)).toMatchObject({ outcome: 'found', entry: { seq: 2 } });
    expect(findEntry(store, `alert.${FEED}/2`)).toMatchObject({ outcome: 'found', entry: { seq: 2 } });
  });

  test.each([
    ['ffffffff', 'none'],
    [`${FEED}/9`, 'none'],
    ['0195', 'unclear'],
    ['', 'unclear'],
    ["' OR 1=1 --", 'unclear'],
    ['mk-bp/1', 'unclear'],
  ])('%j is %s', (name, outcome) => {
    expect(findEntry(deskWith({}).store, name)).toEqual({ outcome });
  });
});

describe('K5: letting an entry out', () => {
  test('it leaves as the bytes that were signed, as JSON and as text', () => {
    const { store, reading } = deskWith({});
    const [item] = inboxOf(store);
    const exported = exportEntry(reading, item!);
    if (exported.outcome !== 'released') throw new Error(exported.reason);
    expect(importJws(exported.jws)).toEqual(item!.bytes);
    expect(exported.json).toMatchObject({ origin: 'mk-bp', seq: '1' });
    expect(exported.text).toContain(item!.entryId);
    expect(exported.text).toContain('EXERCISE');
  });

  test('H2 may be seen and not passed on; after its time it is neither', () => {
    const { store, reading } = deskWith({ handling: { code: 'H2' } });
    const [item] = inboxOf(store);
    expect(showEntry(reading, item!)).toMatchObject({
      outcome: 'released',
      conditions: [expect.stringContaining('Not to be passed on')],
    });
    expect(exportEntry(reading, item!)).toMatchObject({ outcome: 'withheld', code: 'POLICY_EXIT_FORBIDDEN' });
    const later = { ...reading, nowMs: NOW_MS + 100 * HOUR_MS };
    expect(showEntry(later, item!)).toMatchObject({ outcome: 'withheld', code: 'POLICY_EXPIRED' });
  });

  test('K9: the text names Kosovo* with its footnote, and no name stands without the asterisk', () => {
    const place = { type: 'BCP_LAND', country: 'XK', crossingPoint: 'hani-i-elezit-blace' } as const;
    const { store, reading } = deskWith(alert({ place, summary: 'Bound for Kosovo by van' }));
    const shown = showEntry(reading, inboxOf(store)[0]!);
    if (shown.outcome !== 'released') throw new Error(shown.reason);
    expect(shown.text).toContain('Kosovo*');
    expect(shown.text).toContain('without prejudice to positions on status');
    const [body] = shown.text.split('* This designation');
    expect(body).not.toMatch(/Kosovo(?!\*)/);
  });
});

describe('watching the inbox with a clock that may be wrong', () => {
  const YEAR_MS = 365 * 24 * HOUR_MS;

  function watched() {
    const world = new HubWorld();
    const [mk, xk] = [world.join('mk-bp'), world.join('xk-kp')];
    world.publish(mk, 3);
    world.state(mk);
    world.deliverAll(xk);
    let doubts = 0;
    const look = (offsetMs: () => number, changes: Partial<WatchOptions> = {}) =>
      watchInbox({
        store: xk.store,
        directory: () => world.directory.directory,
        reader: 'xk-kp',
        clock: { nowMs: () => world.nowMs + offsetMs() },
        isOnce: true,
        onDoubt: () => {
          doubts += 1;
        },
        ...changes,
      });
    const seqsOf = async (items: ReturnType<typeof look>) =>
      (await Array.fromAsync(items)).map(({ seq }) => seq);
    return { world, mk, xk, look, seqsOf, doubts: () => doubts };
  }

  test('K4: a cursor is not moved past what only that clock calls expired', async () => {
    const { xk, look, seqsOf, doubts } = watched();
    for (const years of [5, -5]) {
      expect(await seqsOf(look(() => years * YEAR_MS, { cursor: 'desk' }))).toEqual([]);
    }
    expect(doubts()).toBe(2);
    expect(readCursor(xk.store, 'desk')).toBe(0);
    expect(await seqsOf(look(() => 0, { cursor: 'desk' }))).toEqual([1, 2, 3]);
    expect(doubts()).toBe(2);
  });

  test('K4: who waits in doubt goes on by itself when the clock is set right', async () => {
    const { look } = watched();
    let offsetMs = 5 * YEAR_MS;
    const stop = new AbortController();
    const items = look(() => offsetMs, {
      cursor: 'desk',
      isOnce: false,
      signal: stop.signal,
      onDoubt: () => {
        offsetMs = 0;
      },
    });
    expect((await items.next()).value?.seq).toBe(1);
    stop.abort();
  });

  test('K5: with a clock that members agree with, what has expired is stepped over', async () => {
    const { world, mk, xk, look, seqsOf } = watched();
    world.pass(2 * HOUR_MS);
    world.state(mk);
    world.publish(mk, 1);
    world.deliverAll(xk);
    expect(await seqsOf(look(() => 0, { cursor: 'desk' }))).toEqual([4]);
  });

  test('without a cursor nothing is passed by for good, and nothing waits', async () => {
    const { look, seqsOf, doubts } = watched();
    expect(await seqsOf(look(() => 5 * YEAR_MS))).toEqual([]);
    expect(doubts()).toBe(0);
  });
});
