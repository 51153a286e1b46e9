/** The step of the schema with which the inbox knows what a revoked key signed while it was suspect. K6 */
export const TAINTS_SCHEMA = `
  -- Set together: since when it is marked, the key, since when that is suspect, and why (gate/taint.ts).
  ALTER TABLE inbox_entries ADD COLUMN tainted_at_ms INTEGER;
  ALTER TABLE inbox_entries ADD COLUMN tainted_kid TEXT;
  ALTER TABLE inbox_entries ADD COLUMN tainted_since_ms INTEGER;
  ALTER TABLE inbox_entries ADD COLUMN tainted_why TEXT;
  CREATE INDEX inbox_tainted ON inbox_entries (feed, seq) WHERE tainted_at_ms IS NOT NULL;
  -- By which suspect keys a participant's entries were graded last.
  CREATE TABLE taints_graded (
    participant TEXT PRIMARY KEY,
    keys TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
`;

/** The step with which it is also marked what a key signed that has ended: 1 in the new column; else it is suspect. K6 */
export const ENDED_KEYS_SCHEMA = `
  ALTER TABLE inbox_entries ADD COLUMN tainted_ended INTEGER;
  CREATE INDEX inbox_tainted_by_key ON inbox_entries (feed, tainted_kid, seq) WHERE tainted_at_ms IS NOT NULL;
`;
