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

/** The step with which it keeps what others have signed of their read logs, longer than the entries that say it. */
export const READ_LOG_HEADS_SCHEMA = `
  CREATE TABLE read_log_heads (
    feed TEXT NOT NULL,
    seq INTEGER NOT NULL,
    -- The envelope as it was signed, and what was sealed in it; NULL: it is not sealed.
    bytes BLOB NOT NULL,
    plaintext BLOB,
    -- Of the entry in the inbox, of which the place outlives the content.
    position INTEGER NOT NULL,
    until_ms INTEGER NOT NULL,
    PRIMARY KEY (feed, seq)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX read_log_heads_ending ON read_log_heads (until_ms);
`;
