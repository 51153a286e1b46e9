import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActionReceipt, Draft, Entry, FeedHead, HeadsStatement } from '../../src/contract/entry.ts';
import { encodeEntry } from '../../src/contract/entry-codec.ts';
import { encodeEnvelope } from '../../src/contract/envelope.ts';
import { formatFeed } from '../../src/contract/feed.ts';
import { sortFeedHeads } from '../../src/contract/feed-heads.ts';
import { ALERT_KINDS, KINDS } from '../../src/contract/kind.ts';
import * as limits from '../../src/contract/limits.ts';
import { headlineOfAction, headlineOfHeads } from '../../src/contract/receipt-headline.ts';
import { validateDraft, validateEntry } from '../../src/contract/validate-entry.ts';
import { arbitraryEntry } from './arbitrary-draft.ts';
import { arbitraryHeads } from './arbitrary-receipt.ts';
import { code } from './arbitrary-values.ts';

const ISSUED_AT_MS = Date.UTC(2026, 2, 1);
const ISSUED_IN = { origin: 'mk-bp', community: 'wb6', kind: 'receipt' } as const;
const DAY_MS = 24 * 3_600_000;
const HASH = new Uint8Array(limits.HASH_BYTES).fill(7);

const nothingYet: HeadsStatement = { own: [], seen: [], intervalS: 30 };

const sent: ActionReceipt = {
  target: {
    feed: 'rs-gp.wb6.border-incident',
    seq: 3,
    entryId: '0197c4f1-5c00-7a3b-8d21-0123456789ac',
    hash: HASH,
  },
  action: 'ACKNOWLEDGED',
  reason: 'patrol sent',
};

function draftOf(body: Draft['body'], changes: Partial<Draft> = {}): Draft {
  return {
    feed: ISSUED_IN,
    issuedAtMs: ISSUED_AT_MS,
    expiresAtMs: ISSUED_AT_MS + DAY_MS,
    entryId: '0197c4f1-5c00-7a3b-8d21-0123456789ab',
    status: 'EXERCISE',
    handling: { code: 'H0' },
    body,
    ...changes,
  };
}

const statement = (changes: Partial<HeadsStatement>) =>
  draftOf({ case: 'heads', heads: { ...nothingYet, ...changes } });
const pathsOf = (draft: Draft) => validateDraft(draft).map(({ path }) => path);

function headsOf(count: number, nameOf: (index: number) => string): FeedHead[] {
  const feeds = Array.from({ length: Math.ceil(count / KINDS.length) }, (_, index) =>
    KINDS.map((kind) => formatFeed({ origin: nameOf(index), community: ISSUED_IN.community, kind })),
  );
  return sortFeedHeads(
    feeds
      .flat()
      .slice(0, count)
      .map((feed) => ({ feed, seq: Number.MAX_SAFE_INTEGER, hash: HASH })),
  );
}

describe('what stands in which feed', () => {
  test('no body of alerts is right in a receipt feed, no receipt in a feed of alerts, and nothing but keys in one of keys', () => {
    const isOther = ({ body }: Entry) => ['heads', 'action', 'contentKey', 'prekey'].includes(body.case);
    fc.assert(
      fc.property(arbitraryEntry(), fc.constantFrom(...ALERT_KINDS), (entry, alertKind) => {
        const kind = isOther(entry) ? alertKind : entry.body.case === 'sealed' ? 'key' : 'receipt';
        const violations = validateEntry({ ...entry, feed: { ...entry.feed, kind } });
        expect(violations).toContainEqual({
          path: entry.body.case,
          problem: `does not stand in a feed of kind ${kind}`,
        });
      }),
    );
  });
});

describe('a statement of heads', () => {
  test('is refused when a head is out of its order or stands twice', () => {
    const disorder = fc.constantFrom('swapped', 'repeated');
    const any = arbitraryHeads(ISSUED_IN).filter(({ seen }) => seen.length >= 2);
    fc.assert(
      fc.property(any, fc.nat(), disorder, (heads, at, how) => {
        expect(pathsOf(draftOf({ case: 'heads', heads }))).toEqual([]);
        const index = 1 + (at % (heads.seen.length - 1));
        const [before, head] = [heads.seen[index - 1]!, heads.seen[index]!];
        const pair = how === 'swapped' ? [head, before] : [before, { ...before, seq: 1 }];
        const seen = heads.seen.toSpliced(index - 1, 2, ...pair);
        expect(pathsOf(draftOf({ case: 'heads', heads: { ...heads, seen } }))).toContain(
          `heads.seen[${index}].feed`,
        );
      }),
    );
  });

  test('K1: names none but the feeds of its author as own, and none of them as seen', () => {
    const one = (feed: string): FeedHead => ({ feed, seq: 1, hash: HASH });
    expect(pathsOf(statement({ own: [one('mk-bp.wb6.return')], seen: [one('rs-gp.wb6.return')] }))).toEqual(
      [],
    );
    expect(pathsOf(statement({ own: [one('rs-gp.wb6.return')] }))).toEqual(['heads.own[0].feed']);
    expect(pathsOf(statement({ seen: [one('mk-bp.wb6.return')] }))).toEqual(['heads.seen[0].feed']);
    // Whole names, not beginnings.
    expect(pathsOf(statement({ own: [one('mk.wb6.return')] }))).toEqual(['heads.own[0].feed']);
    expect(pathsOf(statement({ seen: [one('rs-gp.wb.return')] }))).toEqual(['heads.seen[0].feed']);
  });

  test('lets go of nothing but feeds of its author, and of none further than it says them to be', () => {
    const one = (feed: string, seq: number): FeedHead => ({ feed, seq, hash: HASH });
    const own = [one('mk-bp.wb6.return', 7)];
    const letting = (...letGo: FeedHead[]) => pathsOf(statement({ own, letGo }));
    expect(letting(one('mk-bp.wb6.return', 6))).toEqual([]);
    expect(letting(one('mk-bp.wb6.return', 7))).toEqual(['heads.letGo[0].seq']);
    expect(letting(one('mk-bp.wb6.receipt', 1))).toEqual(['heads.letGo[0].feed']);
    expect(letting(one('rs-gp.wb6.return', 1))).toContain('heads.letGo[0].feed');
    expect(letting(one('mk-bp.region.return', 1))).toContain('heads.letGo[0].feed');
    expect(letting(one('mk-bp.wb6.return', 2), one('mk-bp.wb6.return', 3))).toEqual(['heads.letGo[1].feed']);
  });

  test('of changes says nothing of receipt feeds', () => {
    const one = (feed: string): FeedHead => ({ feed, seq: 1, hash: HASH });
    const changes = (heads: Partial<HeadsStatement>) => pathsOf(statement({ ...heads, changesOnly: true }));
    expect(changes({})).toEqual([]);
    expect(changes({ own: [one('mk-bp.wb6.return')], seen: [one('rs-gp.wb6.return')] })).toEqual([]);
    expect(changes({ own: [one('mk-bp.wb6.receipt')] })).toEqual(['heads.own[0].feed']);
    expect(changes({ seen: [one('rs-gp.wb6.receipt')] })).toEqual(['heads.seen[0].feed']);
  });

  test('is sorted by characters: - is before . is before digits is before letters', () => {
    const feeds = ['mk.wb6.return', 'mk2.wb6.return', 'mk-bp.wb6.return', 'mka.wb6.return'];
    const sorted = sortFeedHeads(feeds.map((feed) => ({ feed, seq: 1, hash: HASH })));
    expect(sorted.map(({ feed }) => feed)).toEqual([
      'mk-bp.wb6.return',
      'mk.wb6.return',
      'mk2.wb6.return',
      'mka.wb6.return',
    ]);
  });

  test('names as many feeds as there are in a large community, and no more', () => {
    const names = (index: number) => `p${index}`;
    expect(pathsOf(statement({ seen: headsOf(limits.MAX_SEEN_HEADS, names) }))).toEqual([]);
    expect(validateDraft(statement({ seen: headsOf(limits.MAX_SEEN_HEADS + 1, names) }))).toEqual([
      { path: 'heads.seen', problem: 'has 501 elements; at most 500 are allowed' },
    ]);
  });

  test('promises the next within a day, and lasts for a week, to the millisecond', () => {
    for (const intervalS of [1, 86_400]) expect(pathsOf(statement({ intervalS }))).toEqual([]);
    for (const intervalS of [0, -1, 1.5, 86_401, Number.NaN]) {
      expect(pathsOf(statement({ intervalS }))).toEqual(['heads.intervalS']);
    }
    const lasting = (ms: number) => pathsOf({ ...statement({}), expiresAtMs: ISSUED_AT_MS + ms });
    expect(lasting(7 * DAY_MS)).toEqual([]);
    expect(lasting(7 * DAY_MS + 1)).toEqual(['expiresAt']);
  });

  test('of a hundred heads is small, and the largest fits into an envelope', () => {
    const longName = (index: number) => `p${index}`.padEnd(16, 'x').concat('-', 'y'.repeat(15));
    const sizeOf = (own: readonly FeedHead[], seen: readonly FeedHead[], community = 'wb6') => {
      const inCommunity = (heads: readonly FeedHead[]) =>
        heads.map((head) => ({ ...head, feed: head.feed.replace('.wb6.', `.${community}.`) }));
      const before = (head: FeedHead) => ({ ...head, seq: head.seq - 1 });
      const origin = longName(999);
      const entry: Entry = {
        ...statement({
          own: inCommunity(own).map(before),
          seen: inCommunity(seen),
          intervalS: 86_400,
          letGo: inCommunity(own).map(before).map(before),
        }),
        feed: { ...ISSUED_IN, origin, community },
        handling: {
          code: 'H0',
          purposes: [
            'BORDER_CONTROL',
            'CRIMINAL_INVESTIGATION',
            'VISA_PROCESSING',
            'RETURN_PROCEDURE',
            'VICTIM_PROTECTION',
          ],
        },
        seq: Number.MAX_SAFE_INTEGER,
        prev: HASH,
      };
      expect(validateEntry(entry)).toEqual([]);
      const payload = encodeEntry(entry);
      const second = { protected: new Uint8Array(128), signature: new Uint8Array(2_420) };
      return encodeEnvelope({
        protected: new Uint8Array(128),
        payload,
        signature: new Uint8Array(64),
        second,
      }).length;
    };
    const ofSecond = 128 + 2_420 + 6;
    expect(
      sizeOf(
        [],
        headsOf(100, (index) => `p${index}`),
      ),
    ).toBeLessThan(8_192 + ofSecond);
    const all = headsOf(limits.MAX_SEEN_HEADS, longName);
    expect(
      sizeOf(
        headsOf(KINDS.length, () => longName(999)),
        all,
        longName(0),
      ),
    ).toBeLessThanOrEqual(limits.MAX_ENVELOPE_BYTES);
  });

  test('has one line for people', () => {
    const own = headsOf(4, () => 'mk-bp');
    const seen = headsOf(8, (index) => `p${index}`);
    expect(headlineOfHeads({ ...nothingYet, own, seen })).toBe('Statement of 12 heads');
    expect(headlineOfHeads({ ...nothingYet, seen: seen.slice(0, 1) })).toBe('Statement of 1 head');
    expect(headlineOfHeads(nothingYet)).toBe('Statement of 0 heads');
    expect(headlineOfHeads({ ...nothingYet, own, changesOnly: true })).toBe('Statement of 4 changed heads');
    expect(headlineOfHeads({ ...nothingYet, changesOnly: true })).toBe('Statement that nothing has changed');
  });
});

describe('a receipt of an action', () => {
  const receipt = (changes: Partial<ActionReceipt>) =>
    draftOf({ case: 'action', action: { ...sent, ...changes } });

  test('is about an alert of anybody in the community, the own among them', () => {
    const about = (feed: string) => pathsOf(receipt({ target: { ...sent.target, feed } }));
    for (const kind of ALERT_KINDS) {
      expect(about(`rs-gp.wb6.${kind}`)).toEqual([]);
      expect(about(`mk-bp.wb6.${kind}`)).toEqual([]);
    }
    for (const feed of ['rs-gp.wb6.receipt', 'rs-gp.region.return', 'alert.rs-gp.wb6.return', '']) {
      expect(about(feed)).toEqual(['action.target.feed']);
    }
  });

  test('does not depend on where its own feed stands: the alert may have a later place than it', () => {
    const entry = { ...receipt({ target: { ...sent.target, seq: 900 } }), seq: 1, prev: HASH };
    expect(validateEntry(entry)).toEqual([]);
  });

  test('lasts for thirty days, to the millisecond', () => {
    const lasting = (ms: number) => pathsOf({ ...receipt({}), expiresAtMs: ISSUED_AT_MS + ms });
    expect(lasting(30 * DAY_MS)).toEqual([]);
    expect(lasting(30 * DAY_MS + 1)).toEqual(['expiresAt']);
  });

  test('says in one line who may be relied on for what', () => {
    expect(headlineOfAction(sent)).toBe('Acknowledged rs-gp.wb6.border-incident/3: patrol sent');
    const { reason: _reason, ...wordless } = sent;
    expect(headlineOfAction({ ...wordless, action: 'READ' })).toBe('Read rs-gp.wb6.border-incident/3');
    expect(headlineOfAction({ ...wordless, action: 'ACTIONED' })).toBe(
      'Acted on rs-gp.wb6.border-incident/3',
    );
  });
});

test('K3: receipts are for the whole community: H0, and released to nobody in particular', () => {
  const bodies: Draft['body'][] = [
    { case: 'heads', heads: nothingYet },
    { case: 'action', action: sent },
  ];
  fc.assert(
    fc.property(fc.constantFrom(...bodies), code('HandlingCode'), (body, handlingCode) => {
      const handling = { code: handlingCode, ...(handlingCode === 'H3' && { restriction: 'Made up' }) };
      expect(pathsOf(draftOf(body, { handling }))).toEqual(handlingCode === 'H0' ? [] : ['handling.code']);
      const toOne = { handling: { code: 'H0', releasableTo: ['rs-gp'] } } as const;
      expect(pathsOf(draftOf(body, toOne))).toEqual(['handling.releasableTo']);
    }),
  );
});
