/** The step of the schema with which a store knows who was given which wording of an alert of ours. */
export const TRACED_ENTRIES_SCHEMA = `
  -- Our own traced alerts, as they were signed. What the content keys open is gone when they are.
  CREATE TABLE traced_entries (
    entry_id TEXT PRIMARY KEY,
    bytes BLOB NOT NULL,
    expires_at_ms INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE traced_variants (
    entry_id TEXT NOT NULL,
    participant TEXT NOT NULL,
    key_id TEXT NOT NULL UNIQUE,
    -- The entry of ours that handed the key over.
    key_bytes BLOB NOT NULL,
    -- Where in the summary the chosen words stand, as JSON: [[from, to], …].
    spans TEXT NOT NULL,
    PRIMARY KEY (entry_id, participant)
  ) STRICT, WITHOUT ROWID;
  -- What its keys do not open any more can be traced no more.
  CREATE TRIGGER traced_forgotten AFTER DELETE ON content_keys BEGIN
    DELETE FROM traced_entries WHERE entry_id IN (SELECT entry_id FROM traced_variants WHERE key_id = OLD.key_id);
    DELETE FROM traced_variants WHERE key_id = OLD.key_id;
  END;
  CREATE INDEX inbox_closed_variants ON inbox_closed (feed, seq) WHERE length(key_id) > 32;
`;
