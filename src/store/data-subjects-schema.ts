/**
 * The step of the schema with which a store knows what persons concerned have asked for and what members have answered: places,
 * codes and times, no content. K7
 */
export const DATA_SUBJECTS_SCHEMA = `
  CREATE TABLE subject_requests (
    feed TEXT NOT NULL,
    seq INTEGER NOT NULL,
    hash BLOB NOT NULL,
    entry_id TEXT NOT NULL,
    case_id TEXT NOT NULL,
    subject_right TEXT NOT NULL,
    status TEXT NOT NULL,
    asked_at_ms INTEGER NOT NULL,
    answer_by_ms INTEGER NOT NULL,
    expires_at_ms INTEGER NOT NULL,
    -- In the inbox; NULL: we have asked.
    position INTEGER,
    PRIMARY KEY (feed, seq, hash)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE subject_entries (
    request_feed TEXT NOT NULL,
    request_seq INTEGER NOT NULL,
    request_hash BLOB NOT NULL,
    feed TEXT NOT NULL,
    seq INTEGER NOT NULL,
    entry_id TEXT NOT NULL,
    hash BLOB NOT NULL,
    PRIMARY KEY (request_feed, request_seq, request_hash, feed, seq)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX subject_entries_by_place ON subject_entries (feed, seq);
  CREATE TABLE subject_answers (
    request_feed TEXT NOT NULL,
    request_seq INTEGER NOT NULL,
    request_hash BLOB NOT NULL,
    case_id TEXT NOT NULL,
    member TEXT NOT NULL,
    -- Of the answer, in the member's feed of requests.
    seq INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    reason TEXT,
    at_ms INTEGER NOT NULL,
    -- In the inbox; NULL: we have answered.
    position INTEGER,
    PRIMARY KEY (request_feed, request_seq, request_hash, member, seq)
  ) STRICT, WITHOUT ROWID;

  -- The newest word of each member on each request. What is tainted is not said (K6); the request must not be, either.
  CREATE VIEW subject_words AS
    SELECT answer.request_feed, answer.request_seq, answer.request_hash, answer.case_id, answer.member,
      max(answer.seq) AS seq, answer.outcome, answer.reason, answer.at_ms, answer.position
    FROM subject_answers AS answer
    JOIN subject_requests AS request ON request.feed = answer.request_feed AND request.seq = answer.request_seq
      AND request.hash = answer.request_hash AND request.case_id = answer.case_id
    LEFT JOIN inbox_entries AS said ON said.position = answer.position
    LEFT JOIN inbox_entries AS asked ON asked.position = request.position
    WHERE said.tainted_at_ms IS NULL AND asked.tainted_at_ms IS NULL
    GROUP BY answer.request_feed, answer.request_seq, answer.request_hash, answer.member;

  -- Entries of which their originator says that they are to be erased. K5: nobody else does so.
  CREATE VIEW erasure_orders AS
    SELECT named.feed, named.seq, named.hash, word.request_feed, word.request_seq, word.request_hash, word.case_id,
      word.member, word.seq AS said_seq, word.position
    FROM subject_words AS word
    JOIN subject_requests AS request ON request.feed = word.request_feed AND request.seq = word.request_seq
      AND request.hash = word.request_hash
    JOIN subject_entries AS named ON named.request_feed = word.request_feed AND named.request_seq = word.request_seq
      AND named.request_hash = word.request_hash
    WHERE word.outcome = 'ERASED' AND request.subject_right = 'ERASURE'
      AND substr(named.feed, 1, length(word.member) + 1) = word.member || '.';

  -- Updates, by what they are on.
  CREATE INDEX inbox_by_thread ON inbox_entries (feed, thread_seq) WHERE thread_seq <> seq;

  -- Why content was erased; NULL: its time was over.
  ALTER TABLE verdicts ADD COLUMN erasure TEXT;
`;
