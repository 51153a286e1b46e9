/** The step of the schema with which a store knows what was opened for people. Lines are only added (read-log.ts). */
export const READ_LOG_SCHEMA = `
  CREATE TABLE read_log (
    -- From 1, without gaps.
    number INTEGER PRIMARY KEY,
    at_ms INTEGER NOT NULL,
    who TEXT NOT NULL,
    purpose TEXT,
    way TEXT NOT NULL,
    feed TEXT NOT NULL,
    first_seq INTEGER NOT NULL,
    last_seq INTEGER NOT NULL,
    -- Of the envelope at last_seq.
    entry_hash BLOB NOT NULL,
    -- Of this line and of the hash of the line before it (read-line.ts).
    hash BLOB NOT NULL
  ) STRICT;
  CREATE INDEX read_log_by_place ON read_log (feed, first_seq);
`;
