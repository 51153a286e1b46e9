import { v7 as uuidV7 } from 'uuid';
import type { Draft } from '../contract/entry.ts';
import { formatFeed, parseFeed } from '../contract/feed.ts';
import type { CopyCompliance } from '../contract/forward.ts';
import { MAX_ACTION_LIFETIME_MS, MAX_COPY_HOLDERS } from '../contract/limits.ts';
import { isSameBytes } from '../contract/plain-bytes.ts';
import { type TakenBackCopy, takenBackCopies, wordOf } from '../store/copy-compliance.ts';
import { actionsOn } from '../store/member-actions.ts';
import type { Store } from '../store/open-store.ts';
import { requestEntries } from '../store/request-entries.ts';
import { storedPlaintext } from '../store/stored-entry.ts';
import type { VerifiedDirectory } from '../trust/directory.ts';
import type { Author } from './draft-forward.ts';
import { readersOf } from './readers-of.ts';

/**
 * Tells originators how many of those to whom we passed on what they have taken back say that they use it no more,
 * whenever that has changed. K5: the compliance count comes back to the originator, which may be no member there. With
 * the grant by which we passed it on: where none was needed, all who had it answer the originator themselves.
 */
export function draftCompliance(
  { self, clock, random }: Author,
  store: Store,
  directory: VerifiedDirectory,
): Draft[] {
  const nowMs = clock.nowMs();
  const groups = Map.groupBy(takenBackCopies(store, nowMs), ({ feed, original }) =>
    [original.feed, original.seq, parseFeed(feed).community].join(' '),
  );
  return [...groups.values()].flatMap((copies): Draft[] => {
    const { original, feed, status } = copies[0]!;
    const { origin, community } = parseFeed(original.feed);
    const said = countCompliance(store, directory, nowMs, copies, [origin, self]);
    if (said.members === 0 || copies.every(({ told }) => told === wordOf(said))) return [];
    const granted = findGrant(store, self, original, parseFeed(feed).community);
    if (granted === undefined) return [];
    return [
      {
        feed: { origin: self, community, kind: 'request' },
        issuedAtMs: nowMs,
        expiresAtMs: nowMs + MAX_ACTION_LIFETIME_MS,
        entryId: uuidV7({ msecs: nowMs, random: random(16) }),
        status,
        handling: { code: 'H0', releasableTo: [origin] },
        body: { case: 'copyCompliance', copyCompliance: { ...granted, ...said } },
      },
    ];
  });
}

/**
 * Who had several copies has complied when it says so of each.
 * @param others for whom it was no copy: who signed the original, and who passed it on
 */
function countCompliance(
  store: Store,
  directory: VerifiedDirectory,
  nowMs: number,
  copies: readonly TakenBackCopy[],
  others: readonly string[],
): Pick<CopyCompliance, 'members' | 'complied'> {
  const held = copies.map((copy) => ({
    holders: (copy.recipients ?? readersOf(directory, copy.feed, nowMs)).filter(
      (one) => !others.includes(one),
    ),
    complied: actionsOn(store, copy.feed, copy.seq, copy.hash)
      .filter(({ action }) => action === 'COMPLIED')
      .map(({ member }) => member),
  }));
  const members = [...new Set(held.flatMap(({ holders }) => holders))].sort().slice(0, MAX_COPY_HOLDERS);
  const hasComplied = (member: string) =>
    held.every(({ holders, complied }) => !holders.includes(member) || complied.includes(member));
  return { members: members.length, complied: members.filter(hasComplied) };
}

/** The newest grant to pass that on there. */
function findGrant(
  store: Store,
  self: string,
  original: TakenBackCopy['original'],
  community: string,
): Pick<CopyCompliance, 'target' | 'community' | 'grant' | 'grantPlaintext'> | undefined {
  const feed = formatFeed({ ...parseFeed(original.feed), kind: 'request' });
  for (const { entry, bytes, taint, feed: said } of requestEntries(store).toReversed()) {
    if (said !== feed || taint !== undefined || entry.body.case !== 'forwardGrant') continue;
    const { target, to, community: granted } = entry.body.forwardGrant;
    if (to !== self || granted !== community || !isSameBytes(target.hash, original.hash)) continue;
    const plaintext = storedPlaintext(store, bytes);
    return { target, community, grant: bytes, ...(plaintext && { grantPlaintext: plaintext }) };
  }
  return undefined;
}
