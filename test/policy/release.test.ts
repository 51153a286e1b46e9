import { expect, test } from 'vitest';
import type { Directory, Membership } from '../../src/contract/directory.ts';
import type { Entry, Handling, Purpose } from '../../src/contract/entry.ts';
import { KINDS } from '../../src/contract/kind.ts';
import { entitledFeeds } from '../../src/policy/entitled-feeds.ts';
import { decideEntitlement, isMemberAt } from '../../src/policy/entitlement.ts';
import { decideRelease, type Exit, type ReleaseQuestion } from '../../src/policy/release.ts';

const NOW_MS = Date.UTC(2026, 2, 2, 8);
const DAY_MS = 24 * 3_600_000;
const from = '2026-01-01T00:00:00Z';

function makeDirectory(members: readonly Membership[]): Directory {
  const ids = ['mk-bp', 'xk-kp', 'rs-gp', 'uk-nca'];
  return {
    version: 1,
    issuedAt: from,
    expiresAt: '2027-01-01T00:00:00Z',
    participants: ids.map((id) => ({ id, name: 'Made up', keys: [] })),
    communities: [
      { id: 'wb6', title: 'The six', members },
      {
        id: 'jmtf',
        title: 'Taskforce',
        members: ['mk-bp', 'xk-kp', 'uk-nca'].map((participant) => ({ participant, from })),
      },
    ],
  };
}

const directory = makeDirectory([
  { participant: 'mk-bp', from },
  { participant: 'xk-kp', from },
  { participant: 'rs-gp', from },
]);

function makeEntry(handling: Handling, changes: Partial<Entry> = {}): Entry {
  return {
    feed: { origin: 'mk-bp', community: 'wb6', kind: 'border-incident' },
    seq: 1,
    prev: new Uint8Array(32),
    issuedAtMs: NOW_MS - DAY_MS,
    expiresAtMs: NOW_MS + DAY_MS,
    entryId: '01954f00-0000-7000-8000-000000000001',
    status: 'EXERCISE',
    handling,
    body: {
      case: 'sealed',
      sealed: { keyId: '', iv: new Uint8Array(), ciphertext: new Uint8Array(), commitment: new Uint8Array() },
    },
    ...changes,
  };
}

function ask(changes: Partial<ReleaseQuestion> = {}): string {
  const decision = decideRelease({
    directory,
    entry: makeEntry({ code: 'H0' }),
    reader: 'xk-kp',
    exit: 'show',
    nowMs: NOW_MS,
    ...changes,
  });
  return decision.allowed ? 'yes' : decision.code;
}

const EXITS: readonly Exit[] = ['feed', 'show', 'export', 'forward', 'statistics', 'log'];
const NO = 'POLICY_EXIT_FORBIDDEN';

test.each(EXITS)(
  'K5: nothing leaves by %s once its time is over, nor to a non-member, nor to one it is not released to',
  (exit) => {
    const answers = [
      ask({ exit, recipient: 'rs-gp', nowMs: NOW_MS + DAY_MS }),
      ask({ exit, recipient: 'rs-gp', reader: 'uk-nca' }),
      ask({ exit, recipient: 'rs-gp', entry: makeEntry({ code: 'H0', releasableTo: ['rs-gp'] }) }),
    ];
    const expected =
      exit === 'log' ? [NO, NO, NO] : ['POLICY_EXPIRED', 'POLICY_NOT_MEMBER', 'POLICY_NOT_RELEASABLE'];
    expect(answers).toEqual(expected);
  },
);

test.each(EXITS)(
  'K5, K7: the originator may do as it likes with its own by %s, but nothing goes into a log',
  (exit) => {
    for (const code of ['H0', 'H1', 'H2', 'H3'] as const) {
      const entry = makeEntry({ code, releasableTo: ['rs-gp'] });
      expect(ask({ exit, entry, reader: 'mk-bp', nowMs: NOW_MS + 2 * DAY_MS })).toBe(
        exit === 'log' ? NO : 'yes',
      );
    }
  },
);

test('K5: it is released up to the last millisecond', () => {
  expect(ask({ nowMs: NOW_MS + DAY_MS - 1 })).toBe('yes');
  expect(ask({ nowMs: NOW_MS + DAY_MS })).toBe('POLICY_EXPIRED');
});

test.each<[string, string | undefined, Handling, string]>([
  ['another member', 'rs-gp', { code: 'H0' }, 'yes'],
  ['nobody in particular', undefined, { code: 'H0' }, 'POLICY_NOT_RELEASABLE'],
  ['a participant outside the community', 'uk-nca', { code: 'H0' }, 'POLICY_NOT_RELEASABLE'],
  [
    'a member it is not released to',
    'rs-gp',
    { code: 'H0', releasableTo: ['xk-kp'] },
    'POLICY_NOT_RELEASABLE',
  ],
  ['a member it is released to as well', 'rs-gp', { code: 'H1', releasableTo: ['xk-kp', 'rs-gp'] }, 'yes'],
])('K5: forwarding to %s', (_, recipient, handling, answer) => {
  const entry = makeEntry(handling);
  expect(ask({ exit: 'forward', entry, ...(recipient !== undefined && { recipient }) })).toBe(answer);
});

const PURPOSES: readonly Purpose[] = [
  'BORDER_CONTROL',
  'CRIMINAL_INVESTIGATION',
  'VISA_PROCESSING',
  'RETURN_PROCEDURE',
  'VICTIM_PROTECTION',
];

test.each<[string, Handling, readonly Purpose[]]>([
  [
    'H0 allows fighting crime only',
    { code: 'H0' },
    ['BORDER_CONTROL', 'CRIMINAL_INVESTIGATION', 'VICTIM_PROTECTION'],
  ],
  [
    'H0 with a list allows what is on it and fights crime',
    { code: 'H0', purposes: ['BORDER_CONTROL', 'VISA_PROCESSING'] },
    ['BORDER_CONTROL'],
  ],
  ['H0 with administrative purposes only allows none', { code: 'H0', purposes: ['VISA_PROCESSING'] }, []],
  ['H1 without a list allows any', { code: 'H1' }, PURPOSES],
  [
    'H2 with a list allows what is on it',
    { code: 'H2', purposes: ['RETURN_PROCEDURE'] },
    ['RETURN_PROCEDURE'],
  ],
])('K5: %s', (_, handling, allowed) => {
  for (const purpose of PURPOSES) {
    const answer = ask({ entry: makeEntry(handling), purpose });
    expect(answer, purpose).toBe(allowed.includes(purpose) ? 'yes' : 'POLICY_WRONG_PURPOSE');
  }
});

test('K5: delivery into the reader’s own feed is no use yet, so its purpose is not asked', () => {
  expect(
    ask({
      exit: 'feed',
      entry: makeEntry({ code: 'H0', purposes: ['VISA_PROCESSING'] }),
      purpose: 'VISA_PROCESSING',
    }),
  ).toBe('yes');
});

test('K5: what the originator asks for comes along as sentences to show', () => {
  const entry = makeEntry({ code: 'H3', restriction: 'Made-up restriction.', purposes: ['BORDER_CONTROL'] });
  const decision = decideRelease({ directory, entry, reader: 'xk-kp', exit: 'show', nowMs: NOW_MS });
  expect(decision).toEqual({
    allowed: true,
    conditions: ['Made-up restriction.', 'Only for: Border control.'],
  });
});

test('K5: what is sealed and does not open here goes out nowhere: what it allows is inside', () => {
  const entry = { ...makeEntry({ code: 'H0' }), handling: undefined } as unknown as Entry;
  const others = EXITS.filter((exit) => exit !== 'feed' && exit !== 'log');
  expect(others.map((exit) => ask({ entry, exit, recipient: 'rs-gp' }))).toEqual(
    others.map(() => 'POLICY_NOT_RELEASABLE'),
  );
  // In the gate it is open; one without handling breaks the content rules, and is refused for that.
  expect(ask({ entry, exit: 'feed' })).toBe('yes');
});

const leaver = makeDirectory([
  { participant: 'mk-bp', from, until: '2026-03-01T00:00:00Z' },
  { participant: 'rs-gp', from, until: '2026-02-01T00:00:00Z' },
  { participant: 'rs-gp', from: '2026-03-01T00:00:00Z' },
  { participant: 'xk-kp', from: '2026-03-02T00:00:00Z' },
]);

test.each([
  ['before the first day', 'xk-kp', '2026-03-01T23:59:59Z', false],
  ['on the first day', 'xk-kp', '2026-03-02T00:00:00Z', true],
  ['just before the end', 'mk-bp', '2026-02-28T23:59:59Z', true],
  ['at the end', 'mk-bp', '2026-03-01T00:00:00Z', false],
  ['between two memberships', 'rs-gp', '2026-02-15T00:00:00Z', false],
  ['in the second membership', 'rs-gp', '2026-03-05T00:00:00Z', true],
  ['never', 'uk-nca', '2026-03-05T00:00:00Z', false],
])('membership is dated: %s', (_, participant, time, answer) => {
  expect(isMemberAt(leaver, 'wb6', participant, Date.parse(time))).toBe(answer);
  expect(isMemberAt(leaver, 'no-such', participant, Date.parse(time))).toBe(false);
});

test('a newcomer may read what is still in force of one who left, and one who left reads nothing more', () => {
  const feed = { origin: 'mk-bp', community: 'wb6', kind: 'return' } as const;
  const then = Date.UTC(2026, 1, 20);
  expect(decideEntitlement(leaver, 'xk-kp', feed, NOW_MS, then).allowed).toBe(true);
  expect(decideEntitlement(leaver, 'xk-kp', feed, NOW_MS).allowed).toBe(false);
  expect(decideEntitlement(leaver, 'mk-bp', { ...feed, origin: 'rs-gp' }, NOW_MS)).toMatchObject({
    code: 'POLICY_NOT_MEMBER',
  });
});

test('the feeds one is entitled to are all kinds of all other members of one’s communities, and no others', () => {
  const names = entitledFeeds(directory, 'xk-kp', NOW_MS).map(
    ({ origin, community, kind }) => `${origin}.${community}.${kind}`,
  );
  const expected = ['mk-bp.jmtf', 'uk-nca.jmtf', 'mk-bp.wb6', 'rs-gp.wb6'].flatMap((prefix) =>
    KINDS.map((kind) => `${prefix}.${kind}`),
  );
  expect(names).toEqual(expected);
  expect(entitledFeeds(directory, 'nobody', NOW_MS)).toEqual([]);
});

test('every feed listed is one that may be read, at any time', () => {
  for (const atMs of [Date.UTC(2026, 0, 15), Date.UTC(2026, 1, 15), NOW_MS, Date.UTC(2026, 2, 5)]) {
    for (const reader of ['mk-bp', 'rs-gp', 'xk-kp', 'uk-nca']) {
      for (const feed of entitledFeeds(leaver, reader, atMs)) {
        expect(decideEntitlement(leaver, reader, feed, atMs).allowed).toBe(true);
      }
    }
  }
});

test('K5: what an origin said while it was a member is released after it left, and what it said later is not', () => {
  const said = (atMs: number) => makeEntry({ code: 'H0' }, { issuedAtMs: atMs });
  const left = Date.UTC(2026, 2, 1);
  expect(ask({ directory: leaver, entry: said(left - 1) })).toBe('yes');
  expect(ask({ directory: leaver, entry: said(left) })).toBe('POLICY_NOT_MEMBER');
});
