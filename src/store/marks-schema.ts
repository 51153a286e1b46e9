/** The step of the schema with which the inbox knows all retractions of an entry, and all updates, not the last alone. */
export const MARKS_SCHEMA = `
  CREATE TABLE inbox_marks (
    feed TEXT NOT NULL,
    -- The place that is retracted or updated.
    seq INTEGER NOT NULL,
    what TEXT NOT NULL CHECK (what IN ('retracted', 'updated')),
    -- Of the entry that says so.
    position INTEGER NOT NULL REFERENCES inbox_entries (position),
    PRIMARY KEY (feed, seq, what, position)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO inbox_marks SELECT feed, seq, 'retracted', retracted_by FROM inbox_entries WHERE retracted_by IS NOT NULL;
  INSERT INTO inbox_marks SELECT feed, seq, 'updated', updated_by FROM inbox_entries WHERE updated_by IS NOT NULL;
`;
