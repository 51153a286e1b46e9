import { beforeEach, expect, test } from 'vitest';
import { findEntry } from '../../src/director/find-entry.ts';
import { listPassedOver } from '../../src/director/passed-over.ts';
import { entriesAfter } from '../../src/store/inbox.ts';
import { letGoWord } from '../../src/store/let-go.ts';
import { lastStatements } from '../../src/store/member-statements.ts';
import { pruneFeed } from '../../src/store/outbox-prune.ts';
import { contradictions } from '../../src/store/owed-heads.ts';
import { settleAtNothing } from '../../src/store/settle-outbox.ts';
import { listVerdicts } from '../../src/store/verdict-log.ts';
import { feedOf, HubWorld, INTERVAL_MS, namesOf, type PaperMember } from './hub-world.ts';

const ALERTS = feedOf('mk-bp');
const RECEIPTS = feedOf('mk-bp', 'receipt');
let world: HubWorld;
let mk: PaperMember;
let xk: PaperMember;

beforeEach(() => {
  world = new HubWorld();
  [mk, xk] = [world.join('mk-bp'), world.join('xk-kp')];
});

/** mk-bp lets go of a feed up to a place, as if all had confirmed it long ago. */
function letGo(feed: string, seq: number): void {
  mk.store.run('UPDATE outbox_entries SET confirmed_at_ms = 0 WHERE feed = ? AND seq <= ?', feed, seq);
  pruneFeed(mk.store, feed, { nowMs: world.nowMs, keepMs: 0, confirmedSeq: seq });
}

/** The hub loses all of mk-bp, and gets again what mk-bp still has: these feeds in this order. */
function wipeAndReseed(...feeds: string[]): void {
  world.streams.set('mk-bp', []);
  for (const member of [mk, xk]) member.read.delete('mk-bp');
  for (const feed of feeds) {
    settleAtNothing(mk.store, feed, world.nowMs, 1);
    world.store(mk);
  }
}

const seqsOf = ({ store }: PaperMember, feed: string) =>
  entriesAfter(store, 0, 10_000).flatMap((entry) => (entry.feed === feed ? [entry.seq] : []));
const passedOver = ({ store }: PaperMember) =>
  listVerdicts(store, { outcome: 'passed-over' }).map(({ feed, reason }) => `${feed}: ${reason}`);
const from = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i);
/** Statements that say nothing of what was let go of. */
const stateOften = (times: number) => {
  for (let time = 0; time < times; time++) world.state(mk);
};

test('K4: a new reader gets all that the hub has of a feed whose beginning is gone, whichever comes first', () => {
  for (const order of [
    [RECEIPTS, ALERTS],
    [ALERTS, RECEIPTS],
  ]) {
    world = new HubWorld();
    [mk, xk] = [world.join('mk-bp'), world.join('xk-kp')];
    world.publish(mk, 9);
    stateOften(5);
    letGo(ALERTS, 6);
    letGo(RECEIPTS, 3);
    mk.memory = world.join('mk-bp').memory;
    world.state(mk);
    wipeAndReseed(...order);
    world.deliverAll(xk);
    expect([seqsOf(xk, ALERTS), seqsOf(xk, RECEIPTS)]).toEqual([from(7, 9), from(4, 6)]);
    expect(passedOver(xk).sort()).toEqual([
      `${ALERTS}: places 1 to 6 were let go of by their author before they came here`,
      `${RECEIPTS}: places 1 to 3 were let go of by their author before they came here`,
    ]);
    // Nothing is held against the hub, and what comes next comes as ever.
    world.publish(mk, 1);
    world.state(mk);
    world.deliverAll(xk);
    world.pass(1.5 * INTERVAL_MS);
    expect([seqsOf(xk, ALERTS), namesOf(world.examine(xk))]).toEqual([from(7, 10), []]);
    expect(lastStatements(xk.store)[0]?.complete).toBeDefined();
  }
});

test('K4: a word that comes in the middle of a run counts for what comes after it, however much that is', () => {
  world.publish(mk, 400);
  letGo(ALERTS, 10);
  world.state(mk);
  wipeAndReseed(RECEIPTS, ALERTS);
  world.deliverAll(xk);
  expect([seqsOf(xk, ALERTS), passedOver(xk).length]).toEqual([from(11, 400), 1]);
});

test('K4: what comes before a word in a run is judged without it: an entry that was put there again is not passed over', () => {
  world.publish(mk, 3);
  world.deliverAll(xk);
  world.state(mk);
  const statement = world.streams.get('mk-bp')!.at(-1)!;
  world.publish(mk, 6);
  letGo(ALERTS, 8);
  world.state(mk);
  const all = world.streams.get('mk-bp')!;
  const [fourth, ...rest] = all.slice(4, 10);
  const word = all.at(-1)!;
  world.streams.set('mk-bp', [...all.slice(0, 3), statement, ...rest, fourth!, word]);
  world.deliverAll(xk);
  expect([seqsOf(xk, ALERTS), passedOver(xk)]).toEqual([from(1, 9), []]);
});

test('K3: what the author has not let go of is not passed over, and stays missing', () => {
  world.publish(mk, 9);
  letGo(ALERTS, 3);
  world.state(mk);
  // The operator takes away more than that.
  world.streams.set('mk-bp', world.streams.get('mk-bp')!.slice(5));
  world.deliverAll(xk);
  world.pass(3 * INTERVAL_MS);
  expect([seqsOf(xk, ALERTS), passedOver(xk)]).toEqual([[], []]);
  expect(namesOf(world.examine(xk))).toContain(`withheld ${ALERTS}`);
});

test('K4: a reader that was away goes on, and has nothing twice; one that has all passes over nothing', () => {
  const rs = world.join('rs-gp');
  world.publish(mk, 4);
  world.deliverAll(xk);
  world.publish(mk, 6);
  world.deliverAll(rs);
  letGo(ALERTS, 8);
  world.state(mk);
  wipeAndReseed(ALERTS, RECEIPTS);
  rs.read.delete('mk-bp');
  world.deliverAll(xk);
  world.deliverAll(rs);
  expect([seqsOf(xk, ALERTS), seqsOf(rs, ALERTS)]).toEqual([[...from(1, 4), 9, 10], from(1, 10)]);
  expect(passedOver(xk)).toEqual([
    `${ALERTS}: places 5 to 8 were let go of by their author before they came here`,
  ]);
  expect(passedOver(rs)).toEqual([]);
});

test('K4: what is on record as passed over is there once, though the hub hands all over again', () => {
  world.publish(mk, 5);
  letGo(ALERTS, 3);
  world.state(mk);
  wipeAndReseed(ALERTS, RECEIPTS);
  for (let times = 0; times < 3; times++) {
    world.deliverAll(xk);
    xk.read.delete('mk-bp');
  }
  expect([seqsOf(xk, ALERTS), passedOver(xk).length]).toEqual([[4, 5], 1]);
});

test('K8: who asks for an entry that was passed over is told why it is not here; of another, not so', () => {
  world.publish(mk, 4);
  world.deliverAll(xk);
  world.publish(mk, 6);
  letGo(ALERTS, 8);
  world.state(mk);
  wipeAndReseed(ALERTS, RECEIPTS);
  world.deliverAll(xk);
  const why = (seq: number) => {
    const found = findEntry(xk.store, `${ALERTS}/${seq}`);
    return found.outcome === 'none' ? (found.why ?? 'unknown') : found.outcome;
  };
  const says = 'places 5 to 8 were let go of by their author before they came here';
  expect([4, 5, 8, 9, 11].map(why)).toEqual(['found', says, says, 'found', 'unknown']);
  expect(listPassedOver(xk.store)).toMatchObject([{ feed: ALERTS, says, toSeq: 8 }]);
});

test('an old word changes nothing: the furthest one is kept', () => {
  world.publish(mk, 9);
  letGo(ALERTS, 3);
  world.state(mk);
  const old = world.streams.get('mk-bp')!.at(-1)!;
  letGo(ALERTS, 5);
  world.state(mk);
  world.streams.get('mk-bp')!.push(old);
  world.deliverAll(xk);
  expect(letGoWord(xk.store, ALERTS)).toMatchObject({ seq: 5 });
});

test('K2: to have let go of another entry than the one that was delivered is a contradiction', () => {
  world.publish(mk, 5);
  world.deliverAll(xk);
  letGo(ALERTS, 3);
  mk.store.run('UPDATE outbox_let_go SET hash = ?', new Uint8Array(32).fill(9));
  world.state(mk);
  world.deliverAll(xk);
  expect(contradictions(xk.store)).toMatchObject([{ feed: ALERTS, seq: 3, member: 'mk-bp' }]);
  expect(namesOf(world.examine(xk))).toEqual([`forked ${ALERTS}`]);
});
