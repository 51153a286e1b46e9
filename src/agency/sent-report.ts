import type { Entry } from '../contract/entry.ts';
import { parseFeed } from '../contract/feed.ts';
import type { Kind } from '../contract/kind.ts';
import { isSameBytes } from '../contract/plain-bytes.ts';
import { decideRelease } from '../policy/release.ts';
import { complianceOf, type ToldCompliance } from '../store/copy-compliance.ts';
import { entriesAfter } from '../store/inbox.ts';
import { actionsOn, type MemberAction } from '../store/member-actions.ts';
import { type MemberHead, memberHeads } from '../store/member-heads.ts';
import { lastStatements } from '../store/member-statements.ts';
import type { Store } from '../store/open-store.ts';
import { findOwnPlace } from '../store/outbox.ts';
import { confirmedSince } from '../store/outbox-progress.ts';
import { type OwnTaint, ownTaints } from '../store/own-taints.ts';
import { type SentEntry, type SentFilter, sentEntries } from '../store/sent-entries.ts';
import { readStoredEntry } from '../store/stored-entry.ts';
import type { VerifiedDirectory } from '../trust/directory.ts';
import { readersOf } from './readers-of.ts';

/** How it stands with one member and one entry of ours. */
export interface MemberStanding {
  readonly member: string;
  /** Since when it has it, by its own signed statement and clock; absent: it has not confirmed it, or we let go of it. */
  readonly hasSinceMs?: number;
  /** When we last heard a statement of it; absent: never, so that nothing is known of what it has. */
  readonly heardAtMs?: number;
  /** What its people did with it, oldest first. */
  readonly actions: readonly MemberAction[];
}

/** An entry of ours, and who has it. */
export interface SentReport extends Omit<SentEntry, 'bytes'> {
  /**
   * What it says; absent: it is kept no more, as it had expired or was erased. Of what was let go of (`isLetGo`), since all members
   * of that time had it (`confirmedAtMs`) or it had expired, nobody knows any longer who has it: a head beyond it may be that of
   * a member that went on after what we let go of.
   */
  readonly entry?: Entry;
  /** How long ago it was placed. */
  readonly ageMs: number;
  /** The current members of its community, but for ourselves, by name. */
  readonly members: readonly MemberStanding[];
  /** How many of them have it. */
  readonly confirmed: number;
  /** Of a retraction: how many of them say that what it takes back is used no more. K5 */
  readonly complied?: number;
  /** Of a retraction: what those say who had passed on what it takes back, of whom they passed it on to. K5 */
  readonly copies?: readonly ToldCompliance[];
  /** K6: it is tainted at its readers: confirm it, correct it or take it back under the current key. */
  readonly taint?: OwnTaint;
}

export interface SentQuestion {
  readonly store: Store;
  readonly directory: VerifiedDirectory;
  readonly nowMs: number;
  readonly filter?: SentFilter & {
    readonly community?: string;
    readonly kind?: Kind;
    /** Only what some current member has not confirmed. @default false */
    readonly isOpen?: boolean;
    /** Only what is tainted. @default false */
    readonly isTainted?: boolean;
  };
}

/** What is asked for is new: older entries are looked through no further than this. */
const MAX_LOOKED_AT = 2_000;

/**
 * What was sent, newest first, and which members have it. K3: a member has an entry when its newest statement names
 * the entry's feed at that place or beyond, with the hash that stands there.
 */
export function reportSent({ store, directory, nowMs, filter = {} }: SentQuestion): SentReport[] {
  const heads = Map.groupBy(memberHeads(store), ({ feed }) => feed);
  const heard = new Map(
    lastStatements(store).map((one) => [`${one.member} ${one.community}`, one.receivedAtMs] as const),
  );
  const { community, kind, isOpen = false, isTainted = false, limit = 50, ...which } = filter;
  const taintOf = ownTaints(store, directory);
  // K5: why a member acted is its own word, and under its handling; that it did is about our entry.
  const withoutWithheld = (reader: string, { reason, ...action }: MemberAction): MemberAction => {
    const entry = reason === undefined ? undefined : entriesAfter(store, action.position - 1, 1)[0]?.entry;
    const isShown =
      entry && decideRelease({ directory: directory.directory, entry, reader, exit: 'show', nowMs }).allowed;
    return { ...action, ...(isShown && reason !== undefined && { reason }) };
  };
  const report = ({ bytes, ...sent }: SentEntry): SentReport => {
    const members = readersOf(directory, sent.feed, nowMs).map((member) => {
      const head = heads.get(sent.feed)?.find((one) => one.member === member);
      const heardAtMs = heard.get(`${member} ${parseFeed(sent.feed).community}`);
      const hasSinceMs = sent.isLetGo ? undefined : hasSince(store, sent, member, head);
      const standing = standingOf(store, sent, member, hasSinceMs, heardAtMs);
      const { origin } = parseFeed(sent.feed);
      return { ...standing, actions: standing.actions.map((action) => withoutWithheld(origin, action)) };
    });
    const entry = bytes === undefined ? undefined : readStoredEntry(store, bytes);
    const complied = entry && countComplied(store, entry, members);
    const copies = entry?.body.case === 'retraction' ? complianceOf(store, entry.body.retraction.target) : [];
    const taint = bytes === undefined ? undefined : taintOf({ ...sent, bytes });
    return {
      ...sent,
      ...(taint !== undefined && { taint }),
      ...(entry !== undefined && { entry }),
      ...(complied !== undefined && { complied }),
      ...(copies.length > 0 && { copies }),
      ageMs: Math.max(0, nowMs - sent.createdAtMs),
      members,
      confirmed: members.filter(({ hasSinceMs }) => hasSinceMs !== undefined).length,
    };
  };
  return sentEntries(store, { ...which, limit: MAX_LOOKED_AT })
    .values()
    .filter(({ feed }) => {
      const id = parseFeed(feed);
      return (
        (community === undefined || id.community === community) &&
        // Content keys were sent with what they seal; who asks for one by its place is shown it.
        (kind === undefined ? which.feed !== undefined || id.kind !== 'key' : id.kind === kind)
      );
    })
    .map(report)
    .filter(({ isLetGo, confirmed, members }) => !isOpen || (!isLetGo && confirmed < members.length))
    .filter(({ taint }) => !isTainted || taint !== undefined)
    .take(limit)
    .toArray();
}

function countComplied(
  store: Store,
  { body }: Entry,
  members: readonly MemberStanding[],
): number | undefined {
  if (body.case !== 'retraction') return undefined;
  const { feed, seq, hash } = body.retraction.target;
  const actions = actionsOn(store, feed, seq, hash).filter(({ action }) => action === 'COMPLIED');
  return members.filter(({ member }) => actions.some((action) => action.member === member)).length;
}

function standingOf(
  store: Store,
  { feed, seq, hash }: Omit<SentEntry, 'bytes'>,
  member: string,
  hasSinceMs: number | undefined,
  heardAtMs: number | undefined,
): MemberStanding {
  return {
    member,
    ...(hasSinceMs !== undefined && { hasSinceMs }),
    ...(heardAtMs !== undefined && { heardAtMs }),
    actions: actionsOn(store, feed, seq, hash).filter((action) => action.member === member),
  };
}

function hasSince(
  store: Store,
  { feed, seq }: Omit<SentEntry, 'bytes'>,
  member: string,
  head: MemberHead | undefined,
): number | undefined {
  const confirmedMs = confirmedSince(store, feed, member, seq);
  if (confirmedMs !== undefined) return confirmedMs;
  // What a statement says that was not looked at yet counts as well.
  return head !== undefined && head.seq >= seq && isOurs(store, head) ? head.statedAtMs : undefined;
}

/** K2: a head that is not of our feed as we wrote it confirms nothing. */
function isOurs(store: Store, { feed, seq, hash }: MemberHead): boolean {
  const own = findOwnPlace(store, feed, seq);
  return own !== undefined && isSameBytes(own.hash, hash);
}
