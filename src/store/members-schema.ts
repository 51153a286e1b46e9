/** The step of the schema that brings what members state, and what follows from it. */
export const MEMBERS_SCHEMA = `
  -- The newest heads statement of each member in each community.
  CREATE TABLE member_statements (
    member TEXT NOT NULL,
    community TEXT NOT NULL,
    -- Its place in the member's receipt feed.
    seq INTEGER NOT NULL,
    hash BLOB NOT NULL,
    -- Its place in the inbox; 0: it came off the hub, and the hub has not delivered it.
    position INTEGER NOT NULL,
    stated_at_ms INTEGER NOT NULL,
    received_at_ms INTEGER NOT NULL,
    interval_s INTEGER NOT NULL,
    -- When the hub last delivered a statement of this member; NULL: never.
    heard_at_ms INTEGER,
    PRIMARY KEY (member, community)
  ) STRICT, WITHOUT ROWID;
  -- The heads in it.
  CREATE TABLE member_heads (
    member TEXT NOT NULL,
    feed TEXT NOT NULL,
    community TEXT NOT NULL,
    seq INTEGER NOT NULL,
    hash BLOB NOT NULL,
    statement_position INTEGER NOT NULL,
    stated_at_ms INTEGER NOT NULL,
    received_at_ms INTEGER NOT NULL,
    PRIMARY KEY (member, feed)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX member_heads_by_feed ON member_heads (feed);
  -- Stated heads that the hub has not delivered to us yet. Gone when it has.
  CREATE TABLE owed_heads (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    feed TEXT NOT NULL,
    seq INTEGER NOT NULL,
    hash BLOB NOT NULL,
    member TEXT NOT NULL,
    statement_seq INTEGER NOT NULL,
    statement_hash BLOB NOT NULL,
    stated_at_ms INTEGER NOT NULL,
    received_at_ms INTEGER NOT NULL,
    interval_s INTEGER NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX owed_heads_by_place ON owed_heads (feed, seq, member, hash);
  -- Stated heads at a place where we hold something else: two histories.
  CREATE TABLE contradictions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    feed TEXT NOT NULL,
    seq INTEGER NOT NULL,
    stated_hash BLOB NOT NULL,
    held_hash BLOB NOT NULL,
    member TEXT NOT NULL,
    statement_feed TEXT NOT NULL,
    statement_seq INTEGER NOT NULL,
    statement_hash BLOB NOT NULL,
    at_ms INTEGER NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX contradictions_by_place ON contradictions (feed, seq, member, stated_hash);
  -- Signed statements that came off the hub; the hub may never deliver them.
  CREATE TABLE statements_off_hub (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    feed TEXT NOT NULL,
    seq INTEGER NOT NULL,
    hash BLOB NOT NULL UNIQUE,
    bytes BLOB NOT NULL,
    received_at_ms INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX statements_off_hub_by_feed ON statements_off_hub (feed, id);

  CREATE TABLE member_actions (
    target_feed TEXT NOT NULL,
    target_seq INTEGER NOT NULL,
    target_hash BLOB NOT NULL,
    member TEXT NOT NULL,
    action TEXT NOT NULL,
    reason TEXT,
    at_ms INTEGER NOT NULL,
    position INTEGER PRIMARY KEY
  ) STRICT;
  CREATE INDEX member_actions_by_target ON member_actions (target_feed, target_seq);

  -- The hub gives one number of an origin's stream to two messages: its stream began anew.
  CREATE TABLE stream_restarts (
    origin TEXT PRIMARY KEY,
    at_ms INTEGER NOT NULL,
    stream_seq INTEGER NOT NULL,
    -- The furthest number it had shown before.
    shown_seq INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  -- Own entries that the hub had confirmed and does not have any more. A stale answer of the hub looks the same,
  -- but then nothing is appended again.
  CREATE TABLE hub_losses (
    feed TEXT PRIMARY KEY,
    from_seq INTEGER NOT NULL,
    to_seq INTEGER NOT NULL,
    appended_again INTEGER NOT NULL DEFAULT 0,
    noticed_at_ms INTEGER
  ) STRICT, WITHOUT ROWID;
  CREATE TRIGGER hub_loses AFTER UPDATE OF state ON outbox_entries
  WHEN OLD.state = 'stored' AND NEW.state = 'queued' BEGIN
    INSERT INTO hub_losses (feed, from_seq, to_seq) VALUES (NEW.feed, NEW.seq, NEW.seq)
    ON CONFLICT (feed) DO UPDATE SET from_seq = min(from_seq, NEW.seq), to_seq = max(to_seq, NEW.seq);
  END;
  CREATE TRIGGER hub_regains AFTER UPDATE OF state ON outbox_entries
  WHEN OLD.state = 'queued' AND NEW.state = 'stored' AND NEW.stream_seq IS NOT NULL BEGIN
    UPDATE hub_losses SET appended_again = appended_again + 1
    WHERE feed = NEW.feed AND NEW.seq BETWEEN from_seq AND to_seq;
  END;

  CREATE TABLE findings (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    -- Empty: of no single feed.
    feed TEXT NOT NULL,
    -- Whose word it rests on, or who is silent; empty: nobody's.
    by TEXT NOT NULL,
    since_ms INTEGER NOT NULL,
    first_seen_ms INTEGER NOT NULL,
    last_seen_ms INTEGER NOT NULL,
    cleared_ms INTEGER,
    says TEXT NOT NULL,
    -- Signed entries it rests on, as JSON: [{"feed":…,"seq":…,"hash":"<hex>"}].
    evidence TEXT NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX findings_open ON findings (name, iif(feed = '', by, feed)) WHERE cleared_ms IS NULL;
  CREATE INDEX verdicts_refused ON verdicts (feed, seq) WHERE outcome = 'refused';
`;
