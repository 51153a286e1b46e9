import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Draft } from '../../src/contract/entry.ts';
import { type FeedId, formatFeed, subjectOf } from '../../src/contract/feed.ts';
import { exportHeads, importHeads } from '../../src/director/heads-file.ts';
import { receiveRun, type StreamArrival } from '../../src/director/receive-run.ts';
import { regradeInbox } from '../../src/director/regrade.ts';
import { EMPTY_HEAD, type Head } from '../../src/gate/head.ts';
import { prepareEntry } from '../../src/gate/prepare-entry.ts';
import type { Store } from '../../src/store/open-store.ts';
import { listVerdicts } from '../../src/store/verdict-log.ts';
import type { VerifiedDirectory } from '../../src/trust/directory.ts';
import { FEED, keyOf, listKey, makeDraft, NOW_MS, trustDirectory } from '../gate/forge.ts';
import { inboxOf } from '../support/member.ts';
import { suspecting } from '../support/suspecting.ts';
import { openDesk } from './desk.ts';
import { HubWorld } from './hub-world.ts';

const MINUTE_MS = 60_000;
const NAME = formatFeed(FEED);
const WORDS: FeedId = { origin: 'rs-gp', community: 'wb6', kind: 'receipt' };
const time = (ms: number) => new Date(ms).toISOString();

const plain = trustDirectory();

interface Said {
  readonly isOld: boolean;
  readonly issuedAtMs: number;
  readonly confirms?: number;
}

/** mk-bp, a thief of its key, and two members on paper: who has what when is up to the test. */
class Theft {
  readonly said: Said[] = [];
  readonly stated: { readonly atMs: number; readonly seq: number }[] = [];
  /** When each place came to the reader. */
  readonly cameMs: number[] = [];
  readonly desk = openDesk();
  nowMs = NOW_MS;
  directory = plain;
  readonly #stream: StreamArrival[] = [];
  readonly #words: StreamArrival[] = [];
  readonly #heads: Head[] = [EMPTY_HEAD];
  #wordHead = EMPTY_HEAD;
  #read = 0;
  #readWords = 0;
  #number = 0;

  get store(): Store {
    return this.desk.store;
  }

  say({
    isOld,
    backMs,
    about,
  }: {
    isOld: boolean;
    backMs: number;
    about?: { back: number; how: string } | undefined;
  }): void {
    const seq = this.#stream.length + 1;
    const target = about === undefined ? 0 : seq - 1 - about.back;
    const issuedAtMs = this.nowMs - backMs;
    const changes = target < 1 || about === undefined ? {} : { body: this.#about(target, about.how) };
    const draft = makeDraft(this.#next(), { issuedAtMs, ...changes });
    const { bytes, head } = prepareEntry(draft, this.#heads.at(-1)!, keyOf(isOld ? 'mk-bp' : 'mk-bp second'));
    this.#heads.push(head);
    this.#stream.push({ subject: subjectOf(FEED), bytes, streamSeq: seq });
    const isConfirming = target >= 1 && about?.how === 'confirm';
    this.said.push({ isOld, issuedAtMs, ...(isConfirming && { confirms: target }) });
  }

  #about(seq: number, how: string): Draft['body'] {
    const entryId = makeDraft(seq).entryId;
    const target = { entryId, feed: NAME, seq, hash: this.#heads[seq]!.hash };
    if (how === 'retract') return { case: 'retraction', retraction: { target, reason: 'MISTAKE', note: '' } };
    const { body } = makeDraft(900);
    const corrects = how === 'correct' && body.case === 'alert' ? { alert: body.alert } : {};
    return { case: 'update', update: { target, note: 'Looked at again.', closes: false, ...corrects } };
  }

  /** rs-gp says what it has: all but the newest few. */
  state(missing: number, how: 'complete' | 'changes' | 'nothing new' = 'complete'): void {
    const before = this.stated.at(-1)?.seq ?? 0;
    const seq = Math.max(before, this.#stream.length - missing);
    const { hash } = this.#heads[seq]!;
    const seen = seq === 0 || how === 'nothing new' ? [] : [{ feed: NAME, seq, hash }];
    const changesOnly = how !== 'complete';
    const draft = makeDraft(this.#next(), {
      feed: WORDS,
      issuedAtMs: this.nowMs,
      body: { case: 'heads', heads: { own: [], seen, intervalS: 30, ...(changesOnly && { changesOnly }) } },
    });
    const { bytes, head } = prepareEntry(draft, this.#wordHead, keyOf('rs-gp'));
    this.#wordHead = head;
    this.#words.push({ subject: subjectOf(WORDS), bytes, streamSeq: this.#words.length + 1 });
    this.stated.push({ atMs: this.nowMs, seq: seen.length === 0 ? before : seq });
  }

  read(count: number): void {
    const run = this.#stream.slice(this.#read, this.#read + count);
    this.#read += run.length;
    for (const _ of run) this.cameMs.push(this.nowMs);
    this.#receive('mk-bp', run);
  }

  hear(count: number): void {
    const run = this.#words.slice(this.#readWords, this.#readWords + count);
    this.#readWords += run.length;
    this.#receive('rs-gp', run);
  }

  learn(directory: VerifiedDirectory): void {
    this.directory = directory;
    this.grade();
  }

  grade() {
    return regradeInbox({ store: this.store, directory: this.directory, nowMs: this.nowMs });
  }

  tainted(): number[] {
    return inboxOf(this.store).flatMap(({ feed, seq, taint }) => (feed === NAME && taint ? [seq] : []));
  }

  /** What the promise says, place by place. */
  expected(sinceMs: number): number[] {
    const isSuspect = (seq: number): boolean => {
      const { isOld, issuedAtMs } = this.said[seq - 1]!;
      if (!isOld) return false;
      const hadBefore =
        this.cameMs[seq - 1]! < sinceMs || this.stated.some((word) => word.atMs < sinceMs && word.seq >= seq);
      return issuedAtMs >= sinceMs || !hadBefore;
    };
    const isConfirmed = (seq: number) =>
      this.said.some(({ confirms }, index) => confirms === seq && !isSuspect(index + 1));
    return this.said.map((_, index) => index + 1).filter((seq) => isSuspect(seq) && !isConfirmed(seq));
  }

  #receive(origin: string, arrivals: readonly StreamArrival[]): void {
    if (arrivals.length === 0) return;
    const { store, directory, nowMs } = this;
    receiveRun({ store, directory, reader: 'xk-kp', nowMs }, origin, arrivals);
  }

  #next(): number {
    this.#number += 1;
    return this.#number;
  }
}

const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant('say' as const),
      isOld: fc.boolean(),
      backMs: fc.integer({ min: -4, max: 12 }).map((minutes) => minutes * MINUTE_MS),
      about: fc.option(
        fc.record({ back: fc.nat({ max: 3 }), how: fc.constantFrom('confirm', 'correct', 'retract') }),
        { nil: undefined },
      ),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('state' as const),
      missing: fc.nat({ max: 2 }),
      how: fc.constantFrom('complete', 'changes', 'nothing new'),
    }),
  },
  fc.record({ does: fc.constant('read' as const), count: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ does: fc.constant('hear' as const), count: fc.integer({ min: 1, max: 3 }) }),
);

test('K6: exactly what nobody had before the key was suspect is tainted, however it came and whenever the directory did', () => {
  fc.assert(
    fc.property(
      fc.array(step, { minLength: 4, maxLength: 24 }),
      fc.integer({ min: 0, max: 50 }),
      fc.nat({ max: 24 }),
      fc.boolean(),
      (steps, sinceMinutes, learnsAt, hearsFirst) => {
        const sinceMs = NOW_MS + sinceMinutes * MINUTE_MS;
        const directory = suspecting(sinceMs);
        const theft = new Theft();
        for (const [index, one] of steps.entries()) {
          theft.nowMs = NOW_MS + index * 2 * MINUTE_MS;
          if (index === learnsAt) theft.learn(directory);
          if (one.does === 'say') theft.say(one);
          else if (one.does === 'state') theft.state(one.missing, one.how);
          else theft[one.does](one.count);
        }
        theft.nowMs = NOW_MS + steps.length * 2 * MINUTE_MS;
        if (hearsFirst) theft.hear(99);
        theft.read(2);
        theft.read(99);
        theft.hear(99);
        if (theft.directory === plain) theft.learn(directory);
        expect(theft.tainted()).toEqual(theft.expected(sinceMs));
        // The second time nothing is new, and nothing more goes on record.
        const verdicts = listVerdicts(theft.store).length;
        expect(theft.grade()).toEqual([]);
        expect(listVerdicts(theft.store)).toHaveLength(verdicts);
      },
    ),
    { numRuns: 150 },
  );
});

test('K6: what was received before its signer says it was issued is judged by what its signer says', () => {
  const theft = new Theft();
  theft.say({ isOld: true, backMs: -4 * MINUTE_MS });
  theft.read(1);
  theft.nowMs += 5 * MINUTE_MS;
  theft.say({ isOld: true, backMs: 60 * MINUTE_MS });
  theft.learn(suspecting(NOW_MS + 3 * MINUTE_MS));
  expect(theft.tainted()).toEqual([1]);
  theft.read(1);
  expect(theft.tainted()).toEqual([1, 2]);
});

test('K6: a member’s statements of changes stand on its complete one', () => {
  const theft = new Theft();
  theft.say({ isOld: true, backMs: 0 });
  theft.state(0);
  for (let index = 0; index < 3; index += 1) theft.state(0, 'nothing new');
  theft.nowMs += MINUTE_MS;
  theft.hear(99);
  theft.read(1);
  theft.learn(suspecting(NOW_MS + 1));
  expect(inboxOf(theft.store)).toHaveLength(5);
  expect(theft.tainted()).toEqual([]);
});

test('K8: what is tainted, and what takes the taint away, is on record with its reason', () => {
  const theft = new Theft();
  theft.say({ isOld: true, backMs: 0 });
  theft.read(1);
  theft.learn(suspecting(NOW_MS));
  theft.say({ isOld: false, backMs: 0, about: { back: 0, how: 'retract' } });
  theft.read(1);
  expect(theft.tainted()).toEqual([1]);
  theft.say({ isOld: false, backMs: 0, about: { back: 1, how: 'confirm' } });
  theft.read(1);
  expect(theft.tainted()).toEqual([]);
  expect(listVerdicts(theft.store)).toMatchObject([
    { outcome: 'delivered', seq: 1 },
    { outcome: 'tainted', code: 'TRUST_KEY_SUSPECT', seq: 1, feed: NAME, origin: 'mk-bp' },
    { outcome: 'delivered', seq: 2 },
    { outcome: 'delivered', seq: 3 },
    { outcome: 'cleared', seq: 1, reason: expect.stringContaining('entry 3') },
  ]);
});

test('K6: a directory that moves the time, or takes the suspicion back, moves the taints with it', () => {
  const theft = new Theft();
  for (const minutes of [0, 10, 20]) {
    theft.nowMs = NOW_MS + minutes * MINUTE_MS;
    theft.say({ isOld: true, backMs: 0 });
    theft.read(1);
  }
  theft.learn(suspecting(NOW_MS + 20 * MINUTE_MS));
  expect(theft.tainted()).toEqual([3]);
  theft.learn(suspecting(NOW_MS + 5 * MINUTE_MS));
  expect(theft.tainted()).toEqual([2, 3]);
  theft.learn(plain);
  expect(theft.tainted()).toEqual([]);
});

test('K6: a member’s word in time clears, but not when its own key was suspect then', () => {
  const theft = new Theft();
  theft.say({ isOld: true, backMs: 0 });
  theft.state(0);
  theft.nowMs += MINUTE_MS;
  theft.read(1);
  theft.hear(1);
  const both = suspecting(NOW_MS + MINUTE_MS);
  theft.learn(both);
  expect(theft.tainted()).toEqual([]);
  const revoked = { revokedAt: '2026-03-02T23:00:00Z', suspectSince: time(NOW_MS) };
  const participants = both.directory.participants.map((one) =>
    one.id === 'rs-gp' ? { ...one, keys: [listKey(keyOf('rs-gp'), revoked)] } : one,
  );
  const other = new Theft();
  other.say({ isOld: true, backMs: 0 });
  other.state(0);
  other.nowMs += MINUTE_MS;
  other.read(1);
  other.hear(1);
  other.learn(trustDirectory({ ...both.directory, participants }));
  expect(other.tainted()).toEqual([1]);
});

test('K6: a member that was offline ends with the taints of those that were there, once it has heard them', () => {
  const world = new HubWorld();
  const [mk, xk, rs] = [world.join('mk-bp'), world.join('xk-kp'), world.join('rs-gp')];
  world.publish(mk, 2);
  world.deliverAll(xk);
  world.pass(MINUTE_MS);
  world.state(xk);
  world.pass(MINUTE_MS);
  const sinceMs = world.nowMs;
  world.publish(mk, 2);
  world.deliverAll(xk);
  world.pass(MINUTE_MS);
  world.directory = suspecting(sinceMs);
  const taintsOf = ({ store }: { store: Store }) =>
    inboxOf(store).flatMap(({ feed, seq, taint }) => (feed === NAME && taint ? [seq] : []));
  const grade = ({ store }: { store: Store }) =>
    regradeInbox({ store, directory: world.directory, nowMs: world.nowMs });
  grade(xk);
  expect(taintsOf(xk)).toEqual([3, 4]);
  grade(rs);
  world.deliver(rs, 'mk-bp', 1);
  world.deliver(rs, 'mk-bp');
  expect(taintsOf(rs)).toEqual([1, 2, 3, 4]);
  world.deliver(rs, 'xk-kp');
  expect(taintsOf(rs)).toEqual([3, 4]);
});

test('K6: a statement that comes off the hub counts, too', () => {
  const world = new HubWorld();
  const [mk, xk, rs] = [world.join('mk-bp'), world.join('xk-kp'), world.join('rs-gp')];
  world.publish(mk, 2);
  world.deliverAll(xk);
  world.state(xk);
  world.pass(MINUTE_MS);
  world.directory = suspecting(world.nowMs);
  world.deliver(rs, 'mk-bp');
  const tainted = () => inboxOf(rs.store).filter(({ taint }) => taint !== undefined).length;
  expect(tainted()).toBe(2);
  const { directory, nowMs } = world;
  importHeads(rs.store, exportHeads(xk.store), directory, { reader: 'rs-gp', nowMs });
  expect(tainted()).toBe(0);
});
