import { describe, expect, test } from 'vitest';
import type { Draft, FeedHead, HeadsStatement } from '../../src/contract/entry.ts';
import {
  COMPLETE_EVERY_MS,
  MAX_CHANGES,
  type StatementMoment,
  statementMemory,
} from '../../src/director/statement-memory.ts';
import { makeDraft, NOW_MS } from '../gate/forge.ts';

const head = (feed: string, seq: number, fill = seq): FeedHead => ({
  feed,
  seq,
  hash: new Uint8Array(32).fill(fill),
});
const OWN = [head('mk-bp.wb6.border-incident', 5), head('mk-bp.wb6.receipt', 90)];
const SEEN = [head('rs-gp.wb6.border-incident', 3), head('rs-gp.wb6.receipt', 80)];
const ALL: HeadsStatement = { own: OWN, seen: SEEN, intervalS: 30 };

/** A member that says what there is to say, whenever it is asked. */
function speaker() {
  const memory = statementMemory();
  return (all: HeadsStatement, moment: Partial<StatementMoment> = {}): HeadsStatement => {
    const nowMs = moment.nowMs ?? NOW_MS;
    const heads = memory.reduce('wb6', all, { nowMs, isBehind: false, ...moment });
    const feed = { origin: 'mk-bp', community: 'wb6', kind: 'receipt' } as const;
    memory.noteSaid({ ...makeDraft(1), feed, issuedAtMs: nowMs, body: { case: 'heads', heads } } as Draft);
    return heads;
  };
}

describe('what is said', () => {
  test('first all, then nothing while nothing changes, receipts or not', () => {
    const say = speaker();
    expect(say(ALL)).toEqual(ALL);
    expect(say({ ...ALL, seen: [SEEN[0]!, head('rs-gp.wb6.receipt', 81)] })).toEqual({
      own: [],
      seen: [],
      intervalS: 30,
      changesOnly: true,
    });
  });

  test('then each change once; another entry at the same place is one', () => {
    const say = speaker();
    say(ALL);
    const moved = { ...ALL, seen: [head('rs-gp.wb6.border-incident', 4)] };
    expect(say(moved)).toMatchObject({ own: [], seen: moved.seen, changesOnly: true });
    expect(say(moved)).toMatchObject({ own: [], seen: [] });
    const other = { ...ALL, seen: [head('rs-gp.wb6.border-incident', 4, 99)] };
    expect(say(other)).toMatchObject({ own: [], seen: other.seen });
  });

  test('what is let go of is said once, beside the head of its feed', () => {
    const say = speaker();
    say(ALL);
    const letGo = [head('mk-bp.wb6.border-incident', 2), head('mk-bp.wb6.receipt', 40)];
    expect(say({ ...ALL, letGo })).toEqual({
      own: [OWN[0]],
      seen: [],
      letGo: [letGo[0]],
      intervalS: 30,
      changesOnly: true,
    });
    expect(say({ ...ALL, letGo })).toMatchObject({ own: [] });
  });

  test('each community is told by itself', () => {
    const memory = statementMemory();
    const moment = { nowMs: NOW_MS, isBehind: false };
    const feed = { origin: 'mk-bp', community: 'wb6', kind: 'receipt' } as const;
    memory.noteSaid({ ...makeDraft(1), feed, issuedAtMs: NOW_MS, body: { case: 'heads', heads: ALL } });
    expect(memory.reduce('wb6', ALL, moment).changesOnly).toBe(true);
    expect(memory.reduce('region', ALL, moment)).toBe(ALL);
  });
});

describe('all is said again', () => {
  test('K3: by who is behind what others state, each time', () => {
    const say = speaker();
    for (let times = 0; times < 3; times++) expect(say(ALL, { isBehind: true })).toEqual(ALL);
  });

  test('after ten minutes, and when the clock was set back', () => {
    const say = speaker();
    say(ALL);
    expect(say(ALL, { nowMs: NOW_MS + COMPLETE_EVERY_MS - 1 }).changesOnly).toBe(true);
    expect(say(ALL, { nowMs: NOW_MS + COMPLETE_EVERY_MS })).toEqual(ALL);
    expect(say(ALL, { nowMs: NOW_MS })).toEqual(ALL);
  });

  test('by who promises another interval, as who leaves does', () => {
    const say = speaker();
    say(ALL);
    expect(say({ ...ALL, intervalS: 86_400 })).toEqual({ ...ALL, intervalS: 86_400 });
  });

  test('after as many statements as named something as are handed on with one; those that named nothing do not count', () => {
    const say = speaker();
    const at = (seq: number) => say({ ...ALL, seen: [head('rs-gp.wb6.border-incident', seq)] });
    at(1);
    for (let change = 1; change <= MAX_CHANGES; change++) {
      expect(at(change).changesOnly).toBe(true);
      expect(at(1 + change).changesOnly).toBe(true);
    }
    expect(at(100).changesOnly).toBeUndefined();
    expect(at(101).changesOnly).toBe(true);
  });
});
