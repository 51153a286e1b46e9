import type { Draft, ReceiptAction } from '../contract/entry.ts';
import type { Store } from './open-store.ts';

/**
 * The step of the schema with which a store knows what we have said that we did with an entry: the outbox lets go of a receipt
 * as soon as all have confirmed it.
 */
export const OWN_ACTIONS_SCHEMA = `
  CREATE TABLE own_actions (
    target_hash BLOB NOT NULL,
    action TEXT NOT NULL,
    reason TEXT,
    at_ms INTEGER NOT NULL,
    -- What is said of it goes when the receipt is over.
    expires_at_ms INTEGER NOT NULL,
    -- Of the receipt.
    entry_id TEXT NOT NULL UNIQUE
  ) STRICT;
  CREATE INDEX own_actions_by_target ON own_actions (target_hash);
  CREATE INDEX own_actions_by_expiry ON own_actions (expires_at_ms);
`;

/** What we have said that we did with an entry. */
export interface OwnAction {
  readonly action: ReceiptAction;
  readonly reason?: string;
  /** Milliseconds since 1970. */
  readonly atMs: number;
}

/** Remembers a receipt of ours; anything else is none. Part of the transaction in which it is signed. */
export function noteOwnAction(store: Store, { body, issuedAtMs, expiresAtMs, entryId }: Draft): void {
  if (body.case !== 'action') return;
  const { target, action, reason } = body.action;
  store.run('DELETE FROM own_actions WHERE expires_at_ms <= ?', issuedAtMs);
  store.run(
    `INSERT OR IGNORE INTO own_actions (target_hash, action, reason, at_ms, expires_at_ms, entry_id)
     VALUES (?, ?, ?, ?, ?, ?)`,
    target.hash,
    action,
    reason ?? null,
    issuedAtMs,
    expiresAtMs,
    entryId,
  );
}

/** What we have said about an entry, oldest first. */
export function ownActionsOn(store: Store, hash: Uint8Array): OwnAction[] {
  return store
    .all('SELECT action, reason, at_ms FROM own_actions WHERE target_hash = ? ORDER BY at_ms, rowid', hash)
    .map(({ action, reason, at_ms }) => ({
      action: action as ReceiptAction,
      ...(reason !== null && { reason: String(reason) }),
      atMs: Number(at_ms),
    }));
}
