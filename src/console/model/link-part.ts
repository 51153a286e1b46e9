import { linkPairs } from '../../store/console-changes.ts';
import type { Store } from '../../store/open-store.ts';
import type { Book } from './book.ts';
import type { InboxPart } from './inbox-part.ts';
import { knownLink } from './known.ts';
import type { OwnPart } from './own-part.ts';

/** What we have found to have identifiers in common with ours, and nobody else was told. @returns looks, and keeps it in the book */
export function openLinkPart(
  store: Store,
  book: Book,
  own: Pick<OwnPart, 'keyOfEntry'>,
  inbox: Pick<InboxPart, 'keyAt'>,
): () => void {
  let known = new Map<string, string>();
  return () => {
    const now = new Map<string, string>();
    for (const { ownEntryId, position, types } of linkPairs(store)) {
      const mine = own.keyOfEntry(ownEntryId);
      const theirs = inbox.keyAt(position);
      if (mine === undefined || theirs === undefined) continue;
      const link = knownLink(`link found ${ownEntryId} ${position}`, [mine, theirs], types.split(' '));
      const says = `${mine} ${theirs} ${types}`;
      now.set(link.key, says);
      if (known.get(link.key) !== says) book.put(link);
    }
    for (const key of known.keys()) if (!now.has(key)) book.drop(key);
    known = now;
  };
}
