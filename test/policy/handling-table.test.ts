import { expect, test } from 'vitest';
import type { Directory } from '../../src/contract/directory.ts';
import type { Entry, HandlingCode } from '../../src/contract/entry.ts';
import { handlingCells, STANDINGS, type Standing, WAYS, type Way } from '../../src/policy/handling-table.ts';
import { decideRelease } from '../../src/policy/release.ts';

const NOW_MS = Date.UTC(2026, 2, 2, 8);
const HOUR_MS = 3_600_000;
const from = '2026-01-01T00:00:00Z';
const MEMBERS = ['mk-bp', 'xk-kp', 'rs-gp', 'al-bmp'];
const WHO: Readonly<Record<Standing, string>> = {
  originator: 'mk-bp',
  released: 'xk-kp',
  unreleased: 'al-bmp',
  outsider: 'uk-nca',
};
const RECIPIENT: Partial<Record<Way, string>> = {
  'forward to a member': 'rs-gp',
  'forward to others': 'frontex',
  'forward with a grant': 'frontex',
};

const directory: Directory = {
  version: 1,
  issuedAt: from,
  expiresAt: '2027-01-01T00:00:00Z',
  participants: [...MEMBERS, 'uk-nca', 'frontex'].map((id) => ({ id, name: 'Made up', keys: [] })),
  communities: [
    { id: 'wb6', title: 'The six', members: MEMBERS.map((participant) => ({ participant, from })) },
  ],
};

const entryOf = (code: HandlingCode): Entry => ({
  feed: { origin: 'mk-bp', community: 'wb6', kind: 'border-incident' },
  seq: 1,
  prev: new Uint8Array(32),
  issuedAtMs: NOW_MS - HOUR_MS,
  expiresAtMs: NOW_MS + HOUR_MS,
  entryId: '01954f00-0000-7000-8000-000000000001',
  status: 'EXERCISE',
  handling: {
    code,
    releasableTo: ['xk-kp', 'rs-gp'],
    ...(code === 'H3' && { restriction: 'Made-up restriction.' }),
  },
  body: {
    case: 'sealed',
    sealed: { keyId: '', iv: new Uint8Array(), ciphertext: new Uint8Array(), commitment: new Uint8Array() },
  },
});

test.each(handlingCells())(
  'K5: $code, asked by $standing, $way: $answer',
  ({ code, standing, way, exit, answer }) => {
    const recipient = RECIPIENT[way];
    const decision = decideRelease({
      directory,
      entry: entryOf(code),
      reader: WHO[standing],
      exit,
      nowMs: NOW_MS,
      ...(recipient !== undefined && { recipient }),
      ...(way === 'forward with a grant' && { isGranted: true }),
    });
    expect(decision.allowed ? 'yes' : decision.code).toBe(answer);
  },
);

test('the table has every cell once', () => {
  const names = handlingCells().map(({ code, standing, way }) => `${code} ${standing} ${way}`);
  const all = ['H0', 'H1', 'H2', 'H3'].flatMap((code) =>
    STANDINGS.flatMap((standing) => WAYS.map((way) => `${code} ${standing} ${way}`)),
  );
  expect(names).toEqual(all);
});
