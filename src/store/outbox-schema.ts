/** The step of the schema with which the outbox knows who has what, and how much it holds. */
export const OUTBOX_SCHEMA = `
  -- The furthest place that the hub has ever confirmed; never goes back.
  ALTER TABLE outbox_feeds ADD COLUMN stored_seq INTEGER NOT NULL DEFAULT 0;
  UPDATE outbox_feeds SET stored_seq = coalesce(
    (SELECT max(seq) FROM outbox_entries AS entry WHERE entry.feed = outbox_feeds.feed AND state = 'stored'), 0);
  -- When the hub last confirmed it, and when the last of the members did.
  ALTER TABLE outbox_entries ADD COLUMN stored_at_ms INTEGER;
  ALTER TABLE outbox_entries ADD COLUMN confirmed_at_ms INTEGER;
  -- Since then its bytes are empty.
  ALTER TABLE outbox_entries ADD COLUMN pruned_at_ms INTEGER;
  CREATE INDEX outbox_kept ON outbox_entries (feed, seq) WHERE pruned_at_ms IS NULL;

  -- Each head of ours that a member has stated: it has everything up to there.
  CREATE TABLE outbox_progress (
    feed TEXT NOT NULL,
    member TEXT NOT NULL,
    seq INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    PRIMARY KEY (feed, member, seq)
  ) STRICT, WITHOUT ROWID;
  -- Members that stand still although the hub has more.
  CREATE TABLE outbox_lags (
    feed TEXT NOT NULL,
    member TEXT NOT NULL,
    head_seq INTEGER NOT NULL,
    statement_seq INTEGER NOT NULL,
    statements INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    repaired_to INTEGER NOT NULL,
    PRIMARY KEY (feed, member)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE outbox_size (
    of TEXT PRIMARY KEY CHECK (of IN ('alerts', 'receipts')),
    entries INTEGER NOT NULL,
    bytes INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  INSERT INTO outbox_size SELECT 'alerts', count(*), coalesce(sum(length(bytes)), 0) FROM outbox_entries;
  INSERT INTO outbox_size VALUES ('receipts', 0, 0);
  CREATE TRIGGER outbox_grows AFTER INSERT ON outbox_entries BEGIN
    UPDATE outbox_size SET entries = entries + 1, bytes = bytes + length(NEW.bytes)
    WHERE of = iif(NEW.feed LIKE '%.receipt', 'receipts', 'alerts');
  END;
  CREATE TRIGGER outbox_shrinks AFTER DELETE ON outbox_entries WHEN OLD.pruned_at_ms IS NULL BEGIN
    UPDATE outbox_size SET entries = entries - 1, bytes = bytes - length(OLD.bytes)
    WHERE of = iif(OLD.feed LIKE '%.receipt', 'receipts', 'alerts');
  END;
  CREATE TRIGGER outbox_lets_go AFTER UPDATE OF pruned_at_ms ON outbox_entries
  WHEN OLD.pruned_at_ms IS NULL AND NEW.pruned_at_ms IS NOT NULL BEGIN
    UPDATE outbox_size SET entries = entries - 1, bytes = bytes - length(OLD.bytes)
    WHERE of = iif(OLD.feed LIKE '%.receipt', 'receipts', 'alerts');
  END;
`;
