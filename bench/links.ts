/**
 * What links cost: `node bench/links.ts`. In one process, with a real database: tokens a second, and what it costs to
 * compare an alert of 32 tokens with the identifiers that a member has reported itself.
 */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { linkEpochOf } from '../src/contract/link.ts';
import { normaliseIdentifier } from '../src/contract/normalise-identifier.ts';
import { keepLinkKey } from '../src/store/link-keys.ts';
import { matchTokens } from '../src/store/links.ts';
import { openStore } from '../src/store/open-store.ts';
import { hashUnderLinkKey, keepOwnIdentifiers } from '../src/store/own-identifiers.ts';
import { linkTokenOf } from '../src/trust/link-token.ts';
import { contentKeyOf } from '../src/trust/seal.ts';
import { inventIdentifiers } from '../test/support/region-identifiers.ts';
import { makeBenchDir } from './support/bench-dir.ts';
import { readBenchOptions } from './support/bench-options.ts';
import { brokerVersion, describeLoad, describeMachine } from './support/machine.ts';
import { figure, markdownTable, range } from './support/markdown-table.ts';
import { spreadOf } from './support/statistics.ts';
import { tellFigures } from './support/tell-figures.ts';

const TOKENS = 32;
const DAY_MS = 86_400_000;

const options = readBenchOptions({ rounds: 5, messages: 20_000 });
const load = describeLoad();
const nowMs = Date.now();
const known = [...inventIdentifiers(options.messages, 1)];
const key = () => ({
  origin: 'rs-gp',
  community: 'wb6',
  linkKey: contentKeyOf(randomBytes(16).toString('hex'), randomBytes(32)),
  epoch: linkEpochOf(nowMs),
  saidAtMs: nowMs,
  untilMs: nowMs + 90 * DAY_MS,
});

const figures = new Map<string, number[]>();
/** Microseconds for one of so many. */
function take(title: string, count: number, action: () => void): void {
  const began = performance.now();
  action();
  const us = ((performance.now() - began) * 1_000) / count;
  figures.set(title, [...(figures.get(title) ?? []), us]);
}

const dir = makeBenchDir();
const store = openStore(join(dir.path, 'links.db'));
store.transaction(() => {
  for (const [index, { identifier }] of known.entries()) {
    const own = {
      entryId: `ours-${index}`,
      community: 'wb6',
      status: 'TEST',
      expiresAtMs: nowMs + DAY_MS,
    } as const;
    keepOwnIdentifiers(store, { ...own, identifiers: [identifier] }, nowMs);
  }
});
for (let round = 0; round < options.rounds; round++) {
  const linkKey = key();
  take('normalising an identifier', known.length, () => {
    for (const { identifier, spellings } of known) normaliseIdentifier(identifier.type, spellings[0]);
  });
  take('making a token', known.length, () => {
    for (const { identifier } of known) linkTokenOf(linkKey.linkKey.key, 'wb6', identifier);
  });
  take('a link key that comes, for each identifier of ours', known.length, () => {
    store.transaction(() => {
      keepLinkKey(store, linkKey);
      hashUnderLinkKey(store, linkKey, nowMs);
    });
  });
  const alerts = 200;
  store.transaction(() => {
    for (let index = 0; index < alerts; index++) {
      const position = store.insert(
        `INSERT INTO inbox_entries (feed, seq, entry_id, hash, bytes, received_at_ms, own_signature_checked)
         VALUES ('rs-gp.wb6.border-incident', ?, ?, x'', x'', 0, 1)`,
        round * alerts + index + 1,
        `theirs-${round}-${index}`,
      );
      take(`comparing an alert of ${TOKENS} tokens`, 1, () => {
        for (let at = 0; at < TOKENS; at++) {
          // One in 32 is known here.
          const { identifier } = known[(index * 37) % known.length]!;
          const value = at === 0 ? identifier : { ...identifier, value: `${identifier.value}-${at}` };
          const token = linkTokenOf(linkKey.linkKey.key, 'wb6', value);
          store.run(
            'INSERT INTO inbox_tokens VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
            ...[token, linkKey.linkKey.keyId, position, value.type, 'rs-gp', 'wb6', nowMs, nowMs + DAY_MS],
          );
        }
        matchTokens(store, { position }, nowMs);
      });
    }
  });
}
const found = Number(store.get('SELECT count(DISTINCT position) AS n FROM links')?.n);
if (found !== options.rounds * 200) throw new Error(`${found} alerts were matched`);
store.close();
dir.remove();

const results = [...figures].map(([title, us]) => ({ title, us: spreadOf(us) }));
tellFigures(options, {
  section: 'links',
  text: markdownTable(
    ['', 'µs, median', 'min–max', 'a second'],
    results.map(({ title, us }) => [title, figure(us.median), range(us), figure(1e6 / us.median)]),
  ),
  figures: { identifiers: known.length, results },
  machine: `${describeMachine(brokerVersion())}, ${load}`,
});
