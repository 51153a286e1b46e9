/**
 * The step of the schema with which a store knows who may sit at the page of its console, and who does. Of what opens it, codes and
 * tokens, only the SHA-256 is kept; of people, pseudonyms (reader-pseudonym.ts). K7
 */
export const CONSOLE_ACCESS_SCHEMA = `
  -- Codes by which somebody may sign in once.
  CREATE TABLE console_codes (
    hash BLOB PRIMARY KEY,
    who TEXT NOT NULL,
    role TEXT NOT NULL,
    purpose TEXT,
    release_key_file TEXT,
    ends_at_ms INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE console_sessions (
    hash BLOB PRIMARY KEY,
    -- Of the console at which it was begun: at another one it counts for nothing.
    port INTEGER NOT NULL,
    who TEXT NOT NULL,
    role TEXT NOT NULL,
    purpose TEXT,
    release_key_file TEXT,
    began_at_ms INTEGER NOT NULL,
    -- When the person last did something.
    active_at_ms INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE console_passkeys (
    -- Of the credential, in base64url.
    id TEXT PRIMARY KEY,
    -- COSE.
    public_key BLOB NOT NULL,
    counter INTEGER NOT NULL,
    who TEXT NOT NULL,
    role TEXT NOT NULL,
    purpose TEXT,
    release_key_file TEXT,
    made_at_ms INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  -- Where consoles listen: what another process prints a link for.
  CREATE TABLE console_ports (
    port INTEGER PRIMARY KEY,
    since_ms INTEGER NOT NULL
  ) STRICT;
`;
