/** The step with which a store knows what was done at the page of its member, and what waits there for a second officer. */
export const CONSOLE_SCHEMA = `
  -- Lines are only added (console-actions.ts).
  CREATE TABLE console_actions (
    -- From 1, without gaps.
    number INTEGER PRIMARY KEY,
    at_ms INTEGER NOT NULL,
    who TEXT NOT NULL,
    role TEXT NOT NULL,
    what TEXT NOT NULL,
    -- What was signed; NULL: nothing was.
    feed TEXT,
    seq INTEGER,
    entry_hash BLOB,
    -- Of what waits, or waited, for a second officer.
    release_id TEXT,
    why TEXT,
    -- Of this line and of the hash of the line before it.
    hash BLOB NOT NULL
  ) STRICT;
  CREATE INDEX console_actions_by_release ON console_actions (release_id) WHERE release_id IS NOT NULL;
  CREATE TABLE console_releases (
    -- SHA-256 of the payload, in hexadecimal.
    id TEXT PRIMARY KEY,
    -- Pseudonym of who wants to say it.
    by TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    expires_at_ms INTEGER NOT NULL,
    payload BLOB NOT NULL
  ) STRICT;
`;
