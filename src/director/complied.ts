import { copiesToTakeBack } from '../store/forwarded-copies.ts';
import type { InboxEntry } from '../store/inbox.ts';
import type { Store } from '../store/open-store.ts';

/** Why it cannot be said that it is used no more; undefined: it can. K5: what is said to the originator is true of copies too. */
export function findCompliedProblem(
  store: Store,
  { feed, seq, retractedBy }: Pick<InboxEntry, 'feed' | 'seq' | 'retractedBy'>,
  nowMs: number,
): string | undefined {
  if (retractedBy === undefined) return `nobody has taken ${feed}/${seq} back`;
  const standing = copiesToTakeBack(store, nowMs).filter(
    ({ original }) => original.feed === feed && original.seq === seq,
  );
  if (standing.length === 0) return undefined;
  const copies = standing.map(({ copy }) => `${copy.feed}/${copy.seq}`).join(', ');
  return `copies are not taken back yet: ${copies}; "karaula follow" does that`;
}
