import { codesOf } from '../contract/code-lists.ts';
import type { Entry } from '../contract/entry.ts';
import type { IdentifierType } from '../contract/link.ts';
import { entryOf, type InboxEntry } from './inbox.ts';
import type { Row, Store } from './open-store.ts';
import { findOwnEntry } from './outbox.ts';
import type { OutboxEntry } from './outbox-entry.ts';

/** An entry of ours and one of another have identifiers in common, and nobody else was told. */
export interface FoundLink {
  readonly own: OutboxEntry;
  readonly theirs: InboxEntry;
  /** In the order of the code list. */
  readonly types: readonly IdentifierType[];
  /** Milliseconds since 1970. */
  readonly foundAtMs: number;
  /** When the first of both is over. */
  readonly expiresAtMs: number;
  /** Whether we have said so to the other. */
  readonly isSaid: boolean;
}

/** Keeps the tokens of a delivered alert and looks whether we have reported one of them. Part of its transaction. */
export function keepInboxTokens(store: Store, entry: Entry, position: number, nowMs: number): void {
  const tokens = entry.body.case === 'alert' ? (entry.body.alert.tokens ?? []) : [];
  for (const { token, keyId, type } of tokens) {
    store.run(
      `INSERT INTO inbox_tokens (token, key_id, position, type, origin, community, issued_at_ms, expires_at_ms)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
      token,
      keyId,
      position,
      type,
      entry.feed.origin,
      entry.feed.community,
      entry.issuedAtMs,
      entry.expiresAtMs,
    );
  }
  if (tokens.length > 0) matchTokens(store, { position }, nowMs);
}

/**
 * A token counts only under a link key of its originator, in this community, of the month in which the alert was issued,
 * and only if no newer one had been said by then: after a membership change, those of before open nothing new.
 */
const COUNTS = `EXISTS (
  SELECT 1 FROM link_keys AS key
  WHERE key.origin = theirs.origin AND key.community = theirs.community AND key.key_id = theirs.key_id
    AND key.until_ms > ?1 AND key.epoch = strftime('%Y-%m', theirs.issued_at_ms / 1000, 'unixepoch')
    AND NOT EXISTS (
      SELECT 1 FROM link_keys AS newer
      WHERE newer.origin = key.origin AND newer.community = key.community
        AND newer.said_at_ms > key.said_at_ms AND newer.said_at_ms <= theirs.issued_at_ms))`;

const MATCH = `INSERT INTO links (own_entry_id, position, type, found_at_ms)
  SELECT DISTINCT mine.entry_id, theirs.position, theirs.type, ?1 FROM inbox_tokens AS theirs
  JOIN own_tokens USING (token, key_id, origin)
  JOIN own_identifiers AS mine ON mine.id = own_tokens.identifier
  WHERE mine.type = theirs.type AND mine.community = theirs.community
    AND theirs.expires_at_ms > ?1 AND mine.expires_at_ms > ?1 AND ${COUNTS}`;

/** Compares what came new with what is there. Part of a transaction. */
export function matchTokens(
  store: Store,
  what: { readonly position: number } | { readonly entryId: string } | { readonly keyId: string },
  nowMs: number,
): void {
  const [where, value] =
    'position' in what
      ? ['theirs.position', what.position]
      : 'entryId' in what
        ? ['mine.entry_id', what.entryId]
        : ['theirs.key_id', what.keyId];
  store.run(`${MATCH} AND ${where} = ?2 ON CONFLICT DO NOTHING`, nowMs, value);
}

/**
 * A newer key of an originator has come: what was linked by one that it had replaced when the alert was issued is none, as it
 * would be had the key come first. Part of a transaction. K10
 */
export function dropReplaced(
  store: Store,
  {
    origin,
    community,
    saidAtMs,
  }: { readonly origin: string; readonly community: string; readonly saidAtMs: number },
  nowMs: number,
): void {
  store.run(
    `DELETE FROM links WHERE position IN (
       SELECT position FROM inbox_tokens WHERE origin = ?2 AND community = ?3 AND issued_at_ms >= ?4)
     AND NOT EXISTS (SELECT 1 FROM inbox_tokens AS theirs
       WHERE theirs.position = links.position AND theirs.type = links.type AND ${COUNTS})`,
    nowMs,
    origin,
    community,
    saidAtMs,
  );
}

/** How many tokens of a delivered alert count for nothing: their key has ended, is another month's or was replaced. */
export function countOldTokens(store: Store, position: number, nowMs: number): number {
  const row = store.get(
    `SELECT count(*) AS n FROM inbox_tokens AS theirs WHERE position = ?2 AND NOT ${COUNTS}`,
    nowMs,
    position,
  );
  return Number(row?.n);
}

/**
 * Links whose both ends stand: what is taken back, tainted, erased or over has none; nor has an exercise with what is in
 * earnest. Oldest first.
 * @param of of one entry: ours by its identifier, another's by its position
 */
export function soundLinks(
  store: Store,
  nowMs: number,
  of:
    | { readonly entryId: string }
    | { readonly position: number }
    | { readonly unsaid: true }
    | undefined = undefined,
): FoundLink[] {
  return rowsOf(store, of).flatMap((row): FoundLink[] => {
    const own = findOwnEntry(store, String(row.own_entry_id));
    const entry = store.get('SELECT * FROM inbox_entries WHERE position = ?', row.position!);
    if (own === undefined || entry === undefined) return [];
    const theirs = entryOf(store, entry);
    const isSound = theirs.retractedBy === undefined && theirs.taint === undefined && !theirs.erased;
    const known = knownOf(store, own.entryId);
    const expiresAtMs = Math.min(theirs.entry.expiresAtMs, known.expiresAtMs);
    if (!isSound || expiresAtMs <= nowMs || known.status !== theirs.entry.status) return [];
    const said = new Set(String(row.types).split(' '));
    return [
      {
        own,
        theirs,
        types: codesOf('IdentifierType').filter((type) => said.has(type)),
        foundAtMs: Number(row.found_at_ms),
        expiresAtMs,
        isSaid: row.is_said === 1,
      },
    ];
  });
}

/** Our own identifiers go with the entry, when its time is over or it is taken back; then there is nothing to be linked. */
function knownOf(store: Store, entryId: string): { readonly expiresAtMs: number; readonly status?: string } {
  const sql = 'SELECT expires_at_ms, status FROM own_identifiers WHERE entry_id = ? LIMIT 1';
  const row = store.get(sql, entryId);
  return row === undefined
    ? { expiresAtMs: 0 }
    : { expiresAtMs: Number(row.expires_at_ms), status: String(row.status) };
}

/** We have said it, or it is not to be said. Part of a transaction. */
export function noteLinkSaid(store: Store, { own, theirs }: FoundLink): void {
  store.run(
    'UPDATE links SET is_said = 1 WHERE own_entry_id = ? AND position = ?',
    own.entryId,
    theirs.position,
  );
}

function rowsOf(store: Store, of: Parameters<typeof soundLinks>[2]): Row[] {
  const columns = `SELECT own_entry_id, position, group_concat(type, ' ') AS types, min(found_at_ms) AS found_at_ms,
    min(is_said) AS is_said FROM links`;
  const grouped = 'GROUP BY own_entry_id, position ORDER BY min(found_at_ms), own_entry_id, position';
  if (of === undefined) return store.all(`${columns} ${grouped}`);
  if ('unsaid' in of) return store.all(`${columns} WHERE is_said = 0 ${grouped}`);
  if ('entryId' in of) return store.all(`${columns} WHERE own_entry_id = ? ${grouped}`, of.entryId);
  return store.all(`${columns} WHERE position = ? ${grouped}`, of.position);
}
