import { statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { reportSent } from '../../src/agency/sent-report.ts';
import { basisOn } from '../../src/contract/basis.ts';
import type { Draft } from '../../src/contract/entry.ts';
import { knownByCommunity } from '../../src/director/all-detections.ts';
import { corroborationOf } from '../../src/director/corroboration.ts';
import { eraseDue, eraseWhenIdle } from '../../src/director/erase-expired.ts';
import { gatherAbuse } from '../../src/director/gather-abuse.ts';
import { gatherIncidents } from '../../src/director/gather-incidents.ts';
import { gatherThreads } from '../../src/director/known-threads.ts';
import type { RetentionPolicy } from '../../src/policy/retention.ts';
import { keptHere } from '../../src/store/data-subjects.ts';
import { findSigned } from '../../src/store/find-signed.ts';
import { findOwnPlace, storedRun } from '../../src/store/outbox.ts';
import { pruneFeed } from '../../src/store/outbox-prune.ts';
import { outboxSize } from '../../src/store/outbox-size.ts';
import { eventually } from '../support/eventually.ts';
import { suspecting } from '../support/suspecting.ts';
import { CaseWorld, DAY_MS, FEED } from './case-world.ts';
import { feedOf, type PaperMember } from './hub-world.ts';

const ABUSE = feedOf('mk-bp', 'visa-abuse');
const EVENT = '5b0c4a52-8f3e-4d0a-9a61-2f1d7c0e4b11';
const ALL = { maxEntries: 100, maxBytes: 1e9 };
const rule = (keepDays: number) => ({ keepMs: keepDays * DAY_MS, legalBasis: 'Made-up law, Article 7' });

/** Members that have three alerts of mk-bp and an update; after a while its outbox lets go of all that they have confirmed. */
class OwnWorld extends CaseWorld {
  letGoOf(feed = FEED): number {
    this.mk.store.run('UPDATE outbox_entries SET confirmed_at_ms = ? WHERE feed = ?', this.nowMs, feed);
    return pruneFeed(this.mk.store, feed, {
      nowMs: this.nowMs,
      keepMs: 0,
      confirmedSeq: Number.MAX_SAFE_INTEGER,
    });
  }

  saying(body: Draft['body'], expiresAtMs = this.nowMs + 400 * DAY_MS): void {
    this.say(this.mk, { ...this.alert(), expiresAtMs, body });
    this.spread();
  }

  reading({ store, id }: PaperMember) {
    const { directory } = this.directory;
    return { store, directory, keys: this.directory, reader: id, nowMs: this.nowMs };
  }

  /** Threads, incidents and origins as one member has them. */
  seenBy(member: PaperMember) {
    const known = gatherThreads(this.reading(member));
    return {
      threads: known.threads.map((thread) => ({
        place: `${thread.root.reference.feed}/${thread.root.reference.seq}`,
        said: thread.said.map(({ reference: { feed, seq } }) => `${feed}/${seq}`),
        isClosed: thread.isClosed,
        isTakenBack: thread.isTakenBack,
        alert: thread.alert,
        origins: corroborationOf(known, thread).origins.map(({ who }) => who),
      })),
      incidents: gatherIncidents(this.reading(member)).incidents,
    };
  }

  erase(policy: RetentionPolicy = new Map(), keys = this.directory): number {
    return eraseDue({ store: this.mk.store, policy, nowMs: this.nowMs, keys }).own;
  }

  /** What is kept beside the outbox. */
  kept(): number[] {
    return this.mk.store
      .all('SELECT seq FROM own_kept WHERE feed = ? ORDER BY seq', FEED)
      .map(({ seq }) => Number(seq));
  }
}

test('an alert that all have, and that the outbox has let go of, still stands in the threads, incidents and origins of its originator, as at its peers; closing it works', () => {
  const world = new OwnWorld();
  const { mk, xk, rs } = world;
  const first = world.reference(1);
  const { body } = world.alert();
  const { alert } = body as Extract<Draft['body'], { case: 'alert' }>;
  world.say(xk, {
    ...world.alert(),
    feed: { origin: 'xk-kp', community: 'wb6', kind: 'border-incident' },
    body: { case: 'alert', alert: { ...alert, eventId: EVENT, basedOn: [basisOn(first)] } },
  });
  world.saying({ case: 'alert', alert: { ...alert, eventId: EVENT } });
  world.saying({ case: 'alert', alert });
  const before = world.seenBy(mk);
  expect(before.threads).toHaveLength(6);
  expect(before.incidents).toHaveLength(1);
  world.pass(8 * DAY_MS);
  expect(world.letGoOf()).toBe(5);
  expect(world.seenBy(mk)).toEqual(before);
  for (const member of [xk, rs]) expect(world.seenBy(member)).toEqual(before);

  world.saying({ case: 'update', update: { target: first, note: 'Over.', closes: true } });
  expect(world.letGoOf()).toBe(1);
  for (const member of [mk, xk, rs]) {
    const threads = world.seenBy(member).threads.filter(({ isClosed }) => isClosed);
    expect(threads).toMatchObject([{ place: `${FEED}/1` }]);
  }
  expect(world.seenBy(mk)).toEqual(world.seenBy(rs));
});

test('alerts of visa abuse count for what is found, also when the outbox has let go of them', () => {
  const world = new OwnWorld();
  const { mk, rs } = world;
  world.publish(mk, 3, 'visa-abuse');
  const { status } = world.alert();
  world.spread();
  expect(world.letGoOf(ABUSE)).toBe(2);
  const facts = (member: PaperMember) =>
    gatherAbuse(world.reading(member), 'wb6', status)
      .facts.map(({ reference: { seq } }) => seq)
      .sort();
  expect(facts(mk)).toEqual([1, 2, 3]);
  expect(facts(rs)).toEqual([1, 2, 3]);
  expect([...knownByCommunity(world.reading(mk))]).toHaveLength(
    [...knownByCommunity(world.reading(rs))].length,
  );
});

test('K3: what is kept beside the outbox takes no room in it, and is sent no more; who has it is not known', () => {
  const world = new OwnWorld();
  const { store } = world.mk;
  const said = storedRun(store, FEED, 1, ALL);
  world.letGoOf();
  expect(outboxSize(store)).toEqual({ entries: 1, bytes: said[3]!.bytes.length });
  expect(storedRun(store, FEED, 1, ALL)).toEqual([]);
  for (const { seq, hash, bytes } of said) {
    expect(findOwnPlace(store, FEED, seq)?.bytes).toEqual(bytes);
    expect(findSigned(store, { feed: FEED, seq, hash })).toEqual(bytes);
  }
  const reports = reportSent({
    store,
    directory: world.directory,
    nowMs: world.nowMs,
    filter: { feed: FEED },
  });
  expect(reports.map(({ seq, isLetGo, confirmed }) => [seq, isLetGo, confirmed])).toEqual([
    [4, false, 0],
    [3, true, 0],
    [2, true, 0],
    [1, true, 0],
  ]);
  for (const { entry } of reports) expect(entry?.body.case).toMatch(/alert|update/);
  const open = {
    store,
    directory: world.directory,
    nowMs: world.nowMs,
    filter: { feed: FEED, isOpen: true },
  };
  expect(reportSent(open).map(({ seq }) => seq)).toEqual([4]);
});

test('K7: when their time is over, nothing of them is left in the database or its log', () => {
  const world = new OwnWorld();
  world.saying({
    case: 'retraction',
    retraction: { target: world.reference(4), reason: 'MISTAKE', note: '' },
  });
  world.letGoOf();
  expect(world.kept()).toEqual([1, 2, 3, 4]);
  expect(world.wordsIn(world.mk)).toBe(4);
  world.pass(399 * DAY_MS);
  expect(world.erase()).toBe(0);
  world.pass(2 * DAY_MS);
  expect(world.erase()).toBe(4);
  expect(world.wordsIn(world.mk)).toBe(0);
  expect(findOwnPlace(world.mk.store, FEED, 1)?.bytes).toHaveLength(0);
});

test('K7: what has expired by then is not kept at all', () => {
  const world = new OwnWorld();
  world.pass(401 * DAY_MS);
  world.letGoOf();
  expect(world.kept()).toEqual([]);
});

test('K7: what we order to be erased for a person concerned goes with the updates on it; the rest stays', () => {
  const world = new OwnWorld();
  const { mk, xk } = world;
  world.saying(world.alert().body);
  world.letGoOf();
  world.ask(xk, 'ERASURE', 2);
  expect(keptHere(mk.store, world.reference(2))).toBe('held');
  expect(world.erase()).toBe(0);
  world.answer(mk, 'ERASED');
  expect(world.erase()).toBe(2);
  expect(world.kept()).toEqual([1, 3]);
  expect(keptHere(mk.store, world.reference(2))).toBe('erased');
  expect(world.wordsIn(mk)).toBe(3);
  // Nor is it kept when the outbox lets go of it afterwards.
  const late = new OwnWorld();
  late.ask(late.xk, 'ERASURE', 2);
  late.answer(late.mk, 'ERASED');
  late.saying(late.alert().body);
  late.letGoOf();
  expect(late.kept()).toEqual([1, 3]);
});

test('K7: a rule of ours for a kind of feed erases what we have said ourselves, so long after we said it', () => {
  const world = new OwnWorld();
  world.letGoOf();
  world.pass(10 * DAY_MS);
  expect(
    world.erase(
      new Map([
        ['border-incident', rule(11)],
        ['visa-abuse', rule(1)],
      ]),
    ),
  ).toBe(0);
  expect(world.erase(new Map([['border-incident', rule(9)]]))).toBe(3);
  // The newest of the feed is in the outbox.
  expect(world.wordsIn(world.mk)).toBe(1);
});

test('K7: a rule for what was taken back erases ours, with the updates on it, so long after the retraction; K6: one in doubt takes nothing back', () => {
  const world = new OwnWorld();
  world.pass(DAY_MS);
  const retraction = { target: world.reference(2), reason: 'MISTAKE', note: '' } as const;
  world.saying({ case: 'retraction', retraction });
  world.saying(world.alert().body);
  world.letGoOf();
  world.pass(10 * DAY_MS);
  expect(world.erase(new Map([['retracted', rule(11)]]))).toBe(0);
  expect(world.erase(new Map([['retracted', rule(9)]]), suspecting(world.nowMs - 11 * DAY_MS))).toBe(0);
  expect(world.erase(new Map([['retracted', rule(9)]]))).toBe(2);
  expect(world.kept()).toEqual([1, 3, 5]);
  expect(world.wordsIn(world.mk)).toBe(3);
});

test('K7: whoever follows brings the log in when only own words were erased', async () => {
  const world = new OwnWorld();
  const { store } = world.mk;
  world.letGoOf();
  const stopping = new AbortController();
  const ended = eraseWhenIdle(() => ({ store, policy: new Map(), nowMs: world.nowMs }), {
    lastArrivalAgoMs: () => 5_000,
    signal: stopping.signal,
    everyMs: 20,
    onErased: async () => {},
  });
  const isLogEmpty = () => statSync(`${store.path}-wal`).size === 0;
  await eventually('the log of before is brought in', isLogEmpty);
  expect(world.kept()).toEqual([1, 2, 3]);
  world.pass(401 * DAY_MS);
  await eventually('they are erased, and the log is empty', () => world.kept().length === 0 && isLogEmpty());
  stopping.abort();
  await ended;
});
