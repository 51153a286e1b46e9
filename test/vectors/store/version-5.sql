-- A publisher's database of schema version 5: two entries let go of, one stored, one given up, one adopted, one waiting. Made-up keys.
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE outbox_feeds (
    feed TEXT PRIMARY KEY,
    seq INTEGER NOT NULL,
    hash BLOB NOT NULL,
    -- Entries up to here may have left this machine: they are never signed anew.
    sent_seq INTEGER NOT NULL DEFAULT 0
  , stored_seq INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO outbox_feeds VALUES('mk-bp.wb6.border-incident',7,X'52a0ad4d4b884c5d27c5287920c82989b08068870989ff98baa24237aa2d311d',6,6);
CREATE TABLE outbox_entries (
    feed TEXT NOT NULL,
    seq INTEGER NOT NULL,
    entry_id TEXT NOT NULL,
    hash BLOB NOT NULL,
    bytes BLOB NOT NULL,
    created_at_ms INTEGER NOT NULL,
    expires_at_ms INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('queued', 'stored', 'abandoned')),
    stream_seq INTEGER,
    -- SHA-256 of the row it was made of.
    row_digest BLOB
  , stored_at_ms INTEGER, confirmed_at_ms INTEGER, pruned_at_ms INTEGER) STRICT;
INSERT INTO outbox_entries VALUES('mk-bp.wb6.border-incident',1,'01954f00-0000-7000-8000-000000000001',X'fc7be165980636758cca3260c02b6896acd561c39b8a491ccd60d0c2c9c2da60',X'',1772438400000,1772524800000,'stored',28,X'0101010101010101010101010101010101010101010101010101010101010101',1772438400000,1772438400000,1772438400000);
INSERT INTO outbox_entries VALUES('mk-bp.wb6.border-incident',2,'01954f00-0000-7000-8000-000000000002',X'78bbb245711f565cd850d9710386c39d65516e69ed3ac6350ca6f57b7a665df8',X'',1772438400000,1772524800000,'stored',29,X'0202020202020202020202020202020202020202020202020202020202020202',1772438400000,1772438400000,1772438400000);
INSERT INTO outbox_entries VALUES('mk-bp.wb6.border-incident',3,'01954f00-0000-7000-8000-000000000003',X'717d839938c195413ce790b67eaab1ba50d31500f8b00009262bd04f2fccaa0a',X'0a5f7b22616c67223a2245643235353139222c226b6964223a22304f51374b50705039484e76777556306274417649527941414b4d682d6d5a5454654336787771542d5738222c22747970223a226b617261756c612d656e7472792b6a7773227d12a8010a056d6b2d62701203776236180120032a2078bbb245711f565cd850d9710386c39d65516e69ed3ac6350ca6f57b7a665df8320608f0ea94cd063a060880aa9acd06422430313935346630302d303030302d373030302d383030302d3030303030303030303030334802520208018201370a0608e8dc94cd061206080112024d4b18032204080110022a124d6164652d7570207369676874696e67203382010808011002200328061a40762bc351859147540ea12edd87fb0e491232514f652177dd9e57240811303e611521d4eb0bff428479971ae92bf59fa48ac74fe57343dd9989ea1ee567bb4805',1772438400000,1772524800000,'stored',30,X'0303030303030303030303030303030303030303030303030303030303030303',1772438400000,NULL,NULL);
INSERT INTO outbox_entries VALUES('mk-bp.wb6.border-incident',4,'01954f00-0000-7000-8000-000000000004',X'3197ad8861a1cdbdc668e95bdef3c61e4c497a6d89afe9eeb47b93527a35a93f',X'0a5f7b22616c67223a2245643235353139222c226b6964223a22304f51374b50705039484e76777556306274417649527941414b4d682d6d5a5454654336787771542d5738222c22747970223a226b617261756c612d656e7472792b6a7773227d12a8010a056d6b2d62701203776236180120042a20717d839938c195413ce790b67eaab1ba50d31500f8b00009262bd04f2fccaa0a320608f0ea94cd063a060880aa9acd06422430313935346630302d303030302d373030302d383030302d3030303030303030303030344802520208018201370a0608e8dc94cd061206080112024d4b18032204080110022a124d6164652d7570207369676874696e67203482010808011002200328061a4032b4f35d45ce652fe0b47582cd36860a3959e3b77c37f7f4887c4d1d0e51516af8c1802519877f10d1ddded9cc5bfba90341203da0fe83cb9c3ef1a726f92600',1772438400000,1772524800000,'abandoned',NULL,X'0404040404040404040404040404040404040404040404040404040404040404',NULL,NULL,NULL);
INSERT INTO outbox_entries VALUES('mk-bp.wb6.border-incident',6,'01954f00-0000-7000-8000-000000000006',X'a836f73583a5b81194cea16c58ad085e272262bdea347377a25afa21f29853b4',X'0a5f7b22616c67223a2245643235353139222c226b6964223a22304f51374b50705039484e76777556306274417649527941414b4d682d6d5a5454654336787771542d5738222c22747970223a226b617261756c612d656e7472792b6a7773227d12a8010a056d6b2d62701203776236180120062a20c709d0997eca84c509ed6ae97164bb3236f1ff10d2939aa1feb735ff23a90308320608f0ea94cd063a060880aa9acd06422430313935346630302d303030302d373030302d383030302d3030303030303030303030364802520208018201370a0608e8dc94cd061206080112024d4b18032204080110022a124d6164652d7570207369676874696e67203682010808011002200328061a40f6f3329c893357e6b040b244c34fd9c0de32051e6828955168e124fcf3b12fb39fde804bd5ef7b289e5cbd5a286c522656e931b81ec0cd6fcef00407211fb907',1772438400000,1772524800000,'stored',60,NULL,NULL,NULL,NULL);
INSERT INTO outbox_entries VALUES('mk-bp.wb6.border-incident',7,'01954f00-0000-7000-8000-000000000005',X'52a0ad4d4b884c5d27c5287920c82989b08068870989ff98baa24237aa2d311d',X'0a5f7b22616c67223a2245643235353139222c226b6964223a22304f51374b50705039484e76777556306274417649527941414b4d682d6d5a5454654336787771542d5738222c22747970223a226b617261756c612d656e7472792b6a7773227d12a8010a056d6b2d62701203776236180120072a20a836f73583a5b81194cea16c58ad085e272262bdea347377a25afa21f29853b4320608f0ea94cd063a060880aa9acd06422430313935346630302d303030302d373030302d383030302d3030303030303030303030354802520208018201370a0608e8dc94cd061206080112024d4b18032204080110022a124d6164652d7570207369676874696e67203582010808011002200328061a4041b77b3e6b6c0233cb413de20f812325cc4a93711da5330dbf8f9c6aa5f8aba846cbf29012a72aa92b358fcda8528bb1668c43e78b17c6ddf76e429cd3ce6002',1772438400000,1772524800000,'queued',NULL,NULL,NULL,NULL,NULL);
CREATE TABLE inbox_feeds (
    feed TEXT PRIMARY KEY,
    seq INTEGER NOT NULL,
    hash BLOB NOT NULL
  ) STRICT;
CREATE TABLE inbox_held (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    feed TEXT NOT NULL,
    seq INTEGER NOT NULL,
    hash BLOB NOT NULL,
    bytes BLOB NOT NULL,
    signed INTEGER NOT NULL
  ) STRICT;
CREATE TABLE inbox_passed (
    feed TEXT NOT NULL,
    seq INTEGER NOT NULL,
    hash BLOB NOT NULL,
    PRIMARY KEY (feed, seq)
  ) STRICT, WITHOUT ROWID;
CREATE TABLE inbox_entries (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    feed TEXT NOT NULL,
    seq INTEGER NOT NULL,
    entry_id TEXT NOT NULL,
    hash BLOB NOT NULL,
    bytes BLOB NOT NULL,
    received_at_ms INTEGER NOT NULL,
    -- NULL: its own signature; otherwise the later entry of its feed whose signature vouches for it.
    vouched_by_seq INTEGER,
    -- 0: a later entry vouched for it, its own signature waits for idle time.
    own_signature_checked INTEGER NOT NULL,
    fault TEXT,
    retracted_by INTEGER REFERENCES inbox_entries (position),
    updated_by INTEGER REFERENCES inbox_entries (position)
  ) STRICT;
CREATE TABLE cursors (
    name TEXT PRIMARY KEY,
    position INTEGER NOT NULL
  ) STRICT;
CREATE TABLE verdicts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at_ms INTEGER NOT NULL,
    origin TEXT NOT NULL,
    feed TEXT NOT NULL,
    seq INTEGER,
    outcome TEXT NOT NULL,
    code TEXT,
    reason TEXT,
    hash BLOB NOT NULL,
    stream_seq INTEGER,
    evidence BLOB
  ) STRICT;
CREATE TABLE outbox_progress (
    feed TEXT NOT NULL,
    member TEXT NOT NULL,
    seq INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    PRIMARY KEY (feed, member, seq)
  ) STRICT, WITHOUT ROWID;
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
INSERT INTO outbox_size VALUES('alerts',4,1336);
INSERT INTO outbox_size VALUES('receipts',0,0);
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
    heard_at_ms INTEGER, complete_seq INTEGER, complete_received_at_ms INTEGER,
    PRIMARY KEY (member, community)
  ) STRICT, WITHOUT ROWID;
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
CREATE TABLE statements_off_hub (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    feed TEXT NOT NULL,
    seq INTEGER NOT NULL,
    hash BLOB NOT NULL UNIQUE,
    bytes BLOB NOT NULL,
    received_at_ms INTEGER NOT NULL
  ) STRICT;
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
CREATE TABLE stream_restarts (
    origin TEXT PRIMARY KEY,
    at_ms INTEGER NOT NULL,
    stream_seq INTEGER NOT NULL,
    -- The furthest number it had shown before.
    shown_seq INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
CREATE TABLE hub_losses (
    feed TEXT PRIMARY KEY,
    from_seq INTEGER NOT NULL,
    to_seq INTEGER NOT NULL,
    appended_again INTEGER NOT NULL DEFAULT 0,
    noticed_at_ms INTEGER
  ) STRICT, WITHOUT ROWID;
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
CREATE TABLE outbox_let_go (
    feed TEXT PRIMARY KEY,
    seq INTEGER NOT NULL,
    hash BLOB NOT NULL
  ) STRICT, WITHOUT ROWID;
INSERT INTO outbox_let_go VALUES('mk-bp.wb6.border-incident',2,X'78bbb245711f565cd850d9710386c39d65516e69ed3ac6350ca6f57b7a665df8');
CREATE TABLE let_go_words (
    feed TEXT PRIMARY KEY,
    seq INTEGER NOT NULL,
    hash BLOB NOT NULL
  ) STRICT, WITHOUT ROWID;
CREATE INDEX outbox_by_row ON outbox_entries (row_digest);
CREATE UNIQUE INDEX outbox_by_place ON outbox_entries (feed, seq) WHERE state <> 'abandoned';
CREATE INDEX outbox_by_hash ON outbox_entries (hash);
CREATE INDEX outbox_by_id ON outbox_entries (entry_id);
CREATE INDEX outbox_waiting ON outbox_entries (feed, seq) WHERE state = 'queued';
CREATE INDEX inbox_held_by_feed ON inbox_held (feed, position);
CREATE UNIQUE INDEX inbox_by_place ON inbox_entries (feed, seq);
CREATE INDEX inbox_by_id ON inbox_entries (entry_id);
CREATE INDEX inbox_unchecked ON inbox_entries (position) WHERE own_signature_checked = 0;
CREATE INDEX verdicts_by_arrival ON verdicts (origin, stream_seq);
CREATE INDEX verdicts_by_code ON verdicts (code) WHERE code IS NOT NULL;
CREATE INDEX verdicts_with_evidence ON verdicts (origin, id) WHERE evidence IS NOT NULL;
CREATE INDEX outbox_kept ON outbox_entries (feed, seq) WHERE pruned_at_ms IS NULL;
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
CREATE INDEX member_heads_by_feed ON member_heads (feed);
CREATE UNIQUE INDEX owed_heads_by_place ON owed_heads (feed, seq, member, hash);
CREATE UNIQUE INDEX contradictions_by_place ON contradictions (feed, seq, member, stated_hash);
CREATE INDEX statements_off_hub_by_feed ON statements_off_hub (feed, id);
CREATE INDEX member_actions_by_target ON member_actions (target_feed, target_seq);
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
CREATE UNIQUE INDEX findings_open ON findings (name, iif(feed = '', by, feed)) WHERE cleared_ms IS NULL;
CREATE INDEX verdicts_refused ON verdicts (feed, seq) WHERE outcome = 'refused';
COMMIT;
PRAGMA user_version = 5;
