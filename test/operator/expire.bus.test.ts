import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { reseedOutbox } from '../../src/agency/reseed-outbox.ts';
import { readBeginningsText } from '../../src/bus/beginnings.ts';
import type { BusConnection } from '../../src/bus/connect.ts';
import { streamOf } from '../../src/bus/names.ts';
import type { Draft, HeadsStatement } from '../../src/contract/entry.ts';
import { decodeEntry, encodeEntry } from '../../src/contract/entry-codec.ts';
import { decodeEnvelope } from '../../src/contract/envelope.ts';
import { MAX_HELD_ENTRIES } from '../../src/gate/held-entries.ts';
import { prepareEntry } from '../../src/gate/prepare-entry.ts';
import { inspectExport } from '../../src/gate/verify-export.ts';
import { applyState } from '../../src/operator/apply.ts';
import { examineState } from '../../src/operator/doctor.ts';
import { assertNoneDenies, expireHub } from '../../src/operator/expire.ts';
import { expireRegularly } from '../../src/operator/expire-regularly.ts';
import type { OperatorState } from '../../src/operator/state.ts';
import { readSigningKey } from '../../src/store/home-keys.ts';
import { listVerdicts } from '../../src/store/verdict-log.ts';
import { hashEnvelope } from '../../src/trust/chain.ts';
import { exportJws } from '../../src/trust/export-jws.ts';
import { signPayload } from '../../src/trust/sign-envelope.ts';
import { keyOf, spoilSignature } from '../gate/forge.ts';
import { eventually } from '../support/eventually.ts';
import { readFilesUnder } from '../support/files-under.ts';
import { readStream, type StreamMessage } from '../support/hostile-hub.ts';
import { startTestHub, systemClock, type TestHub } from '../support/hub.ts';
import { inboxOf, referencesOf } from '../support/member.ts';
import { numberedRows, PUBLISH_DEFAULTS, publishAll } from '../support/rows.ts';
import { namesNow, type Place, STEPS_PER_INTERVAL, Watch, type Watcher } from '../support/watch.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** A prekey, behind which content keys stand, is good for 35 days. */
const AWAY_DAYS = 37;
const LONG_MS = 50 * DAY_MS;
const FEED = 'mk-bp.wb6.border-incident';
const KEYS = 'mk-bp.wb6.key';
const RECEIPTS = 'mk-bp.wb6.receipt';

let hub: TestHub;
let operator: BusConnection;
let watch: Watch;
let place: Place;
let publisher: Watcher;
let witness: Watcher;

beforeEach(async () => {
  // It comes to be the time of the broker, by which a reader judges its own.
  watch = new Watch(systemClock.nowMs() - AWAY_DAYS * DAY_MS - 60_000);
  hub = await startTestHub({
    participants: ['mk-bp', 'xk-kp', 'rs-gp', 'al-bmp'],
    communities: [
      { id: 'wb6', title: 'Six', isSealed: true },
      { id: 'region', title: 'All' },
      { id: 'jmtf', title: 'Some' },
    ],
    directoryClock: watch.clock,
    directoryDays: 60,
  });
  onTestFinished(() => hub.stop());
  operator = await hub.connectHub();
  onTestFinished(() => operator.close());
  place = { connect: hub.connect, operator };
  publisher = await watch.join(hub, 'mk-bp', place);
  witness = await watch.join(hub, 'rs-gp', place);
});

/** Publishes alerts that are good for so long. */
async function publish(from: number, to: number, ttlMs = HOUR_MS): Promise<void> {
  const { home, store, publisher: bus } = publisher;
  const defaults = { ...PUBLISH_DEFAULTS.defaults, ttlMs };
  await publishAll(
    { ...PUBLISH_DEFAULTS, home, store, bus, clock: watch.clock, defaults },
    numberedRows(from, to),
  );
  await watch.settle();
}

/** All look at the time, and the publisher says all that it has to say, among it what it has let go of. */
async function passAndState(days: number): Promise<void> {
  watch.pass(days * DAY_MS);
  await watch.stepTimes(STEPS_PER_INTERVAL);
  watch.startAnew(publisher);
  await watch.stepTimes(2);
}

async function messagesOf(feed: string): Promise<StreamMessage[]> {
  const all = await readStream(operator, streamOf('mk-bp'));
  return all.filter(({ subject }) => subject === `alert.${feed}`);
}

const entryOf = ({ bytes }: StreamMessage) => decodeEntry(decodeEnvelope(bytes).payload);
const placesOf = async (feed: string) => (await messagesOf(feed)).map((message) => entryOf(message).seq);

/** Whether any file of the broker has these bytes. */
function isOnDisk(bytes: Uint8Array): boolean {
  return readFilesUnder(join(hub.dir, 'broker')).some((file) => file.bytes.includes(Buffer.from(bytes)));
}

/** What was sealed or handed out in a message, without what other messages have in common with it. */
function secretOf(message: StreamMessage): Uint8Array {
  const { body } = entryOf(message);
  if (body.case === 'sealed') return body.sealed.ciphertext.subarray(0, 64);
  return message.bytes.subarray(-64);
}

const alertsOf = ({ store }: Watcher) => referencesOf(store).filter((reference) => reference !== '');
const passedOver = ({ store }: Watcher, feed = FEED) =>
  listVerdicts(store, { outcome: 'passed-over', feed }).map(({ reason }) => reason);
const accusations = (member: Watcher) => namesNow(member).filter((name) => !/^silent /.test(name));
const erasedOf = ({ feeds }: Awaited<ReturnType<typeof expireHub>>) =>
  feeds.map(({ feed, toSeq, messages }) => [feed, toSeq, messages]);

test('K2, K5: what has expired and was let go of is in no file of the hub any more; who was away or comes late reads on and accuses nobody', async () => {
  const sleeper = await watch.join(hub, 'xk-kp', place);
  await publish(1, 4);
  await watch.stepTimes(STEPS_PER_INTERVAL);
  await watch.goOffline(sleeper);
  await publish(5, 6);
  await publish(7, 7, LONG_MS);
  await publish(8, 9);
  const before = [...(await messagesOf(FEED)), ...(await messagesOf(KEYS))];
  expect(before.map(secretOf).every(isOnDisk)).toBe(true);
  await passAndState(AWAY_DAYS);

  expect(erasedOf(await expireHub(hub.state, { isDryRun: true }))).toContainEqual([FEED, 6, 6]);
  expect((await messagesOf(FEED)).length).toBe(9);
  const gone = await expireHub(hub.state);
  expect(erasedOf(gone)).toContainEqual([FEED, 6, 6]);
  expect(await placesOf(FEED)).toEqual([7, 8, 9]);
  const left = [...(await messagesOf(FEED)), ...(await messagesOf(KEYS))];
  const isLeft = ({ streamSeq }: StreamMessage) => left.some((one) => one.streamSeq === streamSeq);
  expect(before.filter((one) => isOnDisk(secretOf(one)) !== isLeft(one))).toEqual([]);
  expect(await placesOf(KEYS)).not.toContain(2);
  // Once more, and nothing happens.
  expect((await expireHub(hub.state)).feeds).toEqual([]);

  // K5: who is not in a community does not learn where its feeds begin.
  expect(await readBeginningsText(witness.reader, 'wb6', 'mk-bp')).toContain(FEED);
  await expect(readBeginningsText(witness.reader, 'jmtf', 'mk-bp')).rejects.toThrow(
    /nothing on the hub answers/,
  );

  watch.comeBack(sleeper);
  const late = await watch.join(hub, 'al-bmp', place);
  await publish(10, 11);
  await watch.stepTimes(2 * STEPS_PER_INTERVAL);
  const references = (...numbers: number[]) => numbers.map((number) => `A-${number}`);
  expect(alertsOf(late)).toEqual(references(7, 10, 11));
  // What had expired it may have erased by itself.
  expect(alertsOf(sleeper).slice(-3)).toEqual(references(7, 10, 11));
  expect(passedOver(late)).toEqual(['places 1 to 6 were let go of by their author before they came here']);
  expect(passedOver(sleeper)).toEqual(['places 5 to 6 were let go of by their author before they came here']);
  for (const member of [late, sleeper, witness, publisher]) expect(accusations(member)).toEqual([]);
  // What a member has kept verifies as before, up to the seal, which needs the key.
  const kept = inboxOf(witness.store).find(({ entry }) => entry.body.case === 'alert')!;
  expect(inspectExport(exportJws(kept.bytes), witness.directory, watch.clock.nowMs())).toMatchObject({
    code: 'GATE_SEALED',
  });
  const { stops, lost, stored } = await reseedOutbox({
    ...{ home: publisher.home, store: publisher.store, bus: publisher.publisher },
    ...{ directory: publisher.directory, clock: watch.clock, random: PUBLISH_DEFAULTS.random },
  });
  expect([stops, lost, stored]).toEqual([[], 0, 0]);
  expect(await placesOf(FEED)).toEqual([7, 8, 9, 10, 11]);
});

test('K4: who comes late is given all that is in force, however much of it there is, in the order in which it was said', async () => {
  await publish(1, 5);
  const last = MAX_HELD_ENTRIES + 60;
  await publish(6, last, LONG_MS);
  await passAndState(AWAY_DAYS);
  expect(erasedOf(await expireHub(hub.state))).toContainEqual([FEED, 5, 5]);
  const late = await watch.join(hub, 'al-bmp', place);
  await watch.settle();
  expect(alertsOf(late)).toEqual(Array.from({ length: last - 5 }, (_, index) => `A-${index + 6}`));
  expect(passedOver(late)).toEqual(['places 1 to 5 were let go of by their author before they came here']);
  expect(listVerdicts(late.store, { code: 'GATE_CROWDED' })).toEqual([]);
});

test('K2: what its author has not let go of stays, whoever else signs that he has, and whatever the clock of the hub says', async () => {
  await publish(1, 4);
  await publish(5, 8, LONG_MS);
  await watch.stepTimes(STEPS_PER_INTERVAL);
  publisher.speaks = false;
  watch.pass(AWAY_DAYS * DAY_MS);
  await watch.stepTimes(STEPS_PER_INTERVAL);
  const before = await placesOf(FEED);
  const [seventh] = (await messagesOf(FEED)).slice(6);
  const [statement] = (await messagesOf(RECEIPTS)).slice(-1);
  const head = { feed: FEED, seq: 7, hash: hashEnvelope(seventh!.bytes) };
  const said = entryOf(statement!);
  const heads: HeadsStatement = {
    own: [{ ...head, seq: 8 }],
    seen: [],
    intervalS: 30,
    letGo: [head],
  };
  const draft: Draft = {
    ...said,
    issuedAtMs: watch.clock.nowMs(),
    expiresAtMs: watch.clock.nowMs() + DAY_MS,
    body: { case: 'heads', heads },
  };
  const after = { seq: said.seq, hash: hashEnvelope(statement!.bytes) };
  const genuine = prepareEntry(draft, after, readSigningKey(publisher.home)).bytes;
  const forged = [
    prepareEntry(draft, after, readSigningKey(witness.home)).bytes,
    prepareEntry(draft, after, keyOf('a stranger')).bytes,
    spoilSignature(genuine),
  ];
  const inject = (bytes: Uint8Array) => operator.jsm.jetstream().publish(`alert.${RECEIPTS}`, bytes);
  for (const bytes of forged) await inject(bytes);
  // Nor does it count in which feed of his own another says it.
  const elsewhere = signPayload(
    encodeEntry({ ...decodeEntry(decodeEnvelope(genuine).payload), feed: { ...said.feed, origin: 'rs-gp' } }),
    readSigningKey(witness.home),
  );
  await operator.jsm.jetstream().publish('alert.rs-gp.wb6.receipt', elsewhere);
  const ofFeed = async (state: OperatorState) =>
    erasedOf(await expireHub(state)).filter(([feed]) => feed === FEED);
  expect(await ofFeed(hub.state)).toEqual([]);
  expect(await placesOf(FEED)).toEqual(before);
  // The genuine one is worth what it says, and a clock that is a year ahead makes nothing more of it.
  await inject(genuine);
  const ahead = { nowMs: () => watch.clock.nowMs() + 365 * DAY_MS };
  expect(await ofFeed({ ...hub.state, directoryClock: ahead })).toEqual([[FEED, 4, 4]]);
  expect(await placesOf(FEED)).toEqual([5, 6, 7, 8]);
});

test('K2: a run that is ended in the middle, and a broker that is killed then, leave what the next run takes up', async () => {
  await publish(1, 12);
  await watch.stepTimes(STEPS_PER_INTERVAL);
  await passAndState(AWAY_DAYS);
  const before = (await messagesOf(FEED)).slice(0, 11);
  let asked = 0;
  const signalAfter = (times: number) => ({
    get aborted() {
      asked += 1;
      return asked > times;
    },
  });
  const dry = await expireHub(hub.state, { isDryRun: true, signal: signalAfter(1_000) });
  expect(erasedOf(dry)).toContainEqual([FEED, 11, 11]);
  await expireHub(hub.state, { signal: signalAfter(2 * asked + 8) });
  const left = (await messagesOf(FEED)).length;
  expect(left).toBeGreaterThan(1);
  expect(left).toBeLessThan(12);
  // Before anything went it was said, so that nobody misses what is half gone.
  expect(await readBeginningsText(operator, 'wb6', 'mk-bp')).toContain(FEED);
  await hub.restart();
  const late = await watch.join(hub, 'al-bmp', place);
  await publish(13, 13);
  expect([alertsOf(late), accusations(late)]).toEqual([['A-13'], []]);
  expect(erasedOf(await expireHub(hub.state))).toContainEqual([FEED, 11, left - 1]);
  expect(await placesOf(FEED)).toEqual([12, 13]);
  expect(before.map(secretOf).filter(isOnDisk)).toEqual([]);
  await hub.restart();
  expect(before.map(secretOf).filter(isOnDisk)).toEqual([]);
});

test('a hub whose streams were made to deny it is told so; nothing of it is changed, by apply neither', async () => {
  await publish(1, 3);
  await watch.stepTimes(STEPS_PER_INTERVAL);
  const { config } = await operator.jsm.streams.info(streamOf('mk-bp'));
  await operator.jsm.streams.update(config.name, { ...config, deny_delete: true });
  await passAndState(AWAY_DAYS);
  const outcome = await expireHub(hub.state);
  expect([outcome.denying, erasedOf(outcome).filter(([feed]) => feed === FEED)]).toEqual([
    ['ALERTS_mk-bp'],
    [],
  ]);
  expect(() => assertNoneDenies(outcome)).toThrow(/ALERTS_mk-bp nothing can be erased/);
  expect(await placesOf(FEED)).toEqual([1, 2, 3]);
  const isOfStreams = ({ what }: { what: string }) => what.includes('stream') || what.includes('ALERTS_');
  expect((await applyState(hub.state)).filter(isOfStreams)).toEqual([]);
  expect((await examineState(hub.state)).filter(isOfStreams)).toMatchObject([
    { severity: 'warning', what: expect.stringContaining('ALERTS_mk-bp nothing can be erased') },
  ]);
});

test('as long as the broker runs it is done regularly, and a failure is told once', async () => {
  await publish(1, 3);
  await watch.stepTimes(STEPS_PER_INTERVAL);
  await passAndState(AWAY_DAYS);
  const stopping = new AbortController();
  const told: string[] = [];
  let runs = 0;
  const ended = expireRegularly(hub.state, {
    ...{ signal: stopping.signal, firstAfterMs: 10, everyMs: 10 },
    onExpired: () => {
      runs += 1;
    },
    onFailure: ({ message }) => void told.push(message),
  });
  await eventually('it has run twice', () => runs > 1);
  expect(await placesOf(FEED)).toEqual([3]);
  expect(told).toEqual([]);
  const { config } = await operator.jsm.streams.info(streamOf('mk-bp'));
  await operator.jsm.streams.update(config.name, { ...config, deny_delete: true });
  const since = runs;
  await eventually('it has run four times more', () => runs > since + 4);
  stopping.abort();
  await ended;
  expect(told.length).toBe(1);
});
