import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type DataSubjectAnswer,
  type DataSubjectRequest,
  headlineOfSubjectAnswer,
  headlineOfSubjectRequest,
} from '../../src/contract/data-subject.ts';
import type { Draft, EntryReference } from '../../src/contract/entry.ts';
import { encodeEntry } from '../../src/contract/entry-codec.ts';
import { encodeEnvelope } from '../../src/contract/envelope.ts';
import { entryFromJson, entryToJson } from '../../src/contract/json-form.ts';
import * as limits from '../../src/contract/limits.ts';
import { validateDraft, validateEntry } from '../../src/contract/validate-entry.ts';
import { arbitraryEntry } from './arbitrary-draft.ts';
import { caughtContractError } from './caught-contract-error.ts';

const ISSUED_AT_MS = Date.UTC(2026, 2, 1);
const DAY_MS = 24 * 3_600_000;
const ID = '0197c4f1-5c00-7a3b-8d21-0123456789ab';

const reference = (feed: string, seq = 3): EntryReference => ({
  feed,
  seq,
  entryId: ID,
  hash: new Uint8Array(limits.HASH_BYTES).fill(7),
});

const REQUEST: DataSubjectRequest = {
  caseId: ID,
  right: 'ERASURE',
  entries: [reference('mk-bp.wb6.border-incident'), reference('xk-kp.wb6.return')],
  answerByMs: ISSUED_AT_MS + 30 * DAY_MS,
};

const ANSWER: DataSubjectAnswer = {
  caseId: ID,
  request: reference('xk-kp.wb6.request'),
  outcome: 'NOT_HELD',
};

function draftOf(body: Draft['body']): Draft {
  return {
    feed: { origin: 'xk-kp', community: 'wb6', kind: 'request' },
    issuedAtMs: ISSUED_AT_MS,
    expiresAtMs: ISSUED_AT_MS + 60 * DAY_MS,
    entryId: ID,
    status: 'ACTUAL',
    handling: { code: 'H0' },
    body,
  };
}

const request = (changes: Partial<DataSubjectRequest> = {}) =>
  draftOf({ case: 'dataSubjectRequest', dataSubjectRequest: { ...REQUEST, ...changes } });
const answer = (changes: Partial<DataSubjectAnswer> = {}) =>
  draftOf({ case: 'dataSubjectAnswer', dataSubjectAnswer: { ...ANSWER, ...changes } });
const problemsOf = (draft: Draft) => validateDraft(draft).map(({ path, problem }) => `${path} ${problem}`);

test('a case names entries of others and of its author, and says by when an answer is due', () => {
  expect([request(), answer()].map(problemsOf)).toEqual([[], []]);
  expect(headlineOfSubjectRequest(REQUEST)).toBe(
    `Case ${ID}: erasure of 2 entries, answer by 2026-03-31T00:00:00.000Z`,
  );
  expect(headlineOfSubjectAnswer({ ...ANSWER, outcome: 'REFUSED', reason: 'KEPT_AS_EVIDENCE' })).toBe(
    `Case ${ID}: refused, kept as evidence`,
  );
});

test.each<[string, Partial<DataSubjectRequest>, RegExp]>([
  ['names nothing', { entries: [] }, /entries names nothing/],
  ['has no deadline', { answerByMs: Number.NaN }, /answerBy is not a time/],
  ['has a deadline in the past', { answerByMs: ISSUED_AT_MS }, /answerBy is not later than issuedAt/],
  [
    'ends before its deadline',
    { answerByMs: ISSUED_AT_MS + 61 * DAY_MS },
    /answerBy is later than expiresAt/,
  ],
  ['names what is said elsewhere', { entries: [reference('mk-bp.jmtf.return')] }, /is not a feed of wb6/],
  ['names what is no alert', { entries: [reference('mk-bp.wb6.receipt')] }, /is not a feed of alerts/],
  ['names no feed', { entries: [reference('alert.mk-bp.wb6.return')] }, /is not a feed of alerts/],
  ['says a place twice', { entries: [1, 1].map((seq) => reference('mk-bp.wb6.return', seq)) }, /repeats/],
  [
    'names too many',
    { entries: Array.from({ length: 65 }, (_, n) => reference('mk-bp.wb6.return', n + 1)) },
    /has 65 elements/,
  ],
  ['has another identifier than a random one', { caseId: '4711/2026' }, /caseId is not a UUID/],
])('a request that %s is not signed', (_what, changes, problem) => {
  expect(problemsOf(request(changes))).toContainEqual(expect.stringMatching(problem));
});

test.each<[string, Partial<DataSubjectAnswer>, RegExp]>([
  ['refuses without a reason', { outcome: 'REFUSED' }, /reason is missing/],
  ['gives a reason and does not refuse', { reason: 'PUBLIC_SECURITY' }, /reason stands only with REFUSED/],
  ['does not say what it is held for', { outcome: 'HELD' }, /note is missing/],
  ['answers what is no request', { request: reference('xk-kp.wb6.return') }, /is not a feed of requests/],
  ['answers in another community', { request: reference('xk-kp.jmtf.request') }, /is not a feed of wb6/],
  ['has a long note', { note: 'x'.repeat(501) }, /note/],
])('an answer that %s is not signed', (_what, changes, problem) => {
  expect(problemsOf(answer(changes))).toContainEqual(expect.stringMatching(problem));
});

test('K5: no request about what another community was told is good, whatever else it says', () => {
  const entry = arbitraryEntry({ bodies: ['dataSubjectRequest'] });
  fc.assert(
    fc.property(entry, fc.nat(), (said, at) => {
      if (said.body.case !== 'dataSubjectRequest') return;
      expect(validateEntry(said)).toEqual([]);
      const { dataSubjectRequest } = said.body;
      const index = at % dataSubjectRequest.entries.length;
      const entries = dataSubjectRequest.entries.with(index, reference('mk-bp.elsewhere.return'));
      const body = { ...said.body, dataSubjectRequest: { ...dataSubjectRequest, entries } };
      expect(validateEntry({ ...said, body })).toContainEqual({
        path: `dataSubjectRequest.entries[${index}].feed`,
        problem: `is not a feed of ${said.feed.community}, to which this is said`,
      });
    }),
  );
});

test('an element that is no reference is told of as that', () => {
  const json = entryToJson({ ...request(), seq: 1, prev: new Uint8Array(32) }) as {
    dataSubjectRequest: { entries: unknown[] };
  };
  json.dataSubjectRequest.entries[0] = 7;
  expect(caughtContractError(() => entryFromJson(json)).violations).toEqual([
    { path: 'dataSubjectRequest.entries[0]', problem: 'must be an object' },
  ]);
});

test('a request with as many entries as it may name fits into an envelope, sealed', () => {
  const feed = `${'x'.repeat(32)}.wb6.border-incident`;
  const entries = Array.from({ length: limits.MAX_SUBJECT_ENTRIES }, (_, n) =>
    reference(feed, Number.MAX_SAFE_INTEGER - n),
  );
  const bytes = encodeEntry({ ...request({ entries }), seq: 1, prev: new Uint8Array(32) });
  const envelope = { protected: new Uint8Array(128), payload: bytes, signature: new Uint8Array(64) };
  expect(encodeEnvelope(envelope).length).toBeLessThan(limits.MAX_CIPHERTEXT_BYTES);
});
