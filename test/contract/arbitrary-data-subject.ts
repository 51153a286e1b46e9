import fc from 'fast-check';
import type { DataSubjectAnswer, DataSubjectRequest } from '../../src/contract/data-subject.ts';
import type { EntryReference } from '../../src/contract/entry.ts';
import { type FeedId, formatFeed } from '../../src/contract/feed.ts';
import { ALERT_KINDS, type Kind } from '../../src/contract/kind.ts';
import { code, compact, hash, name, text, uuid } from './arbitrary-values.ts';

/** Said at that time, and to be answered within the least time that a draft is good for. */
export function arbitrarySubjectRequest(
  { community }: FeedId,
  issuedAtMs: number,
): fc.Arbitrary<DataSubjectRequest> {
  return fc.record({
    caseId: uuid(7),
    right: code('DataSubjectRight'),
    entries: fc.uniqueArray(referenceIn(community, ALERT_KINDS), {
      minLength: 1,
      maxLength: 5,
      selector: ({ feed, seq }) => `${feed}/${seq}`,
    }),
    answerByMs: fc.constant(issuedAtMs + 1),
  });
}

export function arbitrarySubjectAnswer({ community }: FeedId): fc.Arbitrary<DataSubjectAnswer> {
  return fc
    .record({
      caseId: uuid(7),
      request: referenceIn(community, ['request']),
      outcome: code('DataSubjectOutcome'),
      reason: code('DataSubjectRefusal'),
      note: text(500),
      hasNote: fc.boolean(),
    })
    .map(({ reason, note, hasNote, ...answer }) =>
      compact({
        ...answer,
        reason: answer.outcome === 'REFUSED' ? reason : undefined,
        note: hasNote || answer.outcome === 'HELD' ? note : undefined,
      }),
    ) as fc.Arbitrary<DataSubjectAnswer>;
}

function referenceIn(community: string, kinds: readonly Kind[]): fc.Arbitrary<EntryReference> {
  return fc.record({
    feed: fc
      .record({ origin: name, community: fc.constant(community), kind: fc.constantFrom(...kinds) })
      .map(formatFeed),
    seq: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
    entryId: uuid(7),
    hash,
  });
}
