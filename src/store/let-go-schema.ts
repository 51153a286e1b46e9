/** The step of the schema with which feeds need not begin at 1: what was let go of, by us and by others. */
export const LET_GO_SCHEMA = `
  -- The newest entry of each feed of ours whose bytes are no longer kept. Receipts leave nothing else.
  CREATE TABLE outbox_let_go (
    feed TEXT PRIMARY KEY,
    seq INTEGER NOT NULL,
    hash BLOB NOT NULL
  ) STRICT, WITHOUT ROWID;
  INSERT INTO outbox_let_go
    SELECT feed, max(seq), hash FROM outbox_entries
    WHERE pruned_at_ms IS NOT NULL AND state <> 'abandoned' GROUP BY feed;
  -- The furthest place of each feed of others that its author has signed to have let go of.
  CREATE TABLE let_go_words (
    feed TEXT PRIMARY KEY,
    seq INTEGER NOT NULL,
    hash BLOB NOT NULL
  ) STRICT, WITHOUT ROWID;
`;
