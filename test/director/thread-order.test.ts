import { hash as digest } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { basisOn } from '../../src/contract/basis.ts';
import { codesOf } from '../../src/contract/code-lists.ts';
import type { Entry, EntryBody, EntryReference } from '../../src/contract/entry.ts';
import { formatFeed } from '../../src/contract/feed.ts';
import { corroborationOf } from '../../src/director/corroboration.ts';
import { joinThreads, type KnownThreads } from '../../src/director/known-threads.ts';
import type { Said } from '../../src/director/said.ts';
import { makeDraft, NOW_MS } from '../gate/forge.ts';

const ORIGINS = ['mk-bp', 'rs-gp', 'xk-kp'] as const;

interface Word {
  readonly origin: (typeof ORIGINS)[number];
  readonly does: 'report' | 'update' | 'close' | 'retract' | 'see';
  /** Of those before it, which it is about. */
  readonly about: number;
  readonly rests: readonly number[];
  readonly source: (typeof SOURCES)[number] | undefined;
  /** Times fall together. */
  readonly at: number;
  readonly isSound: boolean;
  readonly isTakenBack: boolean;
  /** Identifiers are used again. */
  readonly id: number;
}

const SOURCES = codesOf('BasisSource');

const words: fc.Arbitrary<Word[]> = fc.array(
  fc.record({
    origin: fc.constantFrom(...ORIGINS),
    does: fc.constantFrom('report', 'report', 'update', 'close', 'retract', 'see'),
    about: fc.nat(20),
    rests: fc.array(fc.nat(20), { maxLength: 2 }),
    source: fc.option(fc.constantFrom(...SOURCES), { nil: undefined }),
    at: fc.nat(4),
    isSound: fc.integer({ min: 0, max: 3 }).map((one) => one > 0),
    isTakenBack: fc.boolean(),
    id: fc.nat(5),
  }),
  { minLength: 1, maxLength: 14 },
);

/** As they were signed: each names only what was there before it. */
function saidIn(all: readonly Word[]): Said[] {
  const said: Said[] = [];
  for (const [index, word] of all.entries()) {
    const { origin, at, id, isTakenBack } = word;
    const feed = { origin, community: 'wb6', kind: 'border-incident' } as const;
    const draft = makeDraft(id, { feed, issuedAtMs: NOW_MS + at, status: 'ACTUAL' });
    const seq = said.filter(({ entry }) => entry.feed.origin === origin).length + 1;
    const reference: EntryReference = {
      feed: formatFeed(feed),
      seq,
      entryId: draft.entryId,
      hash: new Uint8Array(digest('sha256', `${index}`, 'buffer')),
    };
    const body = bodyOf(word, said) ?? alertOf(word, said);
    const entry: Entry = { ...draft, body, seq, prev: new Uint8Array(32) };
    said.push({ reference, entry, isTakenBack, isSound: word.isSound && !isTakenBack });
  }
  return said;
}

function bodyOf({ origin, does, about }: Word, before: readonly Said[]): EntryBody | undefined {
  const isOwn = ({ entry }: Said) => entry.feed.origin === origin;
  const choice = before.filter((one) => isOwn(one) === (does !== 'see'));
  const target = choice[about % Math.max(1, choice.length)]?.reference;
  if (target === undefined || does === 'report') return undefined;
  if (does === 'retract') return { case: 'retraction', retraction: { target, reason: 'MISTAKE', note: '' } };
  if (does !== 'see') {
    const { body } = makeDraft(about);
    const alert = about % 2 === 0 && body.case === 'alert' ? { alert: body.alert } : {};
    return {
      case: 'update',
      update: { target, note: 'Looked at again.', closes: does === 'close', ...alert },
    };
  }
  const place = { type: 'GREEN', country: 'MK' } as const;
  const what = about % 3 === 0 ? 'NOT_SEEN' : 'SEEN';
  const evaluation = { source: 'A', information: 'I1' } as const;
  return { case: 'sighting', sighting: { target, atMs: NOW_MS, place, what, evaluation } };
}

function alertOf({ about, rests, source }: Word, before: readonly Said[]): EntryBody {
  const { body } = makeDraft(about);
  if (body.case !== 'alert') throw new TypeError('a draft is of an alert');
  const entries = rests.flatMap((index) => before[index % Math.max(1, before.length)] ?? []);
  const basedOn = [...entries.map(({ reference }) => basisOn(reference)), ...(source ? [{ source }] : [])];
  const eventId = `6f1c2b7e-3a54-4d0e-9c11-5b8f2f0a4d0${about % 3}`;
  return { case: 'alert', alert: { ...body.alert, eventId, ...(basedOn.length > 0 && { basedOn }) } };
}

const standing = (known: KnownThreads) =>
  known.threads.map((thread) => ({ ...thread, corroboration: corroborationOf(known, thread) }));

const mixed = words
  .map(saidIn)
  .chain((said) =>
    fc.tuple(
      fc.constant(said),
      fc.shuffledSubarray(said, { minLength: said.length }),
      fc.array(fc.constantFrom(...said), { maxLength: 5 }),
    ),
  );

test('K10: in whatever order entries come, and however often, threads are the same, and whose word they rest on', () => {
  fc.assert(
    fc.property(mixed, ([said, shuffled, repeated]) => {
      expect(standing(joinThreads([...repeated, ...shuffled]))).toEqual(standing(joinThreads(said)));
    }),
    { numRuns: 500 },
  );
});

test('every first report is a thread, and every other entry stands in the one thread of what it is about, or in none', () => {
  fc.assert(
    fc.property(words.map(saidIn), (said) => {
      const { threads } = joinThreads(said);
      expect(threads).toHaveLength(said.filter(({ entry: { body } }) => body.case === 'alert').length);
      const all = threads.flatMap((thread) => thread.said);
      expect(new Set(all).size).toBe(all.length);
      for (const { root, said: own } of threads) expect(own).toContain(root);
    }),
    { numRuns: 300 },
  );
});

test('an update, a closing or a sighting that is not sound changes nothing of its thread', () => {
  fc.assert(
    fc.property(words.map(saidIn), (said) => {
      const without = said.map((one) => {
        const { entry } = one;
        if (one.isSound || entry.body.case !== 'update') return one;
        const { alert: _alert, ...update } = entry.body.update;
        return {
          ...one,
          entry: { ...entry, body: { case: 'update', update: { ...update, closes: false } } },
        } as const;
      });
      const stand = (known: KnownThreads) =>
        known.threads.map(({ alert, isClosed, isTakenBack }) => ({ alert, isClosed, isTakenBack }));
      expect(stand(joinThreads(without))).toEqual(stand(joinThreads(said)));
    }),
    { numRuns: 300 },
  );
});
