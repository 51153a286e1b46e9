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

/** The step with which it knows who has said that a copy is used no more. */
export const COPY_COMPLIANCE_SCHEMA = `
  -- For whom the copy was, names with a space between; NULL: for all members.
  ALTER TABLE forwarded_copies ADD COLUMN recipients TEXT;
  -- What of its compliance we have told the originator last.
  ALTER TABLE forwarded_copies ADD COLUMN told TEXT;

  -- What others have told us of copies of ours.
  CREATE TABLE copy_compliance (
    target_feed TEXT NOT NULL,
    target_seq INTEGER NOT NULL,
    target_hash BLOB NOT NULL,
    forwarder TEXT NOT NULL,
    community TEXT NOT NULL,
    members INTEGER NOT NULL,
    -- Names with a space between.
    complied TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    position INTEGER PRIMARY KEY
  ) STRICT;
  CREATE INDEX copy_compliance_by_target ON copy_compliance (target_feed, target_seq);
`;
