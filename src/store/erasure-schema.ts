/** The step of the schema with which a store knows what has to be erased when, and what was. K7 */
export const ERASURE_SCHEMA = `
  -- Until when its originator lets it be used; 0: statements of heads, which have no content. NULL: not looked up yet.
  ALTER TABLE inbox_entries ADD COLUMN expires_at_ms INTEGER;
  -- Since then its bytes say its place only (erased-bytes.ts).
  ALTER TABLE inbox_entries ADD COLUMN erased_at_ms INTEGER;
  ALTER TABLE inbox_entries ADD COLUMN erased_why TEXT;
  CREATE INDEX inbox_expiring ON inbox_entries (expires_at_ms) WHERE erased_at_ms IS NULL AND expires_at_ms > 0;
  CREATE INDEX inbox_undated ON inbox_entries (position) WHERE expires_at_ms IS NULL;

  -- The same of whatever else holds bytes.
  ALTER TABLE inbox_held ADD COLUMN expires_at_ms INTEGER;
  ALTER TABLE inbox_closed ADD COLUMN expires_at_ms INTEGER;
  ALTER TABLE verdicts ADD COLUMN evidence_expires_at_ms INTEGER;
  CREATE INDEX evidence_expiring ON verdicts (evidence_expires_at_ms) WHERE evidence IS NOT NULL;
`;

/** The step with which it knows what members have signed to have erased. */
export const ERASURE_RECEIPTS_SCHEMA = `
  CREATE TABLE member_erasures (
    member TEXT NOT NULL,
    feed TEXT NOT NULL,
    from_seq INTEGER NOT NULL,
    to_seq INTEGER NOT NULL,
    hash BLOB NOT NULL,
    reason TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    -- Of the receipt in the inbox.
    position INTEGER NOT NULL,
    PRIMARY KEY (feed, to_seq, member, position)
  ) STRICT, WITHOUT ROWID;
`;
