/**
 * The step of the schema with which a store keeps what the outbox has let go of and its members have until it expires, as it was
 * signed, for its originator to have it as long. In the same seal, and never sent from here. K7
 */
export const KEPT_OWN_SCHEMA = `
  CREATE TABLE own_kept (
    feed TEXT NOT NULL,
    seq INTEGER NOT NULL,
    hash BLOB NOT NULL,
    created_at_ms INTEGER NOT NULL,
    expires_at_ms INTEGER NOT NULL,
    -- Of an alert its own place, of an update that of the alert it is about.
    thread_seq INTEGER,
    -- The envelope.
    bytes BLOB NOT NULL,
    PRIMARY KEY (feed, seq)
  ) STRICT;
  CREATE INDEX own_kept_by_expiry ON own_kept (expires_at_ms);
`;
