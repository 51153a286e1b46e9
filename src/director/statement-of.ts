import type { Entry } from '../contract/entry.ts';
import type { StatementRecord } from '../store/record-statement.ts';

/** What a verified entry states, in the form in which the store takes it; undefined when it is no heads statement. */
export function statementOf(
  entry: Entry,
  hash: Uint8Array,
  receivedAtMs: number,
): StatementRecord | undefined {
  const { body, feed, seq, issuedAtMs } = entry;
  if (body.case !== 'heads') return undefined;
  const { own, seen, intervalS, letGo = [], changesOnly = false } = body.heads;
  return {
    member: feed.origin,
    community: feed.community,
    seq,
    hash,
    statedAtMs: issuedAtMs,
    receivedAtMs,
    intervalS,
    heads: [...own, ...seen],
    changesOnly,
    letGo,
  };
}
