import { expect, test } from 'vitest';
import type { ContentKeyBody, Draft, EntryReference } from '../../src/contract/entry.ts';
import type { FeedId } from '../../src/contract/feed.ts';
import type { LinkBody, LinkToken } from '../../src/contract/link.ts';
import { validateDraft } from '../../src/contract/validate-entry.ts';
import { makeDraft } from '../gate/forge.ts';

const KEY_ID = 'ab'.repeat(16);
const DAY_MS = 86_400_000;

const token = (changes: Partial<LinkToken> = {}): LinkToken => ({
  type: 'PLATE',
  keyId: KEY_ID,
  token: 'cd'.repeat(16),
  ...changes,
});

function paths(draft: Draft): string[] {
  return validateDraft(draft).map(({ path }) => path);
}

function withTokens(tokens: readonly LinkToken[]): Draft {
  const draft = makeDraft(1);
  const alert = draft.body.case === 'alert' ? draft.body.alert : expect.fail();
  return { ...draft, body: { case: 'alert', alert: { ...alert, tokens } } };
}

function reference(feed: string): EntryReference {
  return { feed, seq: 1, entryId: makeDraft(1).entryId, hash: new Uint8Array(32) };
}

const MINE = reference('mk-bp.wb6.border-incident');
const THEIRS = reference('rs-gp.wb6.border-incident');

function said(body: LinkBody): string[] {
  const feed: FeedId = { origin: 'mk-bp', community: 'wb6', kind: 'request' };
  return paths({ ...makeDraft(1), feed, body });
}

test('an alert has up to 32 tokens, of one link key, none twice, each 16 bytes in hexadecimal', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => token({ token: index.toString(16).padStart(32, '0') }));
  expect(paths(withTokens(many(32)))).toEqual([]);
  expect(paths(withTokens(many(33)))).toEqual(['alert.tokens']);
  expect(paths(withTokens([token(), token()]))).toEqual(['alert.tokens[1]']);
  expect(paths(withTokens([token(), token({ keyId: 'ef'.repeat(16), token: KEY_ID })]))).toEqual([
    'alert.tokens',
  ]);
  expect(paths(withTokens([token({ token: 'cd' })]))).toEqual(['alert.tokens[0].token']);
  expect(paths(withTokens([token({ keyId: 'x' })]))).toEqual(['alert.tokens[0].keyId']);
  expect(paths(withTokens([token({ type: 'NAME' as never })]))).toEqual(['alert.tokens[0].type']);
});

test('tokens stand in a first report, not in what an update makes of it', () => {
  const { body, ...draft } = withTokens([token()]);
  const alert = body.case === 'alert' ? body.alert : expect.fail();
  const target = reference('mk-bp.wb6.border-incident');
  const update = { target, note: 'more', alert, closes: false };
  expect(paths({ ...draft, body: { case: 'update', update } })).toEqual(['update.alert.tokens']);
});

test('a link key is of the month in which it is said, and ends 92 days after it at the latest', () => {
  const feed: FeedId = { origin: 'mk-bp', community: 'wb6', kind: 'key' };
  const issuedAtMs = Date.UTC(2026, 10, 1);
  const key = (linkEpoch: string, days: number): string[] => {
    const contentKey: ContentKeyBody = { keyId: KEY_ID, jwe: '{}', linkEpoch };
    const times = { issuedAtMs, expiresAtMs: issuedAtMs + days * DAY_MS };
    return paths({ ...makeDraft(1), ...times, feed, body: { case: 'contentKey', contentKey } });
  };
  expect(key('2026-11', 30 + 92)).toEqual([]);
  expect(key('2026-11', 124)).not.toEqual([]);
  for (const epoch of ['2026-10', '2026-12', '2026-1', 'now'])
    expect(key(epoch, 30), epoch).toEqual(['contentKey.linkEpoch']);
});

test('a link is between an entry of its author’s and one of another, of alerts of that community', () => {
  const link = (changes: object) =>
    said({ case: 'link', link: { mine: MINE, theirs: THEIRS, types: ['PLATE'], ...changes } });
  expect(link({})).toEqual([]);
  expect(link({ theirs: MINE })).toEqual(['link.theirs.feed']);
  expect(link({ mine: THEIRS })).toEqual(['link.mine.feed']);
  expect(link({ theirs: reference('rs-gp.jmtf.border-incident') })).toEqual(['link.theirs.feed']);
  expect(link({ theirs: reference('rs-gp.wb6.receipt') })).toEqual(['link.theirs.feed']);
  expect(link({ types: [] })).toEqual(['link.types']);
  expect(link({ types: ['PHONE', 'PLATE'] })).toEqual(['link.types']);
});

test('an answer discloses or refuses, one of both, and answers somebody else', () => {
  const request = reference('rs-gp.wb6.request');
  const answer = (changes: object) => said({ case: 'linkAnswer', linkAnswer: { request, ...changes } });
  expect(answer({ refusal: 'not now' })).toEqual([]);
  expect(answer({ identifiers: [{ type: 'PLATE', value: 'RS/BG123AB' }] })).toEqual([]);
  expect(answer({})).toEqual(['linkAnswer']);
  expect(answer({ refusal: 'no', identifiers: [{ type: 'PLATE', value: 'x' }] })).toEqual(['linkAnswer']);
  expect(answer({ refusal: 'no', request: reference('mk-bp.wb6.request') })).toEqual([
    'linkAnswer.request.feed',
  ]);
});
