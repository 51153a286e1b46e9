import type { EntryReference } from './entry.ts';

/** Where an entry stands, for people and command lines: `mk-bp.wb6.border-incident/3`. */
export function formatPlace({ feed, seq }: Pick<EntryReference, 'feed' | 'seq'>): string {
  return `${feed}/${seq}`;
}

/** An entry by its identifier and place, for people. */
export function describeReference({
  entryId,
  feed,
  seq,
}: Pick<EntryReference, 'entryId' | 'feed' | 'seq'>): string {
  return `${entryId} (${formatPlace({ feed, seq })})`;
}
