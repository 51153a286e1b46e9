import { describe, expect, test } from 'vitest';
import { takeAccess } from '../../src/store/console-access.ts';
import { findPasskey, keepPasskey } from '../../src/store/console-passkeys.ts';
import { eventually } from '../support/eventually.ts';
import { openEvents } from './events.ts';
import { madeUpCard } from './made-up-card.ts';
import { ask, listModel, OFFICER, READER, serveWorld, signIn } from './served.ts';

const MINUTE_MS = 60_000;
const cardsOf = (count: number) => Array.from({ length: count }, (_, index) => madeUpCard(index + 1));
const keysOf = (count: number) => cardsOf(count).map(({ key }) => key);
const isComplete = (events: readonly { name: string }[]) => events.some(({ name }) => name === 'complete');

describe('the stream of events', () => {
  test('begins with all cards in portions, newest first, then says how the bus stands and what waits', async () => {
    const { console } = await serveWorld({ model: listModel(cardsOf(600)) });
    const { cookie } = await signIn(console);
    const page = await openEvents(console, cookie);
    await page.until('duty', (events) => events.some(({ name }) => name === 'duty'));
    expect(page.response.headers).toMatchObject({
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
    });
    expect(page.events.map(({ name }) => name).slice(0, 8)).toEqual([
      'seat',
      'begin',
      'cards',
      'cards',
      'cards',
      'complete',
      'health',
      'duty',
    ]);
    expect(page.events[1]?.data).toMatchObject({ total: 600, rate: 1 });
    const portions = page.events.filter(({ name }) => name === 'cards').map(({ data }) => data.cards);
    expect(portions.map(({ length }) => length)).toEqual([250, 250, 100]);
    expect(portions.flat().map(({ seq }) => seq)).toEqual(
      cardsOf(600)
        .map(({ seq }) => seq)
        .toReversed(),
    );
    expect(page.events[7]?.data.items[0].says).toBe(`waits for ${OFFICER.who}`);
  });

  test('tells what comes, changes and goes, and health and duty again only when they are other', async () => {
    const { console, model } = await serveWorld();
    const page = await openEvents(console, (await signIn(console)).cookie);
    await page.until('all', isComplete);
    model.put(madeUpCard(4));
    await page.until('the fourth', () => page.shown().length === 4);
    model.put(madeUpCard(4, { sightings: 2 }), madeUpCard(5));
    model.remove(madeUpCard(1).key);
    await page.until('what went', () => page.shown().length === 4);
    await page.until('health', (events) => events.filter(({ name }) => name === 'health').length === 2);
    const last = page.events.filter(({ name }) => name === 'cards').flatMap(({ data }) => data.cards);
    expect(last.findLast(({ seq }) => seq === 4)).toMatchObject({ sightings: 2 });
    expect(page.events.filter(({ name }) => name === 'duty')).toHaveLength(1);
  });

  test('tells that something was asked or answered, which changes no card, once', async () => {
    const { console, model } = await serveWorld();
    const page = await openEvents(console, (await signIn(console)).cookie);
    await page.until('all', isComplete);
    const asked = () => page.events.filter(({ name }) => name === 'asked').length;
    expect(asked()).toBe(0);
    model.asked = () => 'another';
    model.put(madeUpCard(4));
    await page.until('that', () => asked() === 1);
    model.put(madeUpCard(5));
    await page.until('health', (events) => events.filter(({ name }) => name === 'health').length === 3);
    expect(asked()).toBe(1);
  });

  test('tells the time, also when nothing happens', async () => {
    const { console, member } = await serveWorld();
    const page = await openEvents(console, (await signIn(console)).cookie);
    await page.until('beats', (events) => events.filter(({ name }) => name === 'beat').length > 2);
    expect(page.events.find(({ name }) => name === 'beat')?.data).toEqual({
      nowMs: member.clock.nowMs(),
      rate: 1,
    });
  });
});

describe('a page that comes again', () => {
  test('has only what has changed since, in the same run of the server', async () => {
    const { console, model } = await serveWorld();
    const { cookie } = await signIn(console);
    const first = await openEvents(console, cookie);
    await first.until('all', isComplete);
    const lastId = first.events.at(-1)?.lastId ?? '';
    first.close();
    model.put(madeUpCard(4));
    model.remove(madeUpCard(2).key);
    const second = await openEvents(console, cookie, { lastId });
    await second.until('changes', (events) => events.some(({ name }) => name === 'cards'));
    await second.until('beat', (events) => events.some(({ name }) => name === 'beat'));
    expect(second.events.filter(({ name }) => name === 'cards').map(({ data }) => data)).toEqual([
      { cards: [madeUpCard(4)], gone: [madeUpCard(2).key] },
    ]);
    expect(second.events.some(({ name }) => name === 'begin')).toBe(false);
  });

  test.each([
    ['after the server was started anew', 'run0.1'],
    ['with a revision that never was', 'run1.99'],
    ['with no number', 'run1.x'],
    ['with a number below nothing', 'run1.-1'],
    ['with another text', 'x'],
  ])('%s begins anew', async (_name, lastId) => {
    const { console } = await serveWorld();
    const page = await openEvents(console, (await signIn(console)).cookie, { lastId });
    await page.until('all', isComplete);
    expect(page.events[1]?.name).toBe('begin');
    expect(page.shown()).toEqual(keysOf(3));
  });

  test('before it had everything begins anew: no card is lost', async () => {
    const { console } = await serveWorld({ model: listModel(cardsOf(600)) });
    const { cookie } = await signIn(console);
    const first = await openEvents(console, cookie, { lastId: 'run0.1' });
    await first.until('a portion', (events) => events.some(({ name }) => name === 'cards'));
    const cut = first.events.findIndex(({ name }) => name === 'cards');
    first.close();
    const second = await openEvents(console, cookie, { lastId: first.events[cut]?.lastId ?? 'none' });
    await second.until('all', isComplete);
    expect(second.shown()).toEqual(keysOf(600));
  });

  test('K5: after so much has gone that nobody knows what, begins anew: what went does not stay', async () => {
    const { console, model } = await serveWorld();
    const { cookie } = await signIn(console);
    const first = await openEvents(console, cookie);
    await first.until('all', isComplete);
    const lastId = first.events.at(-1)?.lastId ?? '';
    model.remove(madeUpCard(2).key);
    model.forgetGone();
    const second = await openEvents(console, cookie, { lastId });
    const kept = [madeUpCard(1).key, madeUpCard(3).key];
    for (const page of [first, second]) {
      await page.until('all that is left', (events) =>
        events.some(({ name, lastId: id }) => name === 'complete' && id === 'run1.2'),
      );
      expect(page.shown()).toEqual(kept.toSorted());
    }
  });

  test('in the middle of a long change has the whole of it', async () => {
    const { console, model } = await serveWorld({ model: listModel([]) });
    const { cookie } = await signIn(console);
    const first = await openEvents(console, cookie);
    await first.until('all', isComplete);
    model.put(...cardsOf(600));
    await first.until(
      'three portions',
      (events) => events.filter(({ name }) => name === 'cards').length === 3,
    );
    const portions = first.events.filter(({ name }) => name === 'cards');
    expect(portions.map(({ lastId }) => lastId)).toEqual(['run1.1', 'run1.1', 'run1.2']);
    first.close();
    const second = await openEvents(console, cookie, { lastId: 'run1.1' });
    await second.until('the whole', () => second.shown().length === 600);
  });
});

describe('a page that is slow', () => {
  test('has what it missed in one piece, at its newest, and nothing is kept ready for it meanwhile', async () => {
    const { console, model, readings } = await serveWorld({ model: listModel(cardsOf(20_000)) });
    const page = await openEvents(console, (await signIn(console)).cookie, { isPaused: true });
    for (let round = 0; round < 500; round += 1) model.put(madeUpCard(1, { sightings: round }));
    // Another one is told the time meanwhile: nobody waits for the slow one.
    const quick = await openEvents(console, (await signIn(console)).cookie, { lastId: 'run1.501' });
    await quick.until('ten beats', (events) => events.filter(({ name }) => name === 'beat').length > 9);
    quick.close();
    // Cards are made when they are taken, and put on record just before: of twenty thousand, what fits into the line.
    const made = readings().reduce((sum, { firstSeq, lastSeq }) => sum + lastSeq - firstSeq + 1, 0);
    expect(made).toBeLessThan(15_000);
    page.resume();
    await page.until('all', isComplete);
    await page.until('the change', (events) => events.at(-1)?.name !== 'complete');
    expect(page.shown()).toHaveLength(20_000);
    const first = page.events
      .filter(({ name }) => name === 'cards')
      .flatMap(({ data }) => data.cards)
      .filter(({ seq }) => seq === 1);
    expect(first.length).toBeLessThanOrEqual(2);
    expect(first.at(-1)?.sightings).toBe(499);
  });

  test('K5: is not shown what went while it waited', async () => {
    const { console, model } = await serveWorld({ model: listModel(cardsOf(20_000)) });
    const page = await openEvents(console, (await signIn(console)).cookie, { isPaused: true });
    model.remove(madeUpCard(1).key);
    page.resume();
    await page.until('all', isComplete);
    expect(page.shown()).toHaveLength(19_999);
    const all = page.events.filter(({ name }) => name === 'cards').flatMap(({ data }) => data.cards);
    expect(all.some(({ seq }) => seq === 1)).toBe(false);
  });

  test('gets no more cards when its person has gone meanwhile', async () => {
    const { console } = await serveWorld({ model: listModel(cardsOf(20_000)) });
    const { cookie, delete: remove } = await signIn(console);
    const page = await openEvents(console, cookie, { isPaused: true });
    expect((await remove('/api/session')).status).toBe(204);
    page.resume();
    await page.until('the end', () => page.isOver());
    expect(page.shown().length).toBeLessThan(10_000);
    expect(page.events.at(-1)).toMatchObject({ name: 'ended', data: { why: 'signed-out' } });
    expect(isComplete(page.events)).toBe(false);
  });
});

describe('the stream ends', () => {
  test('when nobody has done anything for too long, and says so; listening is nothing done', async () => {
    const { console, clock } = await serveWorld();
    const page = await openEvents(console, (await signIn(console)).cookie);
    await page.until('all', isComplete);
    clock.advance(15 * MINUTE_MS);
    await page.until('the end', () => page.isOver());
    expect(page.events.at(-1)).toMatchObject({ name: 'ended', data: { why: 'idle' } });
  });

  test('when the person signs out, and when the console ends', async () => {
    const { console } = await serveWorld({ beatMs: 60_000 });
    const [one, other] = [await signIn(console), await signIn(console)];
    const pages = [await openEvents(console, one.cookie), await openEvents(console, other.cookie)];
    for (const page of pages) await page.until('all', isComplete);
    await one.delete('/api/session');
    await pages[0]?.until('the end', () => pages[0]?.isOver() === true);
    expect(pages[0]?.events.at(-1)).toMatchObject({ name: 'ended', data: { why: 'signed-out' } });
    expect(pages[1]?.isOver()).toBe(false);
    await console.close();
    await pages[1]?.until('the end', () => pages[1]?.isOver() === true);
    expect(pages[1]?.events.at(-1)).toMatchObject({ name: 'ended', data: { why: 'over' } });
  });

  test('at the next beat when another process has taken the access of its person, and of nobody else', async () => {
    const { console, member } = await serveWorld();
    const pages = [OFFICER, READER].map(async (person) =>
      openEvents(console, (await signIn(console, person)).cookie),
    );
    const [page, other] = await Promise.all(pages);
    await page?.until('all', isComplete);
    const passkey = { id: 'made-up', publicKey: new Uint8Array(3), counter: 0, person: OFFICER };
    keepPasskey(member.store, passkey, 0);
    expect(takeAccess(member.store, OFFICER.who)).toEqual({ passkeys: 1, sessions: 1, codes: 0 });
    await page?.until('the end', () => page.isOver());
    expect(page?.events.at(-1)).toMatchObject({ name: 'ended', data: { why: 'signed-out' } });
    expect(findPasskey(member.store, 'made-up')).toBeUndefined();
    expect(other?.isOver()).toBe(false);
  });

  test('and a page that is gone is let go of', async () => {
    const { console, model } = await serveWorld({ beatMs: 60_000 });
    const { cookie } = await signIn(console);
    const pages = await Promise.all([1, 2, 3].map(() => openEvents(console, cookie)));
    for (const page of pages) await page.until('all', isComplete);
    expect(model.listeners).toBe(3);
    for (const page of pages) page.close();
    await eventually('nobody listens', () => model.listeners === 0);
  });

  test('without a word of what failed, and the next one is served', async () => {
    const lines: unknown[] = [];
    const { console, model } = await serveWorld({ log: { log: (...line) => void lines.push(line) } });
    const { cookie } = await signIn(console);
    const page = await openEvents(console, cookie);
    await page.until('all', isComplete);
    model.fail(new Error('Made-up secret'));
    await page.until('the end', () => page.isOver());
    expect(JSON.stringify([page.events, lines])).not.toContain('secret');
    expect(lines).toEqual([['error', 'what the page is told has failed', { code: 'FAULT' }]]);
    expect(model.listeners).toBe(0);
    expect((await ask(console, '/')).status).toBe(200);
  });

  test('is not opened without end by one person', async () => {
    const { console } = await serveWorld();
    const { cookie } = await signIn(console);
    const pages = await Promise.all(Array.from({ length: 4 }, () => openEvents(console, cookie)));
    for (const page of pages) await page.until('all', isComplete);
    expect((await ask(console, '/api/events', { headers: { cookie } })).status).toBe(429);
    pages[0]?.close();
    await eventually('there is room', async () => {
      const next = await openEvents(console, cookie);
      next.close();
      return next.response.statusCode === 200;
    });
  });
});
