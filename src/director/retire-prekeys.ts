import type { Directory } from '../contract/directory.ts';
import { formatFeed } from '../contract/feed.ts';
import { MAX_PREKEY_LIFETIME_MS } from '../contract/limits.ts';
import { isMemberAt } from '../policy/entitlement.ts';
import { hasWaiting, headSeqOf } from '../store/inbox-heads.ts';
import type { Store } from '../store/open-store.ts';
import { confirmedSince } from '../store/outbox-progress.ts';
import { forgetOwnPrekey, type OwnPrekey, ownPrekeys } from '../store/prekeys.ts';

/** For what a member had signed before it knew of the newer one, and was not sent yet. Milliseconds. */
const GRACE_MS = 3_600_000;

/**
 * Destroys those of our prekeys that nobody seals with any more, so that content keys handed over with them are out of
 * reach, whoever has kept the entries (K7): an hour after every member that has ever spoken has confirmed a newer one.
 * A member that is away may seal with what it knew, so it is waited for; no longer than a prekey is good. Part of a
 * transaction.
 * @param certainMs a time that has certainly come. Milliseconds since 1970
 * @returns how many
 */
export function retirePrekeys(
  store: Store,
  { id, directory }: { readonly id: string; readonly directory: Directory },
  certainMs: number,
): number {
  const retired = [...Map.groupBy(ownPrekeys(store), ({ community }) => community)].flatMap(
    ([community, prekeys]) => {
      const members = directory.participants
        .map((participant) => participant.id)
        .filter((member) => member !== id && isMemberAt(directory, community, member, certainMs))
        .filter((member) =>
          (['key', 'receipt'] as const).some(
            (kind) => headSeqOf(store, formatFeed({ origin: member, community, kind })) > 0,
          ),
        );
      return prekeys.slice(1).filter((prekey, index) => {
        // The list begins with the newest.
        const next = prekeys[index]!;
        return certainMs >= endOf(store, { id, members, prekey, next });
      });
    },
  );
  for (const prekey of retired) forgetOwnPrekey(store, prekey);
  return retired.length;
}

function endOf(
  store: Store,
  the: {
    readonly id: string;
    readonly members: readonly string[];
    readonly prekey: OwnPrekey;
    readonly next: OwnPrekey;
  },
): number {
  const { community, madeAtMs } = the.prekey;
  const feed = formatFeed({ origin: the.id, community, kind: 'key' });
  const known = the.members.map((member) =>
    hasWaiting(store, formatFeed({ origin: member, community, kind: 'key' }))
      ? Number.POSITIVE_INFINITY
      : (confirmedSince(store, feed, member, the.next.seq) ?? Number.POSITIVE_INFINITY),
  );
  return Math.min(Math.max(the.next.madeAtMs, ...known) + GRACE_MS, madeAtMs + MAX_PREKEY_LIFETIME_MS);
}
