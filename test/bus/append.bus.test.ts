import { afterAll, beforeAll, expect, test } from 'vitest';
import { appendRun, MAX_RUN } from '../../src/bus/append.ts';
import type { BusConnection } from '../../src/bus/connect.ts';
import { readLast } from '../../src/bus/read-last.ts';
import { MAX_ENVELOPE_BYTES } from '../../src/contract/limits.ts';
import { eventually } from '../support/eventually.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';

let hub: TestHub;
let operator: BusConnection;
let publisher: BusConnection;
let feeds = 0;

beforeAll(async () => {
  hub = await startTestHub({ participants: ['mk-bp'], originQuotaBytes: 4_000_000 });
  operator = await hub.connectHub();
  publisher = await hub.connect('mk-bp', 'publisher');
});
afterAll(async () => {
  await publisher?.close();
  await operator?.close();
  await hub?.stop();
});

const bytes = (text: string) => new TextEncoder().encode(text);
const run = (count: number, name = 'e') => Array.from({ length: count }, (_, i) => bytes(`${name}${i}`));
const newFeed = () => `alert.mk-bp.c${feeds++}.return`;

/** All that the stream holds of a feed, as its owner sees it. */
async function stored(subject: string): Promise<string[]> {
  const found: string[] = [];
  const { state } = await operator.jsm.streams.info('ALERTS_mk-bp');
  for (let seq = state.first_seq; seq <= state.last_seq; seq++) {
    const message = await operator.jsm.streams.getMessage('ALERTS_mk-bp', { seq });
    if (message?.subject === subject) found.push(new TextDecoder().decode(message.data));
  }
  return found;
}

test.each([1, 2, MAX_RUN])('a run of %i is stored whole and in order', async (count) => {
  const feed = newFeed();
  const outcome = await appendRun(publisher, feed, run(count), 0);
  const last = await readLast(publisher, 'mk-bp', feed);
  expect(outcome).toEqual({ outcome: 'appended', lastStreamSeq: last?.streamSeq });
  expect(new TextDecoder().decode(last?.bytes)).toBe(`e${count - 1}`);
  if (count < 10) expect(await stored(feed)).toEqual(run(count).map((b) => new TextDecoder().decode(b)));
});

test('K4: a run at a place that is taken is a conflict, and nothing of it is stored', async () => {
  const feed = newFeed();
  const first = await appendRun(publisher, feed, run(2, 'a'), 0);
  expect(await appendRun(publisher, feed, run(1, 'b'), 0)).toEqual({ outcome: 'conflict' });
  expect(await appendRun(publisher, feed, run(3, 'b'), 0)).toEqual({ outcome: 'conflict' });
  expect(await stored(feed)).toEqual(['a0', 'a1']);
  const place = first.outcome === 'appended' ? first.lastStreamSeq : 0;
  expect(await appendRun(publisher, feed, run(2, 'b'), place)).toMatchObject({ outcome: 'appended' });
  expect(await stored(feed)).toEqual(['a0', 'a1', 'b0', 'b1']);
});

test('K4: of two publishers with one key that append at once, one is told so', async () => {
  const other = await hub.connect('mk-bp', 'publisher');
  for (const count of [1, 5]) {
    const feed = newFeed();
    const outcomes = await Promise.all([
      appendRun(publisher, feed, run(count, 'mine'), 0),
      appendRun(other, feed, run(count, 'theirs'), 0),
    ]);
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['appended', 'conflict']);
    expect(await stored(feed)).toHaveLength(count);
  }
  await other.close();
});

test('feeds of one origin do not stand in the way of each other', async () => {
  const names = Array.from({ length: 8 }, newFeed);
  const outcomes = await Promise.all(names.map((feed) => appendRun(publisher, feed, run(20), 0)));
  expect(outcomes.every(({ outcome }) => outcome === 'appended')).toBe(true);
});

test('an envelope of the largest size fits, alone and in a run', async () => {
  const envelope = new Uint8Array(MAX_ENVELOPE_BYTES).fill(1);
  const feed = newFeed();
  const first = await appendRun(publisher, feed, [envelope], 0);
  expect(first).toMatchObject({ outcome: 'appended' });
  const place = first.outcome === 'appended' ? first.lastStreamSeq : 0;
  expect(await appendRun(publisher, feed, [envelope, envelope], place)).toMatchObject({
    outcome: 'appended',
  });
});

test("another's feed is refused in words", async () => {
  await expect(appendRun(publisher, 'alert.xk-kp.wb6.return', run(1), 0)).rejects.toMatchObject({
    code: 'BUS_PERMISSION_DENIED',
    message: expect.stringContaining('alert.xk-kp.wb6.return'),
  });
});

test('a feed for which there is no stream is refused in words', async () => {
  await expect(appendRun(publisher, 'alert.mk-bp.x.y.z', run(1), 0)).rejects.toMatchObject({
    code: 'BUS_STREAM_MISSING',
  });
});

test('K3: while the broker is away the outcome is unclear, and appending goes on when it is back', async () => {
  const feed = newFeed();
  const first = await appendRun(publisher, feed, run(3), 0);
  const place = first.outcome === 'appended' ? first.lastStreamSeq : 0;
  await hub.broker.kill();
  await eventually('the loss is noticed', () => !publisher.isConnected());
  expect(await appendRun(publisher, feed, run(1, 'lost'), place)).toMatchObject({ outcome: 'unclear' });
  await hub.restart();
  await eventually('connected again', () => publisher.isConnected());
  await eventually('the operator too', () => operator.isConnected());
  expect(await stored(feed)).toEqual(['e0', 'e1', 'e2']);
  expect(await appendRun(publisher, feed, run(2, 'f'), place)).toMatchObject({ outcome: 'appended' });
  expect(await stored(feed)).toEqual(['e0', 'e1', 'e2', 'f0', 'f1']);
});

test('K3: a broker killed -9 in the middle of appending holds all that it acknowledged, in order, without a gap', async () => {
  const feed = newFeed();
  let acknowledged = 0;
  let sent = 0;
  let place = 0;
  const killing = eventually('some are acknowledged', () => acknowledged >= 300).then(() =>
    hub.broker.kill(),
  );
  for (;;) {
    const batch = Array.from({ length: 25 }, (_, i) => bytes(String(sent + i)));
    const result = await appendRun(publisher, feed, batch, place);
    sent += batch.length;
    if (result.outcome !== 'appended') break;
    acknowledged = sent;
    place = result.lastStreamSeq;
  }
  await killing;
  await hub.restart();
  await eventually('connected again', () => operator.isConnected());
  const held = await stored(feed);
  expect(held.length).toBeGreaterThanOrEqual(acknowledged);
  expect(held.length).toBeLessThanOrEqual(sent);
  expect(held).toEqual(Array.from({ length: held.length }, (_, i) => String(i)));
});

test('K3: a full stream refuses new entries and keeps the old', async () => {
  const feed = newFeed();
  await eventually('connected again', () => publisher.isConnected());
  const filler = newFeed();
  let place = 0;
  const refusal = await (async () => {
    for (let i = 0; i < 200; i++) {
      const envelope = new Uint8Array(MAX_ENVELOPE_BYTES);
      const result = await appendRun(publisher, filler, [envelope], place);
      if (result.outcome === 'appended') place = result.lastStreamSeq;
    }
    return undefined;
  })().catch((error: unknown) => error);
  expect(refusal).toMatchObject({
    code: 'BUS_QUOTA_EXHAUSTED',
    message: expect.stringContaining('operator'),
  });
  await expect(
    appendRun(
      publisher,
      feed,
      run(2).map(() => new Uint8Array(MAX_ENVELOPE_BYTES)),
      0,
    ),
  ).rejects.toMatchObject({ code: 'BUS_QUOTA_EXHAUSTED' });
  const { state } = await operator.jsm.streams.info('ALERTS_mk-bp');
  expect(state.first_seq).toBe(1);
  expect((await readLast(publisher, 'mk-bp', filler))?.streamSeq).toBe(place);
});
