import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isForSealOnly } from '../../src/contract/content-codec.ts';
import { decodeEntry } from '../../src/contract/entry-codec.ts';
import { decodeEnvelope } from '../../src/contract/envelope.ts';
import { EMPTY_FEED_STATE } from '../../src/gate/feed-state.ts';
import { EMPTY_HEAD } from '../../src/gate/head.ts';
import { inspectRun } from '../../src/gate/inspect-run.ts';
import { prepareEntry } from '../../src/gate/prepare-entry.ts';
import { hashEnvelope } from '../../src/trust/chain.ts';
import { arbitraryDraft } from '../contract/arbitrary-draft.ts';
import { arrive, FEED, keyOf, makeContext, makeDraft, NOW_MS } from './forge.ts';

const key = keyOf('mk-bp');

test('an entry gets the place after the head, and the head becomes it', () => {
  const first = prepareEntry(makeDraft(1), EMPTY_HEAD, key);
  expect(first.entry).toMatchObject({ seq: 1, prev: new Uint8Array(32) });
  expect(first.head).toEqual({ seq: 1, hash: hashEnvelope(first.bytes) });
  const second = prepareEntry(makeDraft(2), first.head, key);
  expect(second.entry).toMatchObject({ seq: 2, prev: first.head.hash });
  expect(decodeEntry(decodeEnvelope(second.bytes).payload)).toEqual(second.entry);
});

test('K10: the same draft, head and key give the same bytes', () => {
  expect(prepareEntry(makeDraft(), EMPTY_HEAD, key).bytes).toEqual(
    prepareEntry(makeDraft(), EMPTY_HEAD, key).bytes,
  );
});

test('a draft that breaks the rules is not signed, and everything wrong with it is said', () => {
  const bad = makeDraft(1, { entryId: 'seven', handling: { code: 'H3' } });
  expect(() => prepareEntry(bad, EMPTY_HEAD, key)).toThrow(
    expect.objectContaining({ name: 'ContractError', code: 'CONTRACT_INVALID' }),
  );
  try {
    prepareEntry(bad, EMPTY_HEAD, key);
  } catch (error) {
    const { violations } = error as { violations: { path: string }[] };
    expect(violations.map(({ path }) => path).sort()).toEqual(['entryId', 'handling.restriction']);
  }
});

test('whatever the rules let an author sign, the checkpoint of a reader it is for delivers', () => {
  const draft = arbitraryDraft({ feed: FEED, issuedAtMs: NOW_MS - 1_000, bodies: ['alert'] }).filter(
    ({ body }) => !isForSealOnly(body),
  );
  fc.assert(
    fc.property(draft, (drawn) => {
      const { releasableTo: _, ...handling } = drawn.handling;
      const { bytes, entry } = prepareEntry({ ...drawn, handling }, EMPTY_HEAD, key);
      const { verdicts } = inspectRun(makeContext({ nowMs: drawn.issuedAtMs }), FEED, EMPTY_FEED_STATE, [
        arrive(bytes),
      ]);
      expect(verdicts).toMatchObject([{ outcome: 'delivered', entry }]);
    }),
    { numRuns: 300 },
  );
});
