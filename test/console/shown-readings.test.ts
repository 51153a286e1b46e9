import { describe, expect, test } from 'vitest';
import { appendReadings } from '../../src/store/read-log.ts';
import { verifyReadLog } from '../../src/store/verify-read-log.ts';
import { openEvents } from './events.ts';
import { madeUpCard } from './made-up-card.ts';
import { listModel, OFFICER, READER, serveWorld, signIn } from './served.ts';

const HOUR_MS = 3_600_000;
const isComplete = (events: readonly { name: string }[]) => events.some(({ name }) => name === 'complete');

describe('K8: what is shown at the page is on record', () => {
  test('before it is shown: nothing is shown that cannot be put there', async () => {
    const lines: unknown[] = [];
    const { console, member } = await serveWorld({ log: { log: (...line) => void lines.push(line) } });
    const { cookie, get } = await signIn(console);
    member.store.run(
      `CREATE TRIGGER no_room BEFORE INSERT ON read_log BEGIN SELECT RAISE(ABORT, 'made-up full disk'); END`,
    );
    const page = await openEvents(console, cookie);
    await page.until('the end', () => page.isOver());
    expect(page.events.map(({ name }) => name)).toEqual(['seat', 'begin']);
    expect(await get(`/api/threads/${madeUpCard(1).key}`)).toMatchObject({
      status: 500,
      text: expect.not.stringContaining('made-up incident'),
    });
    expect(lines).toHaveLength(2);
    expect(JSON.stringify(lines)).not.toContain('made-up');
  });

  test('also what waits: its card is told, and on record, before its headline is', async () => {
    const list = listModel([]);
    let isFirst = true;
    const duty = () => {
      if (isFirst) list.put(madeUpCard(7));
      isFirst = false;
      const { key, headline } = madeUpCard(7);
      return { items: [{ what: 'acknowledge' as const, key, says: headline, isOverdue: false }] };
    };
    const { console, readings } = await serveWorld({ model: Object.assign(list, { duty }) });
    const page = await openEvents(console, (await signIn(console)).cookie);
    await page.until('duty', (events) => events.some(({ name }) => name === 'duty'));
    const names = page.events.map(({ name }) => name);
    expect(names.indexOf('cards')).toBeLessThan(names.indexOf('duty'));
    expect(names).toContain('cards');
    expect(readings()).toMatchObject([{ firstSeq: 7, lastSeq: 7 }]);
  });

  test('once for each person, by pseudonym and purpose, however often the page is opened', async () => {
    const { console, readings, member } = await serveWorld();
    const purpose = 'BORDER_CONTROL' as const;
    for (const person of [OFFICER, READER, { ...OFFICER, purpose }, OFFICER]) {
      const page = await openEvents(console, (await signIn(console, person)).cookie);
      await page.until('all', isComplete);
    }
    expect(readings()).toMatchObject(
      [{ who: OFFICER.who }, { who: READER.who }, { who: OFFICER.who, purpose }].map((reader) => ({
        ...reader,
        way: 'console',
        feed: 'mk-bp.wb6.border-incident',
        firstSeq: 1,
        lastSeq: 3,
        entryHash: new Uint8Array(Buffer.from(madeUpCard(3).key, 'hex')),
      })),
    );
    expect(verifyReadLog(member.store)).toMatchObject({ outcome: 'whole' });
  });

  test('once more when the thread has grown, and not when somebody only confirmed it', async () => {
    const { console, readings, model } = await serveWorld({ model: listModel([madeUpCard(1)]) });
    const page = await openEvents(console, (await signIn(console)).cookie);
    await page.until('all', isComplete);
    model.put(madeUpCard(1, { receipts: { of: 2, has: 2, read: 1, acknowledged: 0, actioned: 0 } }));
    await page.until('confirmed', (events) => events.some(({ data }) => data.cards?.[0]?.receipts.has === 2));
    expect(readings()).toHaveLength(1);
    model.put(madeUpCard(1, { updates: 1 }));
    await page.until('updated', (events) => events.some(({ data }) => data.cards?.[0]?.updates === 1));
    expect(readings()).toHaveLength(2);
  });

  test('each time a thread is opened, with everything that was said in it and about it', async () => {
    const { console, readings } = await serveWorld();
    const { get } = await signIn(console);
    for (let times = 1; times <= 2; times += 1) {
      expect((await get(`/api/threads/${madeUpCard(1).key}`)).status).toBe(200);
      expect(readings().slice((times - 1) * 2)).toMatchObject([
        { feed: madeUpCard(1).feed, firstSeq: 1, lastSeq: 2, way: 'console', who: OFFICER.who },
        { feed: 'mk-bp.wb6.request', firstSeq: 9, lastSeq: 9, way: 'console', who: OFFICER.who },
      ]);
    }
  });

  test('and not again within the hour by a server that was started anew', async () => {
    const { console, readings, model, member, again } = await serveWorld();
    const { cookie } = await signIn(console);
    const page = await openEvents(console, cookie);
    await page.until('all', isComplete);
    model.put(madeUpCard(4), madeUpCard(5, { trust: 'disputed' }));
    const open = async () => {
      const next = await again();
      const shown = await openEvents(next, (await signIn(next)).cookie);
      await shown.until('all', isComplete);
    };
    await page.until('five', () => page.shown().length === 5);
    expect(readings()).toHaveLength(2);
    await open();
    // Of a feed with two histories it cannot be told from the line which one was seen.
    expect(readings().slice(2)).toMatchObject([{ firstSeq: 5, lastSeq: 5 }]);
    (member.clock as unknown as { advance(ms: number): void }).advance(HOUR_MS + 1);
    await open();
    expect(readings().slice(3)).toMatchObject([{ firstSeq: 1, lastSeq: 5 }]);
  });

  test('but again when its thread has grown while no server ran', async () => {
    const { console, readings, model, member, again } = await serveWorld();
    const page = await openEvents(console, (await signIn(console)).cookie);
    await page.until('all', isComplete);
    await console.close();
    model.put(madeUpCard(2, { updates: 1, changedAtMs: member.clock.nowMs() + 1 }));
    const next = await again();
    const shown = await openEvents(next, (await signIn(next)).cookie);
    await shown.until('all', isComplete);
    expect(readings().slice(1)).toMatchObject([{ firstSeq: 2, lastSeq: 2 }]);
  });

  test('what somebody else, another purpose or another way has on record counts for nobody', async () => {
    const { console, readings, member } = await serveWorld({ model: listModel([madeUpCard(1)]) });
    const opened = [
      { feed: madeUpCard(1).feed, seq: 1, hash: new Uint8Array(Buffer.from(madeUpCard(1).key, 'hex')) },
    ];
    const atMs = member.clock.nowMs();
    appendReadings(member.store, { who: READER.who, way: 'console', atMs }, opened);
    appendReadings(member.store, { who: OFFICER.who, way: 'follow', atMs }, opened);
    appendReadings(
      member.store,
      { who: OFFICER.who, way: 'console', atMs, purpose: 'BORDER_CONTROL' },
      opened,
    );
    const page = await openEvents(console, (await signIn(console)).cookie);
    await page.until('all', isComplete);
    expect(readings()).toHaveLength(4);
  });
});
