import { parseFeed } from '../contract/feed.ts';
import { ALERT_KINDS } from '../contract/kind.ts';
import { entryOf, type InboxEntry } from './inbox.ts';
import type { Row, Store } from './open-store.ts';

// What somebody who keeps in memory what the database says has to ask to notice each change of it, at a cost that
// follows what has changed, and not what is there.

/** Another one after whoever has written to the database, this process or another. */
export function databaseVersion(store: Store): string {
  const others = store.get('PRAGMA data_version')?.data_version;
  return `${others} ${store.get('SELECT total_changes() AS n')?.n}`;
}

/** Positions in the inbox of all that stands in feeds of alerts and of requests, oldest first. */
export function sharedPositions(store: Store): number[] {
  const feeds = store.all('SELECT feed FROM inbox_feeds').map(({ feed }) => String(feed));
  return store
    .all(
      'SELECT position FROM inbox_entries WHERE feed IN (SELECT value FROM json_each(?)) ORDER BY position',
      JSON.stringify(feeds.filter(isShared)),
    )
    .map(({ position }) => Number(position));
}

/** The same after a position, and how far the inbox goes. */
export function sharedPositionsAfter(
  store: Store,
  after: number,
): { readonly positions: readonly number[]; readonly end: number } {
  const rows = store.all(
    'SELECT position, feed FROM inbox_entries WHERE position > ? ORDER BY position',
    after,
  );
  const positions = rows.filter(({ feed }) => isShared(String(feed))).map(({ position }) => Number(position));
  return { positions, end: Number(rows.at(-1)?.position ?? after) };
}

function isShared(feed: string): boolean {
  const { kind } = parseFeed(feed);
  return kind === 'request' || ALERT_KINDS.some((one) => one === kind);
}

/** What stands at positions; what was erased is none, nor what was over by then. */
export function entriesAt(store: Store, positions: readonly number[], nowMs: number): InboxEntry[] {
  return store
    .all(
      `SELECT * FROM inbox_entries WHERE position IN (SELECT value FROM json_each(?1))
         AND erased_at_ms IS NULL AND (expires_at_ms IS NULL OR expires_at_ms > ?2)`,
      JSON.stringify(positions),
      nowMs,
    )
    .map((row) => entryOf(store, row));
}

/** The newest verdict; 0: there is none. */
export function lastVerdict(store: Store): number {
  return Number(store.get('SELECT max(id) AS id FROM verdicts')?.id ?? 0);
}

export interface Regraded {
  /** The newest verdict. */
  readonly end: number;
  /** What was marked, cleared or erased since. */
  readonly places: readonly { readonly feed: string; readonly seq: number }[];
}

export function regradedAfter(store: Store, verdict: number): Regraded {
  const end = lastVerdict(store);
  if (end === verdict) return { end, places: [] };
  const rows = store.all(
    `SELECT DISTINCT feed, seq FROM verdicts
     WHERE id > ? AND outcome IN ('tainted', 'cleared', 'erased') AND seq IS NOT NULL`,
    verdict,
  );
  return { end, places: rows.map(placeIn) };
}

/** Marks of the inbox, as far as there are not too many: those alone that could change without a verdict. K6 */
export function taintMarks(
  store: Store,
  limit: number,
): { readonly position: number; readonly feed: string; readonly seq: number; readonly says: string }[] {
  return store
    .all(
      `SELECT position, feed, seq, tainted_at_ms, tainted_kid, tainted_since_ms, tainted_why, tainted_ended
       FROM inbox_entries WHERE tainted_at_ms IS NOT NULL LIMIT ?`,
      limit,
    )
    .map((row) => ({
      position: Number(row.position),
      ...placeIn(row),
      says: `${row.tainted_at_ms} ${row.tainted_kid} ${row.tainted_since_ms} ${row.tainted_why} ${row.tainted_ended}`,
    }));
}

/** Positions at places of the inbox, and of what is retracted or updated from there. */
export function positionsTouched(store: Store, feed: string, seq: number): number[] {
  return store
    .all(
      `SELECT position FROM inbox_entries WHERE feed = ?1 AND seq = ?2
       UNION SELECT about.position FROM inbox_entries AS at
         JOIN inbox_marks AS mark ON mark.feed = at.feed AND mark.position = at.position
         JOIN inbox_entries AS about ON about.feed = mark.feed AND about.seq = mark.seq
         WHERE at.feed = ?1 AND at.seq = ?2`,
      feed,
      seq,
    )
    .map(({ position }) => Number(position));
}

/** Hashes of entries about which something was said after a position, and the newest position. */
export function actedOnAfter(
  store: Store,
  after: number,
): { readonly end: number; readonly hashes: readonly Uint8Array[] } {
  const rows = store.all('SELECT position, target_hash FROM member_actions WHERE position > ?', after);
  return {
    end: Math.max(after, ...rows.map(({ position }) => Number(position))),
    hashes: rows.map(({ target_hash }) => target_hash as Uint8Array),
  };
}

/** Hash of the entry that a receipt at a position is about; undefined: it is none of that kind. */
export function actedOnBy(store: Store, position: number): Uint8Array | undefined {
  const row = store.get('SELECT target_hash FROM member_actions WHERE position = ?', position);
  return row?.target_hash as Uint8Array | undefined;
}

/** The same of our own. */
export function ownActedOnAfter(
  store: Store,
  after: number,
): { readonly end: number; readonly hashes: readonly Uint8Array[] } {
  const rows = store.all('SELECT rowid, target_hash FROM own_actions WHERE rowid > ?', after);
  return {
    end: Math.max(after, ...rows.map(({ rowid }) => Number(rowid))),
    hashes: rows.map(({ target_hash }) => target_hash as Uint8Array),
  };
}

/** Another one when something of ours was said, abandoned, let go of, kept or erased; `confirmed`: or confirmed by others. */
export function ownVersion(store: Store, confirmed: boolean): string {
  const heads = store.all('SELECT feed, seq, hex(hash) AS hash FROM outbox_feeds ORDER BY feed');
  const gone = store.all('SELECT feed, seq FROM outbox_let_go ORDER BY feed');
  const kept = store.get('SELECT count(*) AS n, sum(expires_at_ms) AS until FROM own_kept');
  const progress = confirmed ? store.get('SELECT count(*) AS n, sum(seq) AS s FROM outbox_progress') : 0;
  const isOfAlerts = ({ feed }: Row) => ALERT_KINDS.some((kind) => kind === parseFeed(String(feed)).kind);
  return JSON.stringify([heads.filter(isOfAlerts), gone.filter(isOfAlerts), kept, progress]);
}

export interface OwnPlace {
  readonly feed: string;
  readonly seq: number;
  readonly entryId: string;
  readonly hash: Uint8Array;
}

/** Where our alerts, updates, retractions and sightings stand of which the bytes are here, oldest first. */
export function ownPlaces(store: Store): OwnPlace[] {
  return store
    .all(
      `SELECT own.feed, own.seq, own.entry_id, own.hash FROM outbox_entries AS own
         LEFT JOIN own_kept AS kept ON kept.feed = own.feed AND kept.seq = own.seq
       WHERE own.state <> 'abandoned' AND own.feed NOT LIKE '%.receipt' AND own.feed NOT LIKE '%.request'
         AND own.feed NOT LIKE '%.key'
         AND iif(own.pruned_at_ms IS NULL, length(own.bytes) > 0, kept.bytes IS NOT NULL)
       ORDER BY own.rowid`,
    )
    .map((row) => ({ ...placeIn(row), entryId: String(row.entry_id), hash: row.hash as Uint8Array }));
}

/** Pairs of an entry of ours and one of another that have identifiers in common; whether both stand is not asked. */
export function linkPairs(
  store: Store,
): { readonly ownEntryId: string; readonly position: number; readonly types: string }[] {
  return store
    .all(
      `SELECT own_entry_id, position, group_concat(type, ' ') AS types FROM links
       GROUP BY own_entry_id, position ORDER BY own_entry_id, position`,
    )
    .map((row) => ({
      ownEntryId: String(row.own_entry_id),
      position: Number(row.position),
      types: String(row.types),
    }));
}

/** By feed the first place from which on two histories are signed, of what is not mended. K2 */
export function openForks(store: Store): Map<string, number> {
  const rows = store.all(
    `SELECT finding.feed, min(coalesce(at.seq, 1)) AS seq FROM findings AS finding
       LEFT JOIN (
         SELECT json_extract(value, '$.feed') AS feed, json_extract(value, '$.seq') AS seq, found.id AS id
           FROM findings AS found, json_each(found.evidence) WHERE found.cleared_ms IS NULL
         UNION ALL SELECT feed, seq, NULL FROM contradictions) AS at
       ON at.feed = finding.feed AND (at.id IS NULL OR at.id = finding.id)
     WHERE finding.cleared_ms IS NULL AND finding.name = 'forked' AND finding.feed <> ''
     GROUP BY finding.feed`,
  );
  return new Map(rows.map(({ feed, seq }) => [String(feed), Number(seq)]));
}

function placeIn(row: Row): { readonly feed: string; readonly seq: number } {
  return { feed: String(row.feed), seq: Number(row.seq) };
}
