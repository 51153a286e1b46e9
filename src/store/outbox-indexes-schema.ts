/**
 * The step of the schema with which an entry costs less to place: fewer indexes, and what the outbox holds is counted
 * once for each transaction (outbox-size.ts) and no more by a trigger for each row.
 */
export const OUTBOX_INDEXES_SCHEMA = `
  -- A hash is looked for at its place, and what is kept begins after what was let go of (outbox_let_go).
  DROP INDEX outbox_by_hash;
  DROP INDEX outbox_kept;
  CREATE INDEX outbox_abandoned ON outbox_entries (feed, seq) WHERE state = 'abandoned';
  DROP TRIGGER outbox_grows;
`;

/** The step of the schema with which a row is known again by the first bytes of its digest: a third of the index. */
export const ROW_INDEX_SCHEMA = `
  DROP INDEX outbox_by_row;
  CREATE INDEX outbox_by_row ON outbox_entries (substr(row_digest, 1, 8)) WHERE row_digest IS NOT NULL;
`;

/**
 * The step of the schema after which the cost of an entry does not grow with the age of the outbox. Digests in the order
 * of places are appended; in their own order each falls on another page of the index, and a commit of 256 wrote as many.
 * What the hub stores again is counted by the run (outbox.ts), no more by a trigger for each row.
 */
export const OUTBOX_AGE_SCHEMA = `
  DROP INDEX outbox_by_row;
  CREATE INDEX outbox_digests ON outbox_entries (seq, row_digest) WHERE row_digest IS NOT NULL;
  DROP TRIGGER hub_regains;
`;

/**
 * The step of the schema with which content keys are counted with receipts, beside alerts: without them nothing could be
 * said in a community that is sealed, and they are few.
 */
export const KEYS_BESIDE_SCHEMA = `
  UPDATE outbox_size SET
    entries = entries + iif(of = 'alerts', -1, 1) *
      (SELECT count(*) FROM outbox_entries WHERE feed LIKE '%.key' AND pruned_at_ms IS NULL),
    bytes = bytes + iif(of = 'alerts', -1, 1) *
      (SELECT coalesce(sum(length(bytes)), 0) FROM outbox_entries WHERE feed LIKE '%.key' AND pruned_at_ms IS NULL);
  DROP TRIGGER outbox_shrinks;
  DROP TRIGGER outbox_lets_go;
  CREATE TRIGGER outbox_shrinks AFTER DELETE ON outbox_entries WHEN OLD.pruned_at_ms IS NULL BEGIN
    UPDATE outbox_size SET entries = entries - 1, bytes = bytes - length(OLD.bytes)
    WHERE of = iif(OLD.feed LIKE '%.receipt' OR OLD.feed LIKE '%.key', 'receipts', 'alerts');
  END;
  CREATE TRIGGER outbox_lets_go AFTER UPDATE OF pruned_at_ms ON outbox_entries
  WHEN OLD.pruned_at_ms IS NULL AND NEW.pruned_at_ms IS NOT NULL BEGIN
    UPDATE outbox_size SET entries = entries - 1, bytes = bytes - length(OLD.bytes)
    WHERE of = iif(OLD.feed LIKE '%.receipt' OR OLD.feed LIKE '%.key', 'receipts', 'alerts');
  END;
`;
