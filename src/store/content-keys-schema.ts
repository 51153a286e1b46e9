/** The step of the schema with which a store knows the keys of sealed content. K2 */
export const CONTENT_KEYS_SCHEMA = `
  -- Our own, and those that members have handed to us.
  CREATE TABLE content_keys (
    origin TEXT NOT NULL,
    community TEXT NOT NULL,
    key_id TEXT NOT NULL,
    secret BLOB NOT NULL,
    made_at_ms INTEGER NOT NULL,
    -- Nothing that is sealed with it is good for longer.
    until_ms INTEGER NOT NULL,
    -- Our own: the thumbprints of the sealing keys that it was handed to.
    recipients TEXT,
    PRIMARY KEY (origin, community, key_id)
  ) STRICT, WITHOUT ROWID;
  -- Entries that brought a content key which was not opened yet.
  CREATE TABLE content_keys_unopened (
    position INTEGER PRIMARY KEY REFERENCES inbox_entries (position)
  ) STRICT;
  -- Authentic entries in their place, whose content key is not here: delivered when it comes.
  CREATE TABLE inbox_closed (
    feed TEXT NOT NULL,
    seq INTEGER NOT NULL,
    key_id TEXT NOT NULL,
    bytes BLOB NOT NULL,
    vouched_by_seq INTEGER,
    own_signature_checked INTEGER NOT NULL,
    closed_at_ms INTEGER NOT NULL,
    PRIMARY KEY (feed, seq)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX inbox_closed_by_key ON inbox_closed (key_id);
`;
