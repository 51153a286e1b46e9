/** The step of the schema with which a store knows what it has passed on to other communities. K5 */
export const FORWARDED_COPIES_SCHEMA = `
  CREATE TABLE forwarded_copies (
    feed TEXT NOT NULL,
    seq INTEGER NOT NULL,
    entry_id TEXT NOT NULL,
    hash BLOB NOT NULL,
    status TEXT NOT NULL,
    expires_at_ms INTEGER NOT NULL,
    original_feed TEXT NOT NULL,
    original_seq INTEGER NOT NULL,
    original_hash BLOB NOT NULL,
    -- 1: we have said that it is taken back.
    is_taken_back INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (feed, seq)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX forwarded_copies_standing ON forwarded_copies (original_feed, original_seq) WHERE is_taken_back = 0;
`;
