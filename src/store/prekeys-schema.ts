/** The step of the schema with which a store knows prekeys, its own and those of others. K7 */
export const PREKEYS_SCHEMA = `
  CREATE TABLE own_prekeys (
    community TEXT NOT NULL,
    -- Of the entry with which it was said.
    entry_id TEXT NOT NULL,
    secret BLOB NOT NULL,
    made_at_ms INTEGER NOT NULL,
    PRIMARY KEY (community, entry_id)
  ) STRICT, WITHOUT ROWID;
  -- What members have said in their feeds of keys.
  CREATE TABLE member_prekeys (
    position INTEGER PRIMARY KEY REFERENCES inbox_entries (position),
    feed TEXT NOT NULL,
    public_key BLOB NOT NULL,
    expires_at_ms INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX member_prekeys_by_feed ON member_prekeys (feed, position);
`;
