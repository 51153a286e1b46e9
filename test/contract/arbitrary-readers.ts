import fc from 'fast-check';
import type { EntryReader, ReadAnswer, ReadQuestion } from '../../src/contract/entry.ts';
import type { FeedId } from '../../src/contract/feed.ts';
import { KINDS } from '../../src/contract/kind.ts';
import { arbitraryReference } from './arbitrary-reference.ts';
import { code, compact, DAY_MS, maybe, name } from './arbitrary-values.ts';

export function arbitraryReadQuestion(feed: FeedId): fc.Arbitrary<ReadQuestion> {
  return arbitraryReference(feed.community, fc.constant(feed.origin), KINDS).map((target) => ({ target }));
}

export function arbitraryReadAnswer(feed: FeedId): fc.Arbitrary<ReadAnswer> {
  const others = name.filter((other) => other !== feed.origin);
  const said = fc.oneof(
    fc.record({ readers: fc.array(reader, { maxLength: 4 }) }),
    fc.record({ readers: fc.constant([]), refused: code('ReadRefusal') }),
  );
  return fc
    .tuple(arbitraryReference(feed.community, others, KINDS), said)
    .map(([target, rest]) => ({ target, ...rest }));
}

const time = fc.nat(300 * DAY_MS).map((ms) => Date.UTC(2026, 0, 1) + ms);

const reader: fc.Arbitrary<EntryReader> = fc
  .record({
    who: fc.stringMatching(/^[0-9a-f]{32}$/),
    purpose: maybe(code('Purpose')),
    firstAtMs: time,
    lasts: fc.nat(DAY_MS),
    count: fc.integer({ min: 1, max: 2 ** 32 - 1 }),
  })
  .map(({ lasts, ...rest }) => compact({ ...rest, lastAtMs: rest.firstAtMs + lasts }) as EntryReader);
