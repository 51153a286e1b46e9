/**
 * The step of the schema with which a store knows where requests for information and their answers stand. Our own it keeps as they
 * were signed until they expire, for the outbox lets go of them before; in the same seal. K7
 */
export const INFORMATION_SCHEMA = `
  CREATE TABLE information_words (
    feed TEXT NOT NULL,
    seq INTEGER NOT NULL,
    hash BLOB NOT NULL,
    expires_at_ms INTEGER NOT NULL,
    -- In the inbox; NULL: we have said it.
    position INTEGER,
    -- Of our own: the envelope.
    bytes BLOB,
    PRIMARY KEY (feed, seq, hash)
  ) STRICT, WITHOUT ROWID;
`;
