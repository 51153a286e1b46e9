/** The step of the schema with which a store knows where requests for information and their answers stand. */
export const INFORMATION_SCHEMA = `
  CREATE TABLE information_words (
    feed TEXT NOT NULL,
    seq INTEGER NOT NULL,
    hash BLOB NOT NULL,
    expires_at_ms INTEGER NOT NULL,
    -- In the inbox; NULL: we have said it.
    position INTEGER,
    PRIMARY KEY (feed, seq, hash)
  ) STRICT, WITHOUT ROWID;
`;
