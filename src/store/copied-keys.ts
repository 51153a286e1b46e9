import type { EntryBody } from '../contract/entry.ts';
import { decodeEnvelope } from '../contract/envelope.ts';
import type { Store } from './open-store.ts';

/** The step of the schema with which a store knows by whose keys the copies of the inbox were signed first. K6 */
export const COPIED_KEYS_SCHEMA = `
  CREATE TABLE copied_keys (
    -- Of the copy, in the inbox.
    position INTEGER NOT NULL,
    -- Of the envelope in it.
    header BLOB NOT NULL,
    PRIMARY KEY (position, header)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX copied_keys_by_header ON copied_keys (header);
`;

/** Notes whose keys a copy rests on: of the original, and of the grant. Part of the transaction in which it is delivered. */
export function noteCopiedKeys(store: Store, body: EntryBody, position: number): void {
  if (body.case !== 'forwarded') return;
  const { original, grant } = body.forwarded;
  for (const envelope of [original, ...(grant ? [grant] : [])]) {
    const { protected: header } = decodeEnvelope(envelope);
    store.run(
      'INSERT INTO copied_keys (position, header) VALUES (?, ?) ON CONFLICT DO NOTHING',
      position,
      header,
    );
  }
}

/** The first place of a feed at which a copy rests on a key with this header; undefined: there is none. */
export function firstCopyUnder(store: Store, feed: string, header: Uint8Array): number | undefined {
  const row = store.get(
    `SELECT min(seq) AS seq FROM copied_keys JOIN inbox_entries USING (position) WHERE header = ? AND feed = ?`,
    header,
    feed,
  );
  return row?.seq == null ? undefined : Number(row.seq);
}
