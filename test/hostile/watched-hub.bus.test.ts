import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { exportEvidence } from '../../src/director/evidence.ts';
import { exportHeads, importHeads } from '../../src/director/heads-file.ts';
import { type EvidenceVerdict, verifyEvidence } from '../../src/director/verify-evidence.ts';
import { withBitFlipped } from '../../src/replay/flip-bit.ts';
import { type FindingName, listFindings, openFindings } from '../../src/store/findings.ts';
import { readDirectory } from '../../src/store/home-keys.ts';
import { listVerdicts } from '../../src/store/verdict-log.ts';
import { type HostileHub, makeHostile, type StreamMessage } from '../support/hostile-hub.ts';
import { startTestHub, systemClock, type TestHub } from '../support/hub.ts';
import { referencesOf } from '../support/member.ts';
import { numberedRows, publishAll } from '../support/rows.ts';
import { stealHome } from '../support/stolen-key.ts';
import { type Choose, growSecondFace, type TwoFacedHub } from '../support/two-faced-hub.ts';
import { namesNow, type Place, STEPS_PER_INTERVAL, Watch, type Watcher } from '../support/watch.ts';

/**
 * K2: whatever the hub does to a member, the member names it and has it in evidence. mk-bp, rs-gp and al-bmp are
 * served well; xk-kp is led to a second face, and shown what the hub likes. Nobody waits for time to pass: it is
 * counted in steps of a clock that the test moves, ten to a heartbeat interval.
 */
const FEED = 'mk-bp.wb6.border-incident';
/** What the project promises: within two intervals, also of the newest entry. */
const TWO_INTERVALS = 2 * STEPS_PER_INTERVAL;

let hub: TestHub;
let hostile: HostileHub;
let face: TwoFacedHub;
let watch: Watch;
let publisher: Watcher;
let witness: Watcher;
let victim: Watcher;

beforeEach(async () => {
  hub = await startTestHub({ participants: ['mk-bp', 'xk-kp', 'rs-gp', 'al-bmp'] });
  onTestFinished(() => hub.stop());
  hostile = await makeHostile(hub);
  face = await growSecondFace(hub, hostile, { speakers: ['xk-kp'] });
  watch = new Watch(systemClock.nowMs());
  serve((message) => [message]);
  const first: Place = { connect: hub.connect, operator: hostile.operator };
  publisher = await watch.join(hub, 'mk-bp', first);
  witness = await watch.join(hub, 'rs-gp', first);
  await watch.join(hub, 'al-bmp', first);
  victim = await watch.join(hub, 'xk-kp', face);
  // All have spoken and been heard; nobody has anything to say about the hub.
  await watch.publish(publisher, numberedRows(1, 3));
  await watch.stepTimes(STEPS_PER_INTERVAL + 1);
  expect(alertsOf(victim)).toEqual(references(1, 2, 3));
  expectNothingElse();
});

/** What the second face shows of what was said at the first. */
function serve(choose: Choose): void {
  watch.meddle = () => face.relay(choose);
}

const isOf = ({ subject }: StreamMessage, feed: string) => subject === `alert.${feed}`;
const isFrom = ({ subject }: StreamMessage, origin: string) => subject.startsWith(`alert.${origin}.`);
const alertsOf = ({ store }: Watcher) => referencesOf(store).filter((reference) => reference !== '');
const references = (from: number, to: number, ...more: number[]) =>
  [...Array.from({ length: to - from + 1 }, (_, i) => from + i), ...more].map((number) => `A-${number}`);

/** Nobody finds anything, but for those who are named. */
function expectNothingElse(...but: Watcher[]): void {
  for (const watcher of watch.members.filter((member) => !but.includes(member))) {
    expect([watcher.id, ...watcher.found.map(({ says }) => says)]).toEqual([watcher.id]);
  }
}

/** Steps until a member finds it. @returns how many steps that took */
const untilFound = (watcher: Watcher, name: FindingName, atMost = TWO_INTERVALS) =>
  watch.stepUntil(`${watcher.id} finds ${name}`, () => isNamed(watcher, name), atMost);
const isNamed = ({ store }: Watcher, name: FindingName) =>
  openFindings(store).some((finding) => finding.name === name);

/** What a third party makes of a member's finding, with a file and the directory and nothing else. */
function verdictOf({ store, home }: Watcher, name: FindingName): EvidenceVerdict {
  const finding = listFindings(store).find((candidate) => candidate.name === name);
  const file = JSON.stringify(exportEvidence(store, finding!));
  const directory = readDirectory(home);
  // K2: one altered character of what is signed, and it is worth nothing.
  const altered = file.replace(/"payload":"(.{40})(.)/, (_, start, letter) => {
    return `"payload":"${start}${letter === 'A' ? 'B' : 'A'}`;
  });
  expect(altered).not.toBe(file);
  expect(verifyEvidence(JSON.parse(altered), directory, watch.clock.nowMs()).outcome).toBe('refused');
  return verifyEvidence(JSON.parse(file), directory, watch.clock.nowMs());
}

describe('K2: withheld', () => {
  test('the newest entry of a feed: named within two intervals on its author’s word, and proved', async () => {
    serve((message) => (isOf(message, FEED) ? [] : [message]));
    await watch.publish(publisher, numberedRows(4, 4));
    await untilFound(victim, 'withheld');
    expect(victim.found).toMatchObject([{ name: 'withheld', feed: FEED, by: 'mk-bp' }]);
    // The victim's next statement is its complaint.
    await watch.stepTimes(STEPS_PER_INTERVAL);
    expect(verdictOf(victim, 'withheld')).toMatchObject({
      outcome: 'proved',
      feed: FEED,
      proved: [expect.stringContaining('up to 4'), expect.stringContaining('up to 3 only')],
      claimed: [expect.stringContaining('that the hub is why')],
    });
    expect(namesNow(victim)).toEqual([`withheld ${FEED}`]);
    expectNothingElse(victim);
  });

  test('the newest entry and every word of its author: named within two intervals on a witness’s word', async () => {
    serve((message) => (isFrom(message, 'mk-bp') ? [] : [message]));
    await watch.publish(publisher, numberedRows(4, 4));
    await untilFound(victim, 'withheld');
    expect(victim.found).toMatchObject([{ name: 'withheld', feed: FEED }]);
    expect(['rs-gp', 'al-bmp']).toContain(victim.found[0]?.by);
    await watch.stepTimes(STEPS_PER_INTERVAL);
    expect(verdictOf(victim, 'withheld')).toMatchObject({ outcome: 'claimed', feed: FEED });
    expectNothingElse(victim);
  });

  test('one entry of many: named, put there again by its author, delivered in order, and on record', async () => {
    let isDropped = false;
    serve((message) => {
      if (!isOf(message, FEED) || isDropped) return [message];
      isDropped = true;
      return [];
    });
    await watch.publish(publisher, numberedRows(4, 6));
    expect(alertsOf(victim)).toEqual(references(1, 3));
    await untilFound(victim, 'withheld');
    expect(victim.found).toMatchObject([{ name: 'withheld', feed: FEED, by: 'mk-bp' }]);
    await watch.stepUntil('it is mended', () => namesNow(victim).length === 0, 2 * TWO_INTERVALS);
    expect(alertsOf(victim)).toEqual(references(1, 6));
    // K8
    expect(listFindings(victim.store)).toMatchObject([{ name: 'withheld', clearedMs: expect.any(Number) }]);
    expectNothingElse(victim);
  });

  test('for a while only: named while it lasts, cleared when it comes, and then nothing is missing', async () => {
    const late: StreamMessage[] = [];
    serve((message) => {
      if (!isFrom(message, 'mk-bp')) return [message];
      late.push(message);
      return [];
    });
    await watch.publish(publisher, numberedRows(4, 5));
    await untilFound(victim, 'withheld');
    serve((message) => [message]);
    for (const message of late) await face.inject(message);
    await watch.step();
    await watch.step();
    expect(namesNow(victim)).toEqual([]);
    expect(alertsOf(victim)).toEqual(references(1, 5));
    expectNothingElse(victim);
  });
});

describe('K2: altered on the way', () => {
  test('a bit of the newest entry: the true one is named as withheld, the false one is on record with its bytes', async () => {
    serve((message) => {
      if (!isOf(message, FEED)) return [message];
      return [{ ...message, bytes: withBitFlipped(message.bytes, 'payload', 200) }];
    });
    await watch.publish(publisher, numberedRows(4, 4));
    await untilFound(victim, 'withheld');
    expect(victim.found).toMatchObject([{ name: 'withheld', feed: FEED, by: 'mk-bp' }]);
    expect(listVerdicts(victim.store, { code: 'TRUST_BAD_SIGNATURE' })).toMatchObject([{ feed: FEED }]);
    expect(alertsOf(victim)).toEqual(references(1, 3));
    expectNothingElse(victim);
  });

  test('the order, and everything once more: put right, on record, and no reason to accuse the hub of more', async () => {
    const queue: StreamMessage[] = [];
    serve((message) => {
      if (isOf(message, FEED)) queue.unshift(message);
      return isOf(message, FEED) ? [] : [message];
    });
    await watch.publish(publisher, numberedRows(4, 6));
    serve((message) => [message]);
    for (const message of [...queue, ...queue]) await face.inject(message);
    await watch.stepTimes(TWO_INTERVALS);
    expect(alertsOf(victim)).toEqual(references(1, 6));
    const codes = new Set(listVerdicts(victim.store).flatMap(({ code }) => code ?? []));
    expect(codes).toEqual(new Set(['GATE_GAP', 'GATE_REPLAYED']));
    expectNothingElse();
  });
});

describe('K2: rolled back', () => {
  test('an own feed whose end the hub has cut off: named by its author, and mended with the same bytes', async () => {
    await watch.publish(publisher, numberedRows(4, 6));
    // The second face is not what this is about.
    await watch.goOffline(victim);
    const before = (await hostile.messages('mk-bp')).filter((message) => isOf(message, FEED));
    await hostile.rewrite('mk-bp', (messages) => {
      const from = messages.findIndex(({ bytes }) => Buffer.compare(bytes, before[4]!.bytes) === 0);
      return messages.slice(0, from);
    });
    await untilFound(publisher, 'rolled-back');
    expect(publisher.found).toMatchObject([{ name: 'rolled-back', feed: FEED }]);
    await watch.stepTimes(STEPS_PER_INTERVAL);
    const after = (await hostile.messages('mk-bp')).filter((message) => isOf(message, FEED));
    expect(after.map(({ bytes }) => bytes)).toEqual(before.map(({ bytes }) => bytes));
    expect(alertsOf(witness)).toEqual(references(1, 6));
  });

  test('a stream that begins anew with less than was shown: named by its readers', async () => {
    await watch.goOffline(victim);
    publisher.speaks = false;
    await hostile.rewrite('mk-bp', (messages) => messages.slice(1).reverse().slice(1), 'from-the-start');
    await untilFound(witness, 'rolled-back');
    expect(witness.found).toMatchObject([{ name: 'rolled-back', by: 'mk-bp' }]);
    expect(alertsOf(witness)).toEqual(references(1, 3));
  });
});

describe('K2: two histories, made with a stolen key', () => {
  /** The thief speaks as mk-bp at the second face; nothing that mk-bp itself says is passed on to there. */
  const fork = async (passOn: Choose) => {
    const thief = { ...stealHome(publisher), bus: await face.connect('mk-bp', 'publisher') };
    onTestFinished(() => thief.bus.close());
    serve((message) => (isFrom(message, 'mk-bp') ? [] : passOn(message)));
    await watch.publish(publisher, numberedRows(4, 4));
    await publishAll({ ...thief, clock: watch.clock }, numberedRows(40, 40));
    await watch.settle();
    expect(alertsOf(witness)).toEqual(references(1, 4));
    expect(alertsOf(victim)).toEqual(references(1, 3, 40));
  };

  test('named as soon as one member’s word passes from one side to the other', async () => {
    await fork((message) => [message]);
    await untilFound(victim, 'forked');
    expect(victim.found[0]).toMatchObject({ name: 'forked', feed: FEED });
    expect(verdictOf(victim, 'forked')).toMatchObject({ outcome: 'claimed', feed: FEED });
    // The victim of the theft learns of it in the same way.
    await untilFound(publisher, 'forked');
    expect(publisher.found[0]).toMatchObject({ name: 'forked', feed: FEED });
  });

  test('nothing passes: caught at the first exchange of heads off the hub, by both', async () => {
    await fork((message) => (isFrom(message, 'rs-gp') || isFrom(message, 'al-bmp') ? [] : [message]));
    face.passBack = () => [];
    await watch.stepTimes(STEPS_PER_INTERVAL + 1);
    expect([isNamed(victim, 'forked'), isNamed(witness, 'forked')]).toEqual([false, false]);
    for (const [from, to] of [
      [witness, victim],
      [victim, witness],
    ] as const) {
      const file = JSON.parse(JSON.stringify(exportHeads(from.store)));
      const options = { reader: to.id, listeningSinceMs: to.sinceMs, nowMs: watch.clock.nowMs() };
      const { taken, refused, findings } = importHeads(to.store, file, to.directory, options);
      // rs-gp is no member of jmtf; what xk-kp says there is not for it, and it does not take it.
      expect(refused.filter(({ reason }) => !/jmtf.*POLICY_NOT_MEMBER/.test(reason))).toEqual([]);
      expect(taken).toContainEqual(expect.objectContaining({ member: from.id, community: 'wb6' }));
      expect(findings).toContainEqual(expect.objectContaining({ name: 'forked', feed: FEED, by: from.id }));
      expect(JSON.stringify(file).length).toBeLessThan(16_384);
    }
  });

  test('the true entry comes as well: both bear the one signature, and that is the proof', async () => {
    await fork((message) => [message]);
    const [genuine] = (await hostile.messages('mk-bp')).filter((message) => isOf(message, FEED)).slice(3);
    await face.inject(genuine!);
    await untilFound(victim, 'forked');
    await watch.step();
    expect(verdictOf(victim, 'forked')).toMatchObject({
      outcome: 'proved',
      feed: FEED,
      proved: expect.arrayContaining([expect.stringContaining('has made two histories')]),
      claimed: [expect.stringContaining('who held the key')],
    });
    // What was delivered first stays; the other is kept as evidence.
    expect(alertsOf(victim)).toEqual(references(1, 3, 40));
    expect(listVerdicts(victim.store, { code: 'GATE_FORKED' })[0]?.evidence).toEqual(genuine!.bytes);
  });
});

describe('K2: the hub stops', () => {
  test('its broker stands still: those who listen say that it is frozen, and clear it when it goes on', async () => {
    await hostile.freeze();
    watch.isHubStanding = false;
    await untilFound(witness, 'frozen', TWO_INTERVALS + 1);
    expect(witness.found).toMatchObject([{ name: 'frozen' }]);
    expect(publisher.found).toMatchObject([{ name: 'frozen' }]);
    expect(verdictOf(witness, 'frozen')).toMatchObject({ outcome: 'claimed', name: 'frozen' });
    hostile.thaw();
    watch.isHubStanding = true;
    await watch.stepUntil('all is well again', () => namesNow(witness).length === 0, TWO_INTERVALS);
    expect(namesNow(publisher)).toEqual([]);
  });

  test('it takes what a member says and gives it nothing: frozen, though it answers', async () => {
    serve(() => []);
    await untilFound(victim, 'frozen', TWO_INTERVALS + 1);
    expect(victim.found).toMatchObject([{ name: 'frozen' }]);
    expectNothingElse(victim);
  });
});
