/** The step of the schema with which a store knows link keys, identifiers of its own, and links. */
export const LINKS_SCHEMA = `
  -- Our own, and those that members have handed to us.
  CREATE TABLE link_keys (
    origin TEXT NOT NULL,
    community TEXT NOT NULL,
    key_id TEXT NOT NULL,
    -- The month of its tokens.
    epoch TEXT NOT NULL,
    secret BLOB NOT NULL,
    said_at_ms INTEGER NOT NULL,
    -- No token under it is matched for longer.
    until_ms INTEGER NOT NULL,
    -- Our own: the thumbprints of the sealing keys that it was handed to.
    recipients TEXT,
    PRIMARY KEY (origin, community, key_id)
  ) STRICT, WITHOUT ROWID;
  -- K7: of entries of ours, normalised. They leave this file in no other form than as tokens, or in a signed answer.
  CREATE TABLE own_identifiers (
    id INTEGER PRIMARY KEY,
    community TEXT NOT NULL,
    entry_id TEXT NOT NULL,
    type TEXT NOT NULL,
    value TEXT NOT NULL,
    expires_at_ms INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX own_identifiers_by_entry ON own_identifiers (entry_id);
  CREATE INDEX own_identifiers_by_community ON own_identifiers (community);
  CREATE INDEX own_identifiers_by_expiry ON own_identifiers (expires_at_ms);
  -- They, under the link keys of others.
  CREATE TABLE own_tokens (
    token TEXT NOT NULL,
    key_id TEXT NOT NULL,
    origin TEXT NOT NULL,
    identifier INTEGER NOT NULL REFERENCES own_identifiers (id) ON DELETE CASCADE,
    PRIMARY KEY (key_id, token, origin, identifier)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX own_tokens_by_identifier ON own_tokens (identifier);
  -- Of delivered alerts.
  CREATE TABLE inbox_tokens (
    token TEXT NOT NULL,
    key_id TEXT NOT NULL,
    position INTEGER NOT NULL REFERENCES inbox_entries (position),
    type TEXT NOT NULL,
    origin TEXT NOT NULL,
    community TEXT NOT NULL,
    issued_at_ms INTEGER NOT NULL,
    expires_at_ms INTEGER NOT NULL,
    PRIMARY KEY (key_id, token, position)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX inbox_tokens_by_position ON inbox_tokens (position);
  CREATE INDEX inbox_tokens_by_expiry ON inbox_tokens (expires_at_ms);
  -- An entry of ours and one of another have an identifier in common.
  CREATE TABLE links (
    own_entry_id TEXT NOT NULL,
    position INTEGER NOT NULL REFERENCES inbox_entries (position),
    type TEXT NOT NULL,
    found_at_ms INTEGER NOT NULL,
    -- Whether we have said so to the other.
    is_said INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (own_entry_id, position, type)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX links_by_position ON links (position);
  CREATE INDEX links_unsaid ON links (is_said) WHERE is_said = 0;
  -- Our own: the members that it is for alone. NULL: all.
  ALTER TABLE content_keys ADD COLUMN audience TEXT;
  -- A link goes with what it was made of.
  CREATE TRIGGER links_of_forgotten AFTER DELETE ON own_identifiers BEGIN
    DELETE FROM links WHERE own_entry_id = OLD.entry_id AND type = OLD.type;
  END;
  CREATE TRIGGER links_of_erased AFTER UPDATE OF erased_at_ms ON inbox_entries WHEN NEW.erased_at_ms IS NOT NULL BEGIN
    DELETE FROM inbox_tokens WHERE position = NEW.position;
    DELETE FROM links WHERE position = NEW.position;
  END;
`;

/** An exercise has no link with what is in earnest. */
export const LINKS_STATUS_SCHEMA = `
  ALTER TABLE own_identifiers ADD COLUMN status TEXT NOT NULL DEFAULT 'ACTUAL';
`;
