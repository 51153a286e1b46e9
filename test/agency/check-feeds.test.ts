import { expect, onTestFinished, test } from 'vitest';
import type { FeedEnd } from '../../src/agency/feed-end.ts';
import { flushOutbox } from '../../src/agency/flush-outbox.ts';
import { publishRows } from '../../src/agency/publish-rows.ts';
import { BusError } from '../../src/bus/errors.ts';
import { hubLosses } from '../../src/store/hub-losses.ts';
import { HOUR_MS, NOW_MS } from '../gate/forge.ts';
import { makePaperHome, openPaperStore } from '../support/paper-home.ts';
import { numberedRows, rowsOf } from '../support/rows.ts';

/** A publisher whose three rows the hub has confirmed, and the hub: a list that can be emptied, or go away. */
async function makePublisher() {
  const home = makePaperHome('mk-bp');
  const store = openPaperStore(home);
  onTestFinished(() => store.close());
  let stream: Uint8Array[] = [];
  let isAway = false;
  let asked = 0;
  const answer = () => {
    asked += 1;
    if (isAway) throw new BusError('BUS_TIMEOUT', 'the hub is away');
  };
  const end: FeedEnd = {
    append: async (_subject, envelopes) => {
      answer();
      stream.push(...envelopes);
      return { outcome: 'appended', lastStreamSeq: stream.length };
    },
    readLast: async () => {
      answer();
      const bytes = stream.at(-1);
      return bytes && { bytes, streamSeq: stream.length };
    },
  };
  const clock = { nowMs: () => NOW_MS };
  let drawn = 0;
  const random = (size: number) => new Uint8Array(size).fill(++drawn);
  const common = { home, store, end, clock, random, giveUpAfterMs: 1 };
  const publish = async () => {
    const defaults = { community: 'wb6', status: 'TEST', handling: { code: 'H0' }, ttlMs: HOUR_MS } as const;
    const rows = rowsOf(numberedRows(1, 3));
    return (await Array.fromAsync(publishRows({ ...common, rows, defaults, skipPublished: true }))).at(-1);
  };
  expect(await publish()).toMatchObject({ accepted: 3, stored: 3, waiting: 0 });
  return {
    store,
    publish,
    flush: () => flushOutbox(common),
    wipe: () => {
      stream = [];
    },
    goAway: () => {
      isAway = true;
    },
    stream: () => stream,
    asked: () => asked,
  };
}

test('K3: a run in which every row is skipped gives the hub again what it has lost', async () => {
  const publisher = await makePublisher();
  const before = [...publisher.stream()];
  publisher.wipe();
  expect(await publisher.publish()).toMatchObject({
    accepted: 0,
    skipped: 3,
    stored: 3,
    waiting: 0,
    stops: [],
  });
  expect(publisher.stream()).toEqual(before);
  expect(hubLosses(publisher.store)).toMatchObject([{ fromSeq: 1, toSeq: 3, appendedAgain: 3 }]);
});

test('K3: so does a flush for which nothing waits, and one more changes nothing', async () => {
  const publisher = await makePublisher();
  const before = [...publisher.stream()];
  publisher.wipe();
  expect(await publisher.flush()).toEqual({ stored: 3, waiting: 0, stops: [] });
  expect(await publisher.flush()).toEqual({ stored: 0, waiting: 0, stops: [] });
  expect(publisher.stream()).toEqual(before);
});

test('a hub that is away is no failure when nothing waits', async () => {
  const publisher = await makePublisher();
  publisher.goAway();
  const before = publisher.asked();
  expect(await publisher.flush()).toEqual({ stored: 0, waiting: 0, stops: [] });
  expect(await publisher.publish()).toMatchObject({ skipped: 3, stored: 0, waiting: 0, stops: [] });
  expect(publisher.asked() - before).toBe(2);
});
