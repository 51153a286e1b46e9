import fc from 'fast-check';
import type { DataSubjectAnswer, DataSubjectRequest } from '../../src/contract/data-subject.ts';
import type { FeedId } from '../../src/contract/feed.ts';
import { ALERT_KINDS } from '../../src/contract/kind.ts';
import { arbitraryReference } from './arbitrary-reference.ts';
import { code, compact, name, text, uuid } from './arbitrary-values.ts';

/** Said at that time, and to be answered within the least time that a draft is good for. */
export function arbitrarySubjectRequest(
  { community }: FeedId,
  issuedAtMs: number,
): fc.Arbitrary<DataSubjectRequest> {
  return fc.record({
    caseId: uuid(7),
    right: code('DataSubjectRight'),
    entries: fc.uniqueArray(arbitraryReference(community, name, ALERT_KINDS), {
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
      request: arbitraryReference(community, name, ['request']),
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
