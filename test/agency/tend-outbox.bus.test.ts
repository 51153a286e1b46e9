import { rm } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { reseedOutbox } from '../../src/agency/reseed-outbox.ts';
import { type TendingOptions, type TendOutcome, tendOnce, tendOutbox } from '../../src/agency/tend-outbox.ts';
import { applyState } from '../../src/operator/apply.ts';
import { readDirectory } from '../../src/store/home-keys.ts';
import { findOwnPlace, waitingByFeed } from '../../src/store/outbox.ts';
import { listVerdicts } from '../../src/store/verdict-log.ts';
import { eventually } from '../support/eventually.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';
import { inboxOf, joinHub, type Member, referencesOf, startReceiving } from '../support/member.ts';
import { numberedRows, PUBLISH_DEFAULTS, publishAll } from '../support/rows.ts';
import { stateHead } from '../support/statements.ts';

const FEED = 'mk-bp.wb6.border-incident';

let hub: TestHub;
beforeEach(async () => {
  hub = await startTestHub({ participants: ['mk-bp', 'xk-kp', 'rs-gp'] });
});
afterEach(() => hub?.stop());

const optionsOf = ({ home, store, bus }: Member) => {
  const { clock, random } = PUBLISH_DEFAULTS;
  return { home, store, bus, clock, random, directory: () => readDirectory(home) };
};

/** Every message of the publisher's stream, in order. */
async function messagesAtHub(): Promise<{ subject: string; bytes: Buffer }[]> {
  const bus = await hub.connectHub();
  const { state } = await bus.jsm.streams.info('ALERTS_mk-bp');
  const messages: { subject: string; bytes: Buffer }[] = [];
  for (let seq = state.first_seq; seq <= state.last_seq && state.messages > 0; seq++) {
    const message = await bus.jsm.streams.getMessage('ALERTS_mk-bp', { seq });
    if (message !== null) messages.push({ subject: message.subject, bytes: Buffer.from(message.data) });
  }
  await bus.close();
  return messages;
}

/** Of these the alerts, without the content keys that they are sealed with. */
const alertsAtHub = async () => (await messagesAtHub()).filter(({ subject }) => subject === `alert.${FEED}`);

/** What became of the storage of the hub while it stood still. */
async function whileStopped(change: () => Promise<void>): Promise<void> {
  await hub.broker.kill();
  await change();
  await hub.restart();
  await applyState(hub.state);
}

async function wipe(...members: readonly Member[]): Promise<void> {
  await whileStopped(() => rm(hub.state.paths.jetstream, { recursive: true, force: true }));
  await eventually('they are connected again', () => members.every(({ bus }) => bus.isConnected()));
}

const references = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `A-${from + index}`);

describe('a hub whose storage is gone', () => {
  test('K3: the feeds come back byte for byte, in order, and reseeding again changes nothing', async () => {
    const publisher = await joinHub(hub, 'mk-bp', 'publisher');
    await publishAll(publisher, numberedRows(1, 700));
    const before = await messagesAtHub();
    expect(await alertsAtHub()).toHaveLength(700);
    await wipe(publisher);
    expect(await messagesAtHub()).toEqual([]);

    const outcome = await reseedOutbox(optionsOf(publisher));
    expect(outcome).toMatchObject({ lost: 700, stored: 700, waiting: 0, stops: [] });
    expect(await messagesAtHub()).toEqual(before);
    expect(await reseedOutbox(optionsOf(publisher))).toMatchObject({ lost: 0, stored: 0, waiting: 0 });
    expect(await messagesAtHub()).toEqual(before);
  });

  test('K3, K4: readers carry on without a duplicate, and one that comes later has everything', async () => {
    const publisher = await joinHub(hub, 'mk-bp', 'publisher');
    const reader = await joinHub(hub, 'xk-kp', 'reader');
    const receiving = startReceiving(reader);
    await publishAll(publisher, numberedRows(1, 20));
    await eventually('the reader has the first twenty', () => inboxOf(reader.store).length === 20);
    await receiving.stop();
    await publishAll(publisher, numberedRows(21, 30));
    await wipe(publisher);
    await reseedOutbox(optionsOf(publisher));
    await publishAll(publisher, numberedRows(31, 40));

    startReceiving(reader);
    const late = await joinHub(hub, 'rs-gp', 'reader');
    startReceiving(late);
    for (const { store } of [reader, late]) {
      await eventually('the reader has all forty', () => inboxOf(store).length === 40);
      expect(referencesOf(store)).toEqual(references(1, 40));
      expect(listVerdicts(store, { code: 'GATE_FORKED' })).toEqual([]);
    }
  });

  test('K3: a running publisher sees it by itself, without anything new to send', async () => {
    const publisher = await joinHub(hub, 'mk-bp', 'publisher');
    await publishAll(publisher, numberedRows(1, 30));
    const before = await messagesAtHub();
    const outcomes: TendOutcome[] = [];
    const stopping = new AbortController();
    const options: TendingOptions = { ...optionsOf(publisher), signal: stopping.signal, intervalMs: 100 };
    const tending = tendOutbox({ ...options, onTended: (outcome) => void outcomes.push(outcome) });
    await eventually('it has looked', () => outcomes.length > 0);
    await wipe(publisher);
    await eventually('the hub has it all again', async () => (await alertsAtHub()).length >= 30);
    stopping.abort();
    await tending.ended;
    expect(await messagesAtHub()).toEqual(before);
    expect(outcomes.some(({ lost, stored }) => lost === 30 && stored === 30)).toBe(true);
  });
});

describe('a hub that has lost a piece', () => {
  /** Makes the publisher's stream anew without some of its alerts, as a damaged disk would leave it. */
  async function keepOnly(isKept: (seq: number) => boolean): Promise<void> {
    const bus = await hub.connectHub();
    const { config } = await bus.jsm.streams.info('ALERTS_mk-bp');
    const messages = await messagesAtHub();
    await bus.jsm.streams.delete('ALERTS_mk-bp');
    await bus.jsm.streams.add(config);
    let seq = 0;
    for (const { subject, bytes } of messages) {
      if (subject === `alert.${FEED}`) seq += 1;
      if (subject !== `alert.${FEED}` || isKept(seq))
        await bus.nc.request(subject, bytes, { timeout: 5_000 });
    }
    await bus.close();
    await applyState(hub.state);
  }

  test('K3: its newest entries are sent again, the very bytes, and no others', async () => {
    const publisher = await joinHub(hub, 'mk-bp', 'publisher');
    await publishAll(publisher, numberedRows(1, 10));
    const before = await messagesAtHub();
    await keepOnly((seq) => seq <= 6);
    expect(await tendOnce(optionsOf(publisher))).toMatchObject({
      lost: 4,
      stored: 4,
      waiting: 0,
      repairs: [],
    });
    expect(await messagesAtHub()).toEqual(before);
  });

  test('K3: a piece in the middle is put there again once a member stands still, and it goes on from there', async () => {
    const publisher = await joinHub(hub, 'mk-bp', 'publisher');
    await publishAll(publisher, numberedRows(1, 10));
    await keepOnly((seq) => seq < 4 || seq > 6);
    const reader = await joinHub(hub, 'xk-kp', 'reader');
    startReceiving(reader);
    await eventually('the reader stands before the gap', () => inboxOf(reader.store).length === 3);
    const options = optionsOf(publisher);
    const now = () => options.clock.nowMs() + 1;
    expect(await tendOnce(options)).toMatchObject({ lost: 0, repairs: [] });
    stateHead(publisher.store, 'xk-kp', FEED, 3, { place: 1, nowMs: now() });
    expect(await tendOnce(options)).toMatchObject({ repairs: [] });
    expect(await tendOnce(options)).toMatchObject({ repairs: [] });
    stateHead(publisher.store, 'xk-kp', FEED, 3, { place: 2, nowMs: now() });
    expect((await tendOnce(options)).repairs).toContainEqual({
      feed: FEED,
      member: 'xk-kp',
      from: 4,
      to: 10,
    });
    await eventually('the reader has everything', () => inboxOf(reader.store).length === 10);
    expect(referencesOf(reader.store)).toEqual(references(1, 10));

    // The copies at the end of the feed are no rollback, and what comes next follows them.
    expect(await tendOnce(options)).toMatchObject({ lost: 0, stored: 0, repairs: [] });
    await publishAll(publisher, numberedRows(11, 12));
    await eventually('the reader has the next two', () => inboxOf(reader.store).length === 12);
    expect(referencesOf(reader.store)).toEqual(references(1, 12));
  });
});

test('K3: without a broker nothing is lost or forgotten, and a look says what waits', async () => {
  const publisher = await joinHub(hub, 'mk-bp', 'publisher');
  await publishAll(publisher, numberedRows(1, 2));
  await hub.broker.kill();
  await publishAll({ ...publisher, giveUpAfterMs: 200 }, numberedRows(3, 4));
  const outcome = await tendOnce({ ...optionsOf(publisher), giveUpAfterMs: 200 });
  expect(outcome).toMatchObject({ lost: 0, stored: 0, waiting: 2, letGo: 0 });
  expect(outcome.stops).toMatchObject([{ feed: FEED, why: 'away' }]);
  expect(waitingByFeed(publisher.store).get(FEED)).toBe(2);
  expect(findOwnPlace(publisher.store, FEED, 2)?.state).toBe('stored');
});
