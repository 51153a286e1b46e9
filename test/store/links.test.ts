import { createHash } from 'node:crypto';
import { expect, onTestFinished, test } from 'vitest';
import type { Identifier } from '../../src/contract/link.ts';
import { linkEpochOf } from '../../src/contract/link.ts';
import { normaliseIdentifier } from '../../src/contract/normalise-identifier.ts';
import { keepLinkKey } from '../../src/store/link-keys.ts';
import { matchTokens } from '../../src/store/links.ts';
import { openStore } from '../../src/store/open-store.ts';
import { hashUnderLinkKey, keepOwnIdentifiers } from '../../src/store/own-identifiers.ts';
import { linkTokenOf } from '../../src/trust/link-token.ts';
import { contentKeyOf } from '../../src/trust/seal.ts';
import { inventIdentifiers } from '../support/region-identifiers.ts';
import { tempFolder } from '../support/temp-folder.ts';

const NOW_MS = Date.UTC(2026, 10, 20);
const DAY_MS = 86_400_000;
const COUNT = 5_000;

const bytesOf = (text: string) => new Uint8Array(createHash('sha256').update(text).digest());

function asRead(identifier: Identifier, text: string): Identifier {
  const outcome = normaliseIdentifier(identifier.type, text);
  if ('problem' in outcome) expect.fail(`${text} ${outcome.problem}`);
  return { type: identifier.type, value: outcome.value };
}

test('what both have is found in the database, each in its own spelling, and nothing else', () => {
  const store = openStore(`${tempFolder()}/links.db`);
  onTestFinished(() => store.close());
  const linkKey = contentKeyOf('ab'.repeat(16), bytesOf('key'));
  const key = {
    origin: 'rs-gp',
    community: 'wb6',
    linkKey,
    epoch: linkEpochOf(NOW_MS),
    saidAtMs: NOW_MS,
    untilMs: NOW_MS + 90 * DAY_MS,
  };
  const truth = new Set<string>();
  let values = 0;
  store.transaction(() => {
    keepLinkKey(store, key);
    let index = 0;
    for (const { identifier, spellings } of inventIdentifiers(COUNT, 20_261_126)) {
      // Half are ours, half are theirs, and a tenth both have, each in its own spelling.
      const isBoth = index % 10 === 0;
      const isOurs = isBoth || index % 2 === 0;
      const own = asRead(identifier, spellings[0]);
      if (isOurs) {
        const [entryId, community] = [`ours-${index}`, 'wb6'];
        keepOwnIdentifiers(
          store,
          { entryId, community, status: 'TEST', identifiers: [own], expiresAtMs: NOW_MS + DAY_MS },
          NOW_MS,
        );
      }
      if (isBoth || !isOurs) {
        const theirs = asRead(identifier, spellings[1]);
        const position = store.insert(
          `INSERT INTO inbox_entries (feed, seq, entry_id, hash, bytes, received_at_ms, own_signature_checked)
           VALUES ('rs-gp.wb6.border-incident', ?, ?, x'', x'', 0, 1)`,
          index + 1,
          `theirs-${index}`,
        );
        store.run(
          'INSERT INTO inbox_tokens VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
          linkTokenOf(linkKey.key, 'wb6', theirs),
          linkKey.keyId,
          position,
          theirs.type,
          'rs-gp',
          'wb6',
          NOW_MS,
          NOW_MS + DAY_MS,
        );
      }
      if (isBoth) truth.add(`ours-${index} theirs-${index}`);
      index += 1;
    }
    values = index;
    store.run('DELETE FROM links');
    matchTokens(store, { keyId: linkKey.keyId }, NOW_MS);
  });
  const found = store
    .all('SELECT own_entry_id, entry_id FROM links JOIN inbox_entries USING (position)')
    .map((row) => `${row.own_entry_id} ${row.entry_id}`);
  expect(values).toBe(COUNT);
  expect(truth.size).toBe(COUNT / 10);
  expect(found.filter((pair) => !truth.has(pair))).toEqual([]);
  expect(new Set(found)).toEqual(truth);
  // Two different identifiers with one token: pairs × 2^-128. It is never seen.
  const tokens = store.all('SELECT count(DISTINCT token) AS n, count(*) AS all_of FROM inbox_tokens')[0]!;
  expect(tokens.n).toBe(tokens.all_of);
}, 120_000);

test('a link key that comes late is matched with all that came before it', () => {
  const store = openStore(`${tempFolder()}/links.db`);
  onTestFinished(() => store.close());
  const linkKey = contentKeyOf('cd'.repeat(16), bytesOf('late'));
  const identifier: Identifier = { type: 'PLATE', value: 'RS/BG123AB' };
  const own = {
    entryId: 'ours',
    community: 'wb6',
    status: 'TEST',
    identifiers: [identifier],
    expiresAtMs: NOW_MS + DAY_MS,
  } as const;
  const countLinks = () => store.get('SELECT count(*) AS n FROM links')?.n;
  store.transaction(() => {
    keepOwnIdentifiers(store, own, NOW_MS);
    store.run(
      `INSERT INTO inbox_entries (feed, seq, entry_id, hash, bytes, received_at_ms, own_signature_checked)
       VALUES ('rs-gp.wb6.border-incident', 1, 'theirs', x'', x'', 0, 1)`,
    );
    store.run(
      "INSERT INTO inbox_tokens VALUES (?, ?, 1, 'PLATE', 'rs-gp', 'wb6', ?, ?)",
      linkTokenOf(linkKey.key, 'wb6', identifier),
      linkKey.keyId,
      NOW_MS,
      NOW_MS + DAY_MS,
    );
    matchTokens(store, { position: 1 }, NOW_MS);
  });
  expect(countLinks()).toBe(0);
  const scope = { community: 'wb6', linkKey, epoch: '2026-11', saidAtMs: NOW_MS, untilMs: NOW_MS + DAY_MS };
  store.transaction(() => {
    // A key of the same name from somebody else makes nothing of it.
    keepLinkKey(store, { ...scope, origin: 'me-gp' });
    hashUnderLinkKey(store, { ...scope, origin: 'me-gp' }, NOW_MS);
  });
  expect(countLinks()).toBe(0);
  store.transaction(() => {
    keepLinkKey(store, { ...scope, origin: 'rs-gp' });
    hashUnderLinkKey(store, { ...scope, origin: 'rs-gp' }, NOW_MS);
  });
  expect(countLinks()).toBe(1);
});
