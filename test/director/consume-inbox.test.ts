import { expect, onTestFinished, test } from 'vitest';
import { type ConsumeOptions, consumeInbox } from '../../src/director/consume-inbox.ts';
import { readCursor } from '../../src/store/cursor.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { HubWorld } from './hub-world.ts';

function makeInbox(entries: number) {
  const world = new HubWorld();
  const [mk, xk] = [world.join('mk-bp'), world.join('xk-kp')];
  world.publish(mk, entries);
  world.state(mk);
  world.deliverAll(xk);
  xk.store.run('CREATE TABLE app_seen (entry_id TEXT NOT NULL)');
  const seen = () => xk.store.all('SELECT entry_id FROM app_seen ORDER BY rowid').map((row) => row.entry_id);
  const consume = (handle: ConsumeOptions['handle'], changes: Partial<ConsumeOptions> = {}) =>
    consumeInbox({
      store: xk.store,
      name: 'app',
      handle,
      directory: () => world.directory.directory,
      reader: 'xk-kp',
      clock: { nowMs: () => world.nowMs },
      isOnce: true,
      ...changes,
    });
  return { world, mk, xk, seen, consume };
}

const note: ConsumeOptions['handle'] = ({ entryId }, tx) => {
  tx.run('INSERT INTO app_seen VALUES (?)', entryId);
};

test('K4: each entry has its effect once, whatever fails in between, and receipts are not among them', async () => {
  const { seen, consume, xk } = makeInbox(5);
  let calls = 0;
  const failing: ConsumeOptions['handle'] = (item, tx) => {
    note(item, tx);
    calls += 1;
    if (calls === 3) throw new Error('the application fails after its effect');
  };
  await expect(consume(failing)).rejects.toThrow('the application fails');
  // The third effect was undone with its step.
  expect(seen()).toHaveLength(2);
  expect(await consume(note)).toBe(3);
  expect(new Set(seen()).size).toBe(5);
  expect(seen()).toHaveLength(5);
  expect(await consume(note)).toBe(0);
  expect(readCursor(xk.store, 'app')).toBe(6);
});

test('K4: two processes that share a name share the entries, each has one effect', async () => {
  const { seen, consume, xk } = makeInbox(8);
  const other = openStore(xk.store.path);
  onTestFinished(() => other.close());
  // After each entry of the one, the other is faster with the next two.
  let taken = 0;
  const others: Promise<number>[] = [];
  xk.store.onCommit(() => {
    const stop = new AbortController();
    const take: ConsumeOptions['handle'] = (item, tx) => {
      note(item, tx);
      taken += 1;
      if (taken % 2 === 0) stop.abort();
    };
    others.push(consume(take, { store: other, signal: stop.signal }));
  });
  const handled = await consume(note);
  const rest = await Promise.all(others);
  expect(handled).toBeGreaterThan(0);
  expect(taken).toBeGreaterThan(0);
  expect(rest.reduce((sum, count) => sum + count, handled)).toBe(8);
  expect(seen()).toHaveLength(8);
  expect(new Set(seen()).size).toBe(8);
});

test('what comes while it waits is handed over, until the signal', async () => {
  const { world, mk, xk, seen, consume } = makeInbox(1);
  const stop = new AbortController();
  const consuming = consume(
    (item, tx) => {
      note(item, tx);
      if (countOf(xk.store) === 3) stop.abort();
    },
    { isOnce: false, signal: stop.signal },
  );
  world.publish(mk, 2);
  world.deliverAll(xk);
  expect(await consuming).toBe(3);
  expect(seen()).toHaveLength(3);
});

function countOf(store: Store): number {
  return Number(store.get('SELECT count(*) AS n FROM app_seen')?.n);
}

test('K4, K5: what has expired is stepped over, but not on the word of a clock far from all that members have signed', async () => {
  const { world, mk, xk, seen, consume } = makeInbox(3);
  const year = 365 * 24 * 3_600_000;
  const yearsOff = (years: number) => ({ clock: { nowMs: () => world.nowMs + years * year } });
  for (const years of [5, -5]) expect(await consume(note, yearsOff(years))).toBe(0);
  expect(readCursor(xk.store, 'app')).toBe(0);
  expect(await consume(note)).toBe(3);
  expect(seen()).toHaveLength(3);

  world.publish(mk, 1);
  world.deliverAll(xk);
  world.nowMs += 2 * 3_600_000;
  world.state(mk);
  world.deliverAll(xk);
  expect(await consume(note)).toBe(0);
  expect(seen()).toHaveLength(3);
  expect(readCursor(xk.store, 'app')).toBeGreaterThan(4);
});

test('K4: who waits in doubt goes on by itself when the clock is set right', async () => {
  const { world, seen, consume } = makeInbox(2);
  let offsetMs = 5 * 365 * 24 * 3_600_000;
  const stop = new AbortController();
  const consuming = consume(note, {
    clock: { nowMs: () => world.nowMs + offsetMs },
    isOnce: false,
    signal: stop.signal,
  });
  await new Promise((resolve) => setImmediate(resolve));
  expect(seen()).toHaveLength(0);
  offsetMs = 0;
  await expect.poll(() => seen().length, { timeout: 10_000 }).toBe(2);
  stop.abort();
  await consuming;
});

test('K4: one member whose clock is days ahead makes nobody else wait', async () => {
  const { world, mk, xk, consume } = makeInbox(1);
  const rs = world.join('rs-gp');
  world.nowMs += 2 * 3_600_000;
  world.state(mk);
  world.deliverAll(xk);
  const days = 3 * 24 * 3_600_000;
  world.nowMs += days;
  world.state(rs);
  world.nowMs -= days;
  world.deliverAll(xk);
  expect(await consume(note)).toBe(0);
  expect(readCursor(xk.store, 'app')).toBeGreaterThan(1);
});

test('K4: a member that only publishes shows that the clock is right', async () => {
  const { world, mk, xk, seen, consume } = makeInbox(1);
  world.nowMs += 2 * 3_600_000;
  expect(await consume(note)).toBe(0);
  expect(readCursor(xk.store, 'app')).toBe(0);
  world.publish(mk, 1);
  world.deliverAll(xk);
  expect(await consume(note)).toBe(1);
  expect(seen()).toHaveLength(1);
});
