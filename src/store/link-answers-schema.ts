/** The step of the schema with which a store knows which entry a question or an answer about a link is about. */
export const LINK_ANSWERS_SCHEMA = `
  -- Places and times, no identifier; gone when its time is over. K7
  CREATE TABLE link_words (
    feed TEXT NOT NULL,
    seq INTEGER NOT NULL,
    hash BLOB NOT NULL,
    is_answer INTEGER NOT NULL,
    target_feed TEXT NOT NULL,
    target_seq INTEGER NOT NULL,
    target_hash BLOB NOT NULL,
    expires_at_ms INTEGER NOT NULL,
    PRIMARY KEY (feed, seq, hash)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX link_words_by_expiry ON link_words (expires_at_ms);
`;
