import type { Status } from '../contract/entry.ts';
import { parseFeed } from '../contract/feed.ts';
import type { CopyCompliance } from '../contract/forward.ts';
import type { Store } from './open-store.ts';

/** A copy that we have passed on and taken back. */
export interface TakenBackCopy {
  /** `<origin>.<community>.<kind>` */
  readonly feed: string;
  readonly seq: number;
  readonly hash: Uint8Array;
  readonly status: Status;
  /** Of whose feed the original is, and where it stands there. */
  readonly original: { readonly feed: string; readonly seq: number; readonly hash: Uint8Array };
  /** Absent: for all members of its community. */
  readonly recipients?: readonly string[];
  /** What of its compliance the originator was told last (`wordOf`). */
  readonly told?: string;
}

/** The copies that we have taken back and that could still be used, in the order of their originals. */
export function takenBackCopies(store: Store, nowMs: number): TakenBackCopy[] {
  return store
    .all(
      `SELECT * FROM forwarded_copies WHERE is_taken_back = 1 AND expires_at_ms > ?
       ORDER BY original_feed, original_seq, feed, seq`,
      nowMs,
    )
    .map((row) => ({
      feed: String(row.feed),
      seq: Number(row.seq),
      hash: row.hash as Uint8Array,
      status: row.status as Status,
      original: {
        feed: String(row.original_feed),
        seq: Number(row.original_seq),
        hash: row.original_hash as Uint8Array,
      },
      ...(row.recipients !== null && { recipients: String(row.recipients).split(' ') }),
      ...(row.told !== null && { told: String(row.told) }),
    }));
}

/** What is said of compliance, to tell whether it has changed. */
export function wordOf({ members, complied }: Pick<CopyCompliance, 'members' | 'complied'>): string {
  return `${members} ${complied.join(' ')}`;
}

/** Part of the transaction that signs it. */
export function noteTold(store: Store, said: CopyCompliance): void {
  const { target, community } = said;
  const copies = store.all('SELECT feed, seq FROM forwarded_copies WHERE original_hash = ?', target.hash);
  for (const { feed, seq } of copies) {
    if (parseFeed(String(feed)).community !== community) continue;
    store.run('UPDATE forwarded_copies SET told = ? WHERE feed = ? AND seq = ?', wordOf(said), feed!, seq!);
  }
}

/** What a forwarder has told us of copies of ours in a community. */
export interface ToldCompliance extends Pick<CopyCompliance, 'community' | 'members' | 'complied'> {
  readonly forwarder: string;
  /** By its clock. Milliseconds since 1970. */
  readonly atMs: number;
}

/** Keeps what a forwarder says. Part of the transaction in which it is delivered. */
export function recordCompliance(
  store: Store,
  forwarder: string,
  { target, community, members, complied }: CopyCompliance,
  at: { readonly atMs: number; readonly position: number },
): void {
  store.run(
    `INSERT OR IGNORE INTO copy_compliance
       (target_feed, target_seq, target_hash, forwarder, community, members, complied, at_ms, position)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    target.feed,
    target.seq,
    target.hash,
    forwarder,
    community,
    members,
    complied.join(' '),
    at.atMs,
    at.position,
  );
}

/** The newest word on an entry of each forwarder and community; what is tainted counts as not said. K6 */
export function complianceOf(
  store: Store,
  { feed, seq, hash }: { readonly feed: string; readonly seq: number; readonly hash: Uint8Array },
): ToldCompliance[] {
  return store
    .all(
      `SELECT copy_compliance.*, max(position) FROM copy_compliance JOIN inbox_entries AS said USING (position)
       WHERE target_feed = ? AND target_seq = ? AND target_hash = ? AND said.tainted_at_ms IS NULL
       GROUP BY community, forwarder ORDER BY community, forwarder`,
      feed,
      seq,
      hash,
    )
    .map((row) => ({
      forwarder: String(row.forwarder),
      community: String(row.community),
      members: Number(row.members),
      complied: String(row.complied)
        .split(' ')
        .filter((name) => name !== ''),
      atMs: Number(row.at_ms),
    }));
}
