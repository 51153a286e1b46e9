import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { streamOf } from '../../src/bus/names.ts';
import { compareStreams } from '../../src/bus/provision.ts';
import { readLast } from '../../src/bus/read-last.ts';
import { planHub } from '../../src/operator/plan-hub.ts';
import { readRegistry } from '../../src/operator/state.ts';
import { eventually } from '../support/eventually.ts';
import { type HostileHub, makeHostile } from '../support/hostile-hub.ts';
import { OPEN_COMMUNITIES, startTestHub, systemClock, type TestHub } from '../support/hub.ts';
import { joinHub, type Member, referencesOf, startReceiving } from '../support/member.ts';
import { numberedRows, publishAll, rowText } from '../support/rows.ts';
import { stealHome } from '../support/stolen-key.ts';
import { growSecondFace } from '../support/two-faced-hub.ts';

/**
 * The hostile hub itself: it does what it says, seen by raw reads, and hides what it does. In clear, so that in its streams
 * are the alerts alone; what it cannot do to sealed ones either is in the other tests.
 */
const FEED = 'mk-bp.wb6.border-incident';
const SUBJECT = `alert.${FEED}`;

/** A row for another feed of the same stream. */
const OTHER_ROW = rowText('V-1', {
  borderIncident: undefined,
  visaAbuse: { type: 'OVERSTAY', regime: 'VISA', persons: 1, nationalities: ['PH'], overstayDays: 41 },
});

let hub: TestHub;
let hostile: HostileHub;
let publisher: Member;
let reader: Member;

beforeEach(async () => {
  hub = await startTestHub({ participants: ['mk-bp', 'xk-kp', 'rs-gp'], communities: OPEN_COMMUNITIES });
  onTestFinished(() => hub.stop());
  hostile = await makeHostile(hub);
  publisher = await joinHub(hub, 'mk-bp', 'publisher');
  reader = await joinHub(hub, 'xk-kp', 'reader');
});

const publish = (from: number, to: number) => publishAll(publisher, numberedRows(from, to));
const bytesOf = async () => (await hostile.messages('mk-bp')).map(({ bytes }) => bytes);
const placesOf = async () => (await hostile.messages('mk-bp')).map(({ streamSeq }) => streamSeq);
const references = (...numbers: number[]) => numbers.map((number) => `A-${number}`);
const heldCount = () => Number(reader.store.get('SELECT count(*) AS n FROM inbox_held')?.n);
const received = (count: number) =>
  eventually(`${count} entries are there`, () => referencesOf(reader.store).length === count);

describe('a rewritten stream', () => {
  test('holds what the hub chose, in its order, under the settings that the operator’s plan has', async () => {
    await publish(1, 4);
    const [one, two, three, four] = await bytesOf();
    await hostile.rewrite('mk-bp', ([a, b, c, d]) => [a, c, b, d, a]);
    expect(await bytesOf()).toEqual([one, three, two, four, one]);
    expect(await placesOf()).toEqual([1, 2, 3, 4, 5]);
    // Nobody who asks for its settings could tell.
    const plan = planHub(hub.state.operator, readRegistry(hub.state), systemClock.nowMs());
    expect(await compareStreams(hostile.operator, plan)).toEqual([]);
  });

  test('keeps the numbers of its places when an entry is dropped, and its end when that is dropped', async () => {
    await publish(1, 4);
    await hostile.rewrite('mk-bp', ([a, , c, d]) => [a, undefined, c, d]);
    expect(await placesOf()).toEqual([1, 3, 4]);
    await hostile.rewrite('mk-bp', ([a, c]) => [a, undefined, c, undefined]);
    expect(await placesOf()).toEqual([1, 3]);
    expect(await readLast(publisher.bus, 'mk-bp', SUBJECT)).toMatchObject({ streamSeq: 3 });
    // The hub counts on after the hole.
    expect(await hostile.inject({ subject: SUBJECT, bytes: new Uint8Array([1]) })).toBe(5);
  });

  test('lets readers go on where they were, as if nothing had happened', async () => {
    startReceiving(reader);
    await publish(1, 3);
    await received(3);
    const deliveries = async () =>
      (await hostile.operator.jsm.consumers.info(streamOf('mk-bp'), 'xk-kp')).delivered.stream_seq;
    await eventually('all is acknowledged', async () => (await deliveries()) === 3);
    await hostile.rewrite('mk-bp', (messages) => messages);
    await publish(4, 4);
    await received(4);
    expect(referencesOf(reader.store)).toEqual(references(1, 2, 3, 4));
    // The three from before were not given out again: the durable's count of deliveries began anew.
    const { delivered } = await hostile.operator.jsm.consumers.info(streamOf('mk-bp'), 'xk-kp');
    expect(delivered).toMatchObject({ stream_seq: 4, consumer_seq: 1 });
  });
});

describe('a reader at the hub’s mercy', () => {
  test('gets nothing while it is paused, and everything afterwards', async () => {
    await hostile.pause('mk-bp', 'xk-kp');
    startReceiving(reader);
    await publish(1, 2);
    const other = await joinHub(hub, 'rs-gp', 'reader');
    startReceiving(other);
    await eventually('another reader has both', () => referencesOf(other.store).length === 2);
    expect(referencesOf(reader.store)).toEqual([]);
    await hostile.resume('mk-bp', 'xk-kp');
    await received(2);
  });

  test('does not get what it is moved past, though the stream has it', async () => {
    await publish(1, 3);
    await hostile.startAt('mk-bp', 'xk-kp', 2);
    startReceiving(reader);
    await eventually('two of three are held', () => heldCount() === 2);
    expect(referencesOf(reader.store)).toEqual([]);
    expect(await placesOf()).toEqual([1, 2, 3]);
  });

  test('gets nothing of a feed that is withheld, and everything of the others', async () => {
    startReceiving(reader);
    await publish(1, 1);
    await received(1);
    await hostile.withhold('xk-kp', FEED);
    await publish(2, 2);
    await publishAll(publisher, [OTHER_ROW]);
    await received(2);
    expect(referencesOf(reader.store)).toEqual(['A-1', 'V-1']);
  });

  test('a frozen broker answers nobody, and goes on where it was when it thaws', async () => {
    startReceiving(reader);
    await publish(1, 1);
    await received(1);
    await hostile.freeze();
    const results = await publishAll({ ...publisher, giveUpAfterMs: 100 }, numberedRows(2, 2));
    expect(results.at(-1)).toMatchObject({ accepted: 1, waiting: 1 });
    hostile.thaw();
    await publish(3, 3);
    await received(3);
  });
});

describe('a hub with two faces', () => {
  test('shows those who are led to the second face what it chooses, and the first face everything', async () => {
    await publish(1, 2);
    const face = await growSecondFace(hub, hostile);
    const led = { ...reader, bus: await face.connect('xk-kp', 'reader') };
    startReceiving(led);
    await received(2);
    await publish(3, 5);
    const [, , three, four, five] = await hostile.messages('mk-bp');
    await face.relay((message) => (message.streamSeq === 4 ? [] : [message]));
    expect((await face.messages('mk-bp')).slice(2).map(({ bytes }) => bytes)).toEqual([
      three?.bytes,
      five?.bytes,
    ]);
    await received(3);
    // What was passed on once is not passed on again.
    await face.relay();
    expect(await face.messages('mk-bp')).toHaveLength(4);
    await face.inject({ subject: SUBJECT, bytes: four!.bytes });
    await received(5);
    expect(referencesOf(reader.store)).toEqual(references(1, 2, 3, 4, 5));
    expect(await bytesOf()).toHaveLength(5);
  });

  test('passes on to the first face what is said at the second', async () => {
    const face = await growSecondFace(hub, hostile, { speakers: ['mk-bp'] });
    await publishAll({ ...publisher, bus: await face.connect('mk-bp', 'publisher') }, numberedRows(1, 2));
    expect(await bytesOf()).toEqual([]);
    await face.relay();
    expect(await bytesOf()).toEqual((await face.messages('mk-bp')).map(({ bytes }) => bytes));
    expect(await bytesOf()).toHaveLength(2);
  });

  test('with a stolen key it has two histories of one feed, both truly signed', async () => {
    await publish(1, 2);
    const face = await growSecondFace(hub, hostile);
    const thief = { ...stealHome(publisher), bus: await face.connect('mk-bp', 'publisher') };
    await publish(3, 3);
    await publishAll(thief, numberedRows(4, 4));
    const [first, second] = [await hostile.messages('mk-bp'), await face.messages('mk-bp')];
    expect(first.slice(0, 2)).toEqual(second.slice(0, 2));
    expect(first[2]?.bytes).not.toEqual(second[2]?.bytes);
    // Each is whole and in order for the reader that sees it alone.
    const other = await joinHub(hub, 'rs-gp', 'reader');
    startReceiving(reader);
    startReceiving({ ...other, bus: await face.connect('rs-gp', 'reader') });
    await received(3);
    await eventually('the other has three', () => referencesOf(other.store).length === 3);
    expect(referencesOf(reader.store)).toEqual(references(1, 2, 3));
    expect(referencesOf(other.store)).toEqual(references(1, 2, 4));
  });
});
