import type { DatabaseSync } from 'node:sqlite';
import { CHANGES_SCHEMA } from './changes-schema.ts';
import { CONSOLE_ACCESS_SCHEMA } from './console-access-schema.ts';
import { CONSOLE_ASKED_SCHEMA } from './console-asked-schema.ts';
import { CONSOLE_SCHEMA } from './console-schema.ts';
import { CONTENT_KEYS_SCHEMA } from './content-keys-schema.ts';
import { COPIED_KEYS_SCHEMA } from './copied-keys.ts';
import { DATA_SUBJECTS_SCHEMA } from './data-subjects-schema.ts';
import { ERASURE_RECEIPTS_SCHEMA, ERASURE_SCHEMA } from './erasure-schema.ts';
import { StoreError } from './errors.ts';
import { COPY_COMPLIANCE_SCHEMA, FORWARDED_COPIES_SCHEMA } from './forwarded-copies-schema.ts';
import { INFORMATION_SCHEMA } from './information-schema.ts';
import { KEPT_OWN_SCHEMA } from './kept-own-schema.ts';
import { LET_GO_SCHEMA } from './let-go-schema.ts';
import { LINK_ANSWERS_SCHEMA } from './link-answers-schema.ts';
import { LINKS_SCHEMA, LINKS_STATUS_SCHEMA } from './links-schema.ts';
import { MARKS_SCHEMA } from './marks-schema.ts';
import { MEMBERS_SCHEMA } from './members-schema.ts';
import {
  KEYS_BESIDE_SCHEMA,
  OUTBOX_AGE_SCHEMA,
  OUTBOX_INDEXES_SCHEMA,
  ROW_INDEX_SCHEMA,
} from './outbox-indexes-schema.ts';
import { OUTBOX_SCHEMA } from './outbox-schema.ts';
import { OWN_ACTIONS_SCHEMA } from './own-actions.ts';
import { PREKEYS_SCHEMA } from './prekeys-schema.ts';
import { READ_LOG_HEADS_SCHEMA, READ_LOG_SCHEMA } from './read-log-schema.ts';
import { ENDED_KEYS_SCHEMA, TAINTS_SCHEMA } from './taints-schema.ts';
import { THREADS_SCHEMA } from './threads-schema.ts';
import { TRACED_ENTRIES_SCHEMA } from './traced-entries-schema.ts';

/** Step n brings a database from version n to n + 1. Steps are never edited, only added. */
const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE outbox_feeds (
    feed TEXT PRIMARY KEY,
    seq INTEGER NOT NULL,
    hash BLOB NOT NULL,
    -- Entries up to here may have left this machine: they are never signed anew.
    sent_seq INTEGER NOT NULL DEFAULT 0
  ) STRICT;
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
  ) STRICT;
  CREATE INDEX outbox_by_row ON outbox_entries (row_digest);
  CREATE UNIQUE INDEX outbox_by_place ON outbox_entries (feed, seq) WHERE state <> 'abandoned';
  CREATE INDEX outbox_by_hash ON outbox_entries (hash);
  CREATE INDEX outbox_by_id ON outbox_entries (entry_id);
  CREATE INDEX outbox_waiting ON outbox_entries (feed, seq) WHERE state = 'queued';

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
  CREATE INDEX inbox_held_by_feed ON inbox_held (feed, position);
  -- Authentic entries that were refused in their place: the chain goes on past them.
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
  CREATE UNIQUE INDEX inbox_by_place ON inbox_entries (feed, seq);
  CREATE INDEX inbox_by_id ON inbox_entries (entry_id);
  CREATE INDEX inbox_unchecked ON inbox_entries (position) WHERE own_signature_checked = 0;
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
  CREATE INDEX verdicts_by_arrival ON verdicts (origin, stream_seq);
  CREATE INDEX verdicts_by_code ON verdicts (code) WHERE code IS NOT NULL;
  CREATE INDEX verdicts_with_evidence ON verdicts (origin, id) WHERE evidence IS NOT NULL;
  `,
  OUTBOX_SCHEMA,
  MEMBERS_SCHEMA,
  CHANGES_SCHEMA,
  LET_GO_SCHEMA,
  OUTBOX_INDEXES_SCHEMA,
  ROW_INDEX_SCHEMA,
  OUTBOX_AGE_SCHEMA,
  TAINTS_SCHEMA,
  ENDED_KEYS_SCHEMA,
  MARKS_SCHEMA,
  THREADS_SCHEMA,
  CONTENT_KEYS_SCHEMA,
  TRACED_ENTRIES_SCHEMA,
  FORWARDED_COPIES_SCHEMA,
  ERASURE_SCHEMA,
  ERASURE_RECEIPTS_SCHEMA,
  READ_LOG_SCHEMA,
  PREKEYS_SCHEMA,
  KEYS_BESIDE_SCHEMA,
  READ_LOG_HEADS_SCHEMA,
  COPY_COMPLIANCE_SCHEMA,
  DATA_SUBJECTS_SCHEMA,
  LINKS_SCHEMA,
  LINKS_STATUS_SCHEMA,
  LINK_ANSWERS_SCHEMA,
  COPIED_KEYS_SCHEMA,
  INFORMATION_SCHEMA,
  KEPT_OWN_SCHEMA,
  CONSOLE_SCHEMA,
  CONSOLE_ACCESS_SCHEMA,
  OWN_ACTIONS_SCHEMA,
  CONSOLE_ASKED_SCHEMA,
];

/** Brings the database to the newest version; two processes that open it at once do it once. */
export function migrate(database: DatabaseSync, path: string): void {
  if (versionOf(database) === MIGRATIONS.length) return;
  database.exec('BEGIN IMMEDIATE');
  try {
    const version = versionOf(database);
    if (version > MIGRATIONS.length) {
      throw new StoreError(
        'STORE_NEWER_SCHEMA',
        `${path} was written by a newer karaula (version ${version}, this one knows ${MIGRATIONS.length}); update this karaula`,
      );
    }
    for (const step of MIGRATIONS.slice(version)) database.exec(step);
    database.exec(`PRAGMA user_version = ${MIGRATIONS.length}; COMMIT`);
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

function versionOf(database: DatabaseSync): number {
  return Number(database.prepare('PRAGMA user_version').get()?.user_version ?? 0);
}
