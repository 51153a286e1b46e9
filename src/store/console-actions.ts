import { createHash } from 'node:crypto';
import { isSameBytes } from '../contract/plain-bytes.ts';
import type { Row, Store } from './open-store.ts';

/** What somebody at the page of this member has done. K8 */
export interface ConsoleAction {
  /** Milliseconds since 1970. */
  readonly atMs: number;
  /** K7: a pseudonym (reader-pseudonym.ts), never a name. */
  readonly who: string;
  /** What the person might do then. */
  readonly role: string;
  readonly what: ConsoleDeed;
  /** The entry that was signed; absent: none was. */
  readonly signed?: { readonly feed: string; readonly seq: number; readonly hash: Uint8Array };
  /** Of what waits, or waited, for a second officer (console-releases.ts). */
  readonly releaseId?: string;
  /** In words. */
  readonly why?: string;
  /** Names what was asked, so that it is known again ({@link findAsked}). No part of the line. */
  readonly asked?: Uint8Array;
}

export type ConsoleDeed =
  | 'receipt'
  | 'ask'
  | 'answer'
  | 'refuse-answer'
  | 'grant'
  | 'refuse-grant'
  | 'update'
  | 'retract'
  | 'alert'
  /** What was wanted needs a second officer, and waits for one. */
  | 'propose'
  /** The second officer has agreed, and it is said. */
  | 'release'
  /** He wanted to, and it was not said. */
  | 'release-refused'
  | 'send-back';

export interface ConsoleLine extends ConsoleAction {
  /** Its place in the log, from 1. */
  readonly number: number;
}

const EMPTY = new Uint8Array(32);

/** Puts an action on record. Part of the transaction that keeps what was done, or of one of its own. */
export function recordConsoleAction(store: Store, action: ConsoleAction): void {
  const last = store.get('SELECT number, hash FROM console_actions ORDER BY number DESC LIMIT 1');
  const line = { ...action, number: Number(last?.number ?? 0) + 1 };
  const { number, atMs, who, role, what, signed, releaseId, why, asked } = line;
  store.run(
    `INSERT INTO console_actions (number, at_ms, who, role, what, feed, seq, entry_hash, release_id, why, asked, hash)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    number,
    atMs,
    who,
    role,
    what,
    signed?.feed ?? null,
    signed?.seq ?? null,
    signed?.hash ?? null,
    releaseId ?? null,
    why ?? null,
    asked ?? null,
    hashConsoleLine((last?.hash as Uint8Array | undefined) ?? EMPTY, line),
  );
}

const CHUNK = 1_000;

/** Every line with the hash that is kept beside it, oldest first. */
export function* consoleLines(
  store: Store,
): Generator<{ readonly line: ConsoleLine; readonly hash: Uint8Array }> {
  let after = Number.MIN_SAFE_INTEGER;
  for (;;) {
    const rows = store.all(
      'SELECT * FROM console_actions WHERE number > ? ORDER BY number LIMIT ?',
      after,
      CHUNK,
    );
    for (const row of rows) yield { line: lineOf(row), hash: row.hash as Uint8Array };
    if (rows.length < CHUNK) return;
    after = Number(rows.at(-1)?.number);
  }
}

/** What was done when this was asked; undefined: it was not asked, or came to nothing. */
export function findAsked(store: Store, asked: Uint8Array): ConsoleLine | undefined {
  const row = store.get('SELECT * FROM console_actions WHERE asked = ?', asked);
  return row === undefined ? undefined : lineOf(row);
}

/** How something that waited for a second officer has ended; undefined: it was never here, or waits still. */
export function endOfRelease(store: Store, releaseId: string): ConsoleLine | undefined {
  const row = store.get(
    `SELECT * FROM console_actions WHERE release_id = ? AND what IN ('release', 'send-back')
     ORDER BY number DESC LIMIT 1`,
    releaseId,
  );
  return row === undefined ? undefined : lineOf(row);
}

/** Number of the first line that is not what was written there, or is missing; undefined: all are as they were. */
export function findBrokenConsoleLine(store: Store): number | undefined {
  let before: { readonly number: number; readonly hash: Uint8Array } = { number: 0, hash: EMPTY };
  for (const { line, hash } of consoleLines(store)) {
    const number = before.number + 1;
    if (line.number !== number || !isSameBytes(hashConsoleLine(before.hash, line), hash)) return number;
    before = { number, hash };
  }
  return undefined;
}

/** SHA-256 of a line as JSON text that begins with the hash of the line before it. */
function hashConsoleLine(prev: Uint8Array, line: ConsoleLine): Uint8Array {
  const { number, atMs, who, role, what, signed, releaseId = null, why = null } = line;
  const entry = signed ? [signed.feed, signed.seq, hexOf(signed.hash)] : null;
  const text = JSON.stringify([
    'karaula-console/1',
    hexOf(prev),
    number,
    atMs,
    who,
    role,
    what,
    entry,
    releaseId,
    why,
  ]);
  return new Uint8Array(createHash('sha256').update(text).digest());
}

function lineOf(row: Row): ConsoleLine {
  return {
    number: Number(row.number),
    atMs: Number(row.at_ms),
    who: String(row.who),
    role: String(row.role),
    what: row.what as ConsoleDeed,
    ...(row.feed !== null && {
      signed: { feed: String(row.feed), seq: Number(row.seq), hash: row.entry_hash as Uint8Array },
    }),
    ...(row.release_id !== null && { releaseId: String(row.release_id) }),
    ...(row.why !== null && { why: String(row.why) }),
  };
}

function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
