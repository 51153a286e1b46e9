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
