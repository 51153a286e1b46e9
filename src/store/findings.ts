import type { Row, Store } from './open-store.ts';
import type { SignedPlace } from './owed-heads.ts';

/**
 * What a member finds the hub, or whoever holds it, to do. `withheld`: a head that somebody states is beyond what
 * the hub delivers. `rolled-back`: the hub is behind what it had shown or confirmed. `forked`: two histories of one
 * feed. `frozen`: nobody's statements come any more. `silent`: one member's do not; mostly it is merely offline.
 */
export type FindingName = 'withheld' | 'rolled-back' | 'forked' | 'frozen' | 'silent';

export interface Finding {
  readonly name: FindingName;
  /** The feed it is about; absent: no single one. */
  readonly feed?: string;
  /** On whose word it rests, or who is silent. */
  readonly by?: string;
  /** Milliseconds since 1970. */
  readonly sinceMs: number;
  /** In words: what is the matter, and what to do about it. */
  readonly says: string;
  /** The signed entries it rests on; findSigned (find-signed.ts) has their bytes. */
  readonly evidence: readonly SignedPlace[];
}

/** A finding on record. K8. */
export interface RecordedFinding extends Finding {
  readonly id: number;
  readonly firstSeenMs: number;
  readonly lastSeenMs: number;
  /** Absent: it still holds. */
  readonly clearedMs?: number;
}

export interface FindingChanges {
  readonly opened: readonly RecordedFinding[];
  readonly cleared: readonly RecordedFinding[];
}

/** Two findings with the same key are the same one, seen again, perhaps on somebody else's word. */
export function findingKey({
  name,
  feed,
  by,
}: {
  readonly name: FindingName;
  readonly feed?: string;
  readonly by?: string;
}): string {
  return `${name} ${feed ?? by ?? ''}`;
}

/**
 * Brings the record up to what was found now. Part of a transaction that the caller has begun.
 * @param isJudged whether a finding that is not among `found` was looked for, and so is cleared
 */
export function recordFindings(
  store: Store,
  found: readonly Finding[],
  nowMs: number,
  isJudged: (finding: RecordedFinding) => boolean,
): FindingChanges {
  const open = new Map(openFindings(store).map((finding) => [findingKey(finding), finding]));
  const opened = found.flatMap((finding) => {
    const known = open.get(findingKey(finding));
    open.delete(findingKey(finding));
    if (known === undefined) return [insertFinding(store, finding, nowMs)];
    store.run(
      'UPDATE findings SET last_seen_ms = ?, by = ?, says = ?, evidence = ? WHERE id = ?',
      nowMs,
      finding.by ?? '',
      finding.says,
      evidenceToText(finding.evidence),
      known.id,
    );
    return [];
  });
  const cleared = [...open.values()].filter(isJudged).map((finding) => {
    store.run('UPDATE findings SET cleared_ms = ? WHERE id = ?', nowMs, finding.id);
    return { ...finding, clearedMs: nowMs };
  });
  return { opened, cleared };
}

function insertFinding(store: Store, finding: Finding, nowMs: number): RecordedFinding {
  const row = store.get(
    `INSERT INTO findings (name, feed, by, since_ms, first_seen_ms, last_seen_ms, says, evidence)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING *`,
    finding.name,
    finding.feed ?? '',
    finding.by ?? '',
    finding.sinceMs,
    nowMs,
    nowMs,
    finding.says,
    evidenceToText(finding.evidence),
  );
  return findingOf(row as Row);
}

/** Those that hold, oldest first. */
export function openFindings(store: Store): RecordedFinding[] {
  return store.all('SELECT * FROM findings WHERE cleared_ms IS NULL ORDER BY id').map(findingOf);
}

/** All on record, also those that no longer hold; oldest first. */
export function listFindings(store: Store, limit = 1_000): RecordedFinding[] {
  return store.all('SELECT * FROM findings ORDER BY id DESC LIMIT ?', limit).map(findingOf).reverse();
}

export function findFinding(store: Store, id: number): RecordedFinding | undefined {
  const row = store.get('SELECT * FROM findings WHERE id = ?', id);
  return row === undefined ? undefined : findingOf(row);
}

function findingOf(row: Row): RecordedFinding {
  return {
    id: Number(row.id),
    name: row.name as FindingName,
    ...(row.feed !== '' && { feed: String(row.feed) }),
    ...(row.by !== '' && { by: String(row.by) }),
    sinceMs: Number(row.since_ms),
    firstSeenMs: Number(row.first_seen_ms),
    lastSeenMs: Number(row.last_seen_ms),
    ...(row.cleared_ms !== null && { clearedMs: Number(row.cleared_ms) }),
    says: String(row.says),
    evidence: evidenceOfText(String(row.evidence)),
  };
}

function evidenceToText(evidence: readonly SignedPlace[]): string {
  return JSON.stringify(
    evidence.map(({ feed, seq, hash }) => ({ feed, seq, hash: Buffer.from(hash).toString('hex') })),
  );
}

function evidenceOfText(text: string): SignedPlace[] {
  const places = JSON.parse(text) as { feed: string; seq: number; hash: string }[];
  return places.map(({ feed, seq, hash }) => ({ feed, seq, hash: new Uint8Array(Buffer.from(hash, 'hex')) }));
}
