import { describe, expect, test } from 'vitest';
import type { Entry, EntryBody, FeedHead } from '../../src/contract/entry.ts';
import { type FeedId, formatFeed, subjectOf } from '../../src/contract/feed.ts';
import { ALERT_KINDS, type Kind } from '../../src/contract/kind.ts';
import { EMPTY_FEED_STATE } from '../../src/gate/feed-state.ts';
import { EMPTY_HEAD } from '../../src/gate/head.ts';
import { inspectRun } from '../../src/gate/inspect-run.ts';
import { inspectExport } from '../../src/gate/verify-export.ts';
import { exportJws } from '../../src/trust/export-jws.ts';
import { FEED, forgeEntry, HOUR_MS, link, makeContext, makeDraft, NOW_MS, trustDirectory } from './forge.ts';

const RECEIPTS: FeedId = { ...FEED, kind: 'receipt' };

const first = link(EMPTY_HEAD, 1);
const reference = { feed: formatFeed(FEED), seq: 1, entryId: first.entry.entryId, hash: first.head.hash };

const head = (feed: string): FeedHead => ({ feed, seq: 1, hash: first.head.hash });
const statement = (own: readonly string[], seen: readonly string[]): EntryBody => {
  return { case: 'heads', heads: { own: own.map(head), seen: seen.map(head), intervalS: 30 } };
};

const heads = statement(
  ['mk-bp.wb6.border-incident', 'mk-bp.wb6.return'],
  ['rs-gp.wb6.return', 'xk-kp.wb6.receipt'],
);
const action: EntryBody = { case: 'action', action: { target: reference, action: 'READ' } };

/** The first entry of a feed, well signed by mk-bp, whatever the rules say of it: a bad insider's. */
function sign(kind: Kind, body: EntryBody, changes: Partial<Entry> = {}): Uint8Array {
  return forgeEntry(first.bytes, { feed: { ...FEED, kind }, body, ...changes });
}

function inspect(bytes: Uint8Array, kind: Kind) {
  const feed = { ...FEED, kind };
  const arrivals = [{ subject: subjectOf(feed), bytes }];
  const { verdicts, state } = inspectRun(makeContext(), feed, EMPTY_FEED_STATE, arrivals);
  return { verdict: verdicts[0]!, placesTaken: state.head.seq };
}

test.each([
  ['a statement of heads', heads],
  ['the first statement of a new member', statement([], [])],
  ['a receipt of an action', action],
])('%s is delivered from a receipt feed', (_what, body) => {
  expect(inspect(sign('receipt', body), 'receipt').verdict).toMatchObject({
    outcome: 'delivered',
    entry: { body },
  });
});

describe('K1: what is authentic and breaks the rules of receipts takes its place, and is not delivered', () => {
  const alert = makeDraft().body;
  const ofAlerts: [string, Kind, EntryBody][] = ALERT_KINDS.flatMap((kind) => [
    [`heads in a feed of kind ${kind}`, kind, heads],
    [`an action in a feed of kind ${kind}`, kind, action],
  ]);
  const target = { ...reference, feed: formatFeed(RECEIPTS) };
  test.each<[string, Kind, EntryBody]>([
    ...ofAlerts,
    ['an alert in a receipt feed', 'receipt', alert],
    [
      'an update in a receipt feed',
      'receipt',
      { case: 'update', update: { target, note: 'x', closes: false } },
    ],
    [
      'a retraction in a receipt feed',
      'receipt',
      { case: 'retraction', retraction: { target, reason: 'MISTAKE', note: '' } },
    ],
    ['another member’s feed stated as own', 'receipt', statement(['rs-gp.wb6.border-incident'], [])],
    ['an own feed stated as seen', 'receipt', statement([], ['mk-bp.wb6.border-incident'])],
    ['a feed of another community', 'receipt', statement([], ['rs-gp.region.border-incident'])],
    ['heads out of their order', 'receipt', statement([], ['xk-kp.wb6.return', 'rs-gp.wb6.return'])],
    ['a head stated twice', 'receipt', statement([], ['rs-gp.wb6.return', 'rs-gp.wb6.return'])],
    ['the head of the statement itself', 'receipt', statement([formatFeed(RECEIPTS)], [])],
    ['an action on a receipt', 'receipt', { case: 'action', action: { target, action: 'READ' } }],
  ])('%s', (_what, kind, body) => {
    const bytes = sign(kind, body);
    const { verdict, placesTaken } = inspect(bytes, kind);
    expect(verdict).toMatchObject({ outcome: 'refused', code: 'CONTRACT_INVALID', advances: true });
    expect(placesTaken).toBe(1);
    expect(inspectExport(exportJws(bytes), trustDirectory(), NOW_MS)).toMatchObject({
      outcome: 'refused',
      code: 'CONTRACT_INVALID',
    });
  });

  test('sealed content in a receipt feed is said to be sealed', () => {
    const sealed = {
      keyId: 'f'.repeat(32),
      iv: new Uint8Array(12),
      ciphertext: new Uint8Array(40),
      commitment: new Uint8Array(32),
    };
    expect(inspect(sign('receipt', { case: 'sealed', sealed }), 'receipt').verdict).toMatchObject({
      outcome: 'refused',
      code: 'GATE_SEALED',
    });
  });
});

test('K3: a statement that is released to one reader is refused by that very reader', () => {
  const bytes = sign('receipt', heads, { handling: { code: 'H0', releasableTo: ['xk-kp'] } });
  expect(inspect(bytes, 'receipt').verdict).toMatchObject({ outcome: 'refused', code: 'CONTRACT_INVALID' });
});

test('a statement that is to last for longer than a week is refused', () => {
  const lasting = (ms: number) => sign('receipt', heads, { expiresAtMs: first.entry.issuedAtMs + ms });
  expect(inspect(lasting(168 * HOUR_MS), 'receipt').verdict.outcome).toBe('delivered');
  expect(inspect(lasting(168 * HOUR_MS + 1), 'receipt').verdict.outcome).toBe('refused');
});

test('K1: a statement does not pass in the subject of a feed of alerts, nor an alert in that of receipts', () => {
  const wrongFeed = { outcome: 'refused', code: 'GATE_WRONG_FEED' };
  expect(inspect(sign('receipt', heads), 'border-incident').verdict).toMatchObject(wrongFeed);
  expect(inspect(first.bytes, 'receipt').verdict).toMatchObject(wrongFeed);
});

test('no publisher can sign what the readers would refuse', () => {
  const refused = (changes: Partial<Entry>) => () => link(EMPTY_HEAD, 1, { changes });
  const invalid = expect.objectContaining({ code: 'CONTRACT_INVALID' });
  expect(refused({ feed: RECEIPTS })).toThrow(invalid);
  expect(refused({ body: heads })).toThrow(invalid);
  expect(refused({ feed: RECEIPTS, body: statement(['rs-gp.wb6.return'], []) })).toThrow(invalid);
  expect(refused({ feed: RECEIPTS, body: heads })).not.toThrow();
});
