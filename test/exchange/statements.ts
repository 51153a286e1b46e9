import type { HeadsStatement } from '../../src/contract/entry.ts';
import { EMPTY_HEAD } from '../../src/gate/head.ts';
import { prepareEntry } from '../../src/gate/prepare-entry.ts';
import { type ExportedJws, exportJws } from '../../src/trust/export-jws.ts';
import { HOUR_MS, keyOf, makeDraft } from '../gate/forge.ts';

/** A signed statement of a made-up participant that it has seen mk-bp's feed up to a place. */
export function statementOf(origin: string, seq = 1, community = 'wb6', key = keyOf(origin)): ExportedJws {
  const head = { feed: `mk-bp.${community}.border-incident`, seq, hash: new Uint8Array(32).fill(seq) };
  const heads: HeadsStatement = {
    own: origin === 'mk-bp' ? [head] : [],
    seen: origin === 'mk-bp' ? [] : [head],
    intervalS: 30,
  };
  const draft = makeDraft(seq, {
    feed: { origin, community, kind: 'receipt' },
    expiresAtMs: Date.UTC(2026, 2, 2, 7) + 48 * HOUR_MS,
    body: { case: 'heads', heads },
  });
  return exportJws(prepareEntry(draft, EMPTY_HEAD, key).bytes);
}

/** A signed alert: what must never be exchanged. */
export function alertOf(origin: string): ExportedJws {
  const draft = makeDraft(1, { feed: { origin, community: 'wb6', kind: 'border-incident' } });
  return exportJws(prepareEntry(draft, EMPTY_HEAD, keyOf(origin)).bytes);
}
