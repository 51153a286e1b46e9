import type { HeadsStatement } from '../contract/entry.ts';
import { decodeEntry } from '../contract/entry-codec.ts';
import { decodeEnvelope } from '../contract/envelope.ts';
import type { Store } from './open-store.ts';

/** A statement of ours, as it was signed. */
export interface OwnStatement {
  readonly seq: number;
  readonly bytes: Uint8Array;
  readonly heads: HeadsStatement;
}

/** Receipts of actions stand between statements; the newest complete statement is not far. */
const LOOK_BACK = 500;

/**
 * Our newest complete statement in a receipt feed of ours and the statements of changes after it, oldest first: they
 * say all that we state, whether or not the hub has taken them. Without a complete one, what there is.
 */
export function standingStatements(store: Store, feed: string): OwnStatement[] {
  const rows = store.all(
    `SELECT seq, bytes FROM outbox_entries WHERE feed = ? AND state <> 'abandoned' AND length(bytes) > 0
     ORDER BY seq DESC LIMIT ?`,
    feed,
    LOOK_BACK,
  );
  const statements: OwnStatement[] = [];
  for (const row of rows) {
    const bytes = row.bytes as Uint8Array;
    const { body } = decodeEntry(decodeEnvelope(bytes).payload);
    if (body.case !== 'heads') continue;
    statements.unshift({ seq: Number(row.seq), bytes, heads: body.heads });
    if (!body.heads.changesOnly) break;
  }
  return statements;
}
