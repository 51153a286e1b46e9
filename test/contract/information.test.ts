import fc from 'fast-check';
import { expect, test } from 'vitest';
import { headlineOfBody } from '../../src/contract/body-headline.ts';
import { isForSealOnly } from '../../src/contract/content-codec.ts';
import type { Draft, EntryReference, Handling } from '../../src/contract/entry.ts';
import { encodeEntry } from '../../src/contract/entry-codec.ts';
import { encodeEnvelope } from '../../src/contract/envelope.ts';
import type { InformationAnswer, InformationRequest } from '../../src/contract/information.ts';
import * as limits from '../../src/contract/limits.ts';
import { validateDraft } from '../../src/contract/validate-entry.ts';
import { arbitraryDraft } from './arbitrary-draft.ts';

const ISSUED_AT_MS = Date.UTC(2026, 2, 1);
const HOUR_MS = 3_600_000;
const ID = '0197c4f1-5c00-7a3b-8d21-0123456789ab';

const reference = (feed: string, seq = 3): EntryReference => ({
  feed,
  seq,
  entryId: ID,
  hash: new Uint8Array(limits.HASH_BYTES).fill(7),
});

const REQUEST: InformationRequest = {
  asked: ['rs-gp', 'mk-bp'],
  question: 'Is the van of the second alert known to you?\nSince when?',
  urgency: 'URGENT',
  dueAtMs: ISSUED_AT_MS + 8 * HOUR_MS,
  purpose: 'CRIMINAL_INVESTIGATION',
  legalBasis: 'Made-up police law, Article 12',
  about: reference('mk-bp.wb6.border-incident'),
};

const ANSWER: InformationAnswer = {
  request: reference('rs-gp.wb6.request'),
  outcome: 'NOTHING_HELD',
};

const TO_ASKED: Handling = { code: 'H1', releasableTo: ['mk-bp', 'rs-gp'] };
const TO_ASKER: Handling = { code: 'H1', releasableTo: ['rs-gp'] };

function draftOf(body: Draft['body'], handling: Handling): Draft {
  return {
    feed: { origin: 'xk-kp', community: 'wb6', kind: 'request' },
    issuedAtMs: ISSUED_AT_MS,
    expiresAtMs: ISSUED_AT_MS + 60 * 24 * HOUR_MS,
    entryId: ID,
    status: 'ACTUAL',
    handling,
    body,
  };
}

const request = (changes: Partial<InformationRequest> = {}, handling = TO_ASKED) =>
  draftOf({ case: 'informationRequest', informationRequest: { ...REQUEST, ...changes } }, handling);
const answer = (changes: Partial<InformationAnswer> = {}, handling = TO_ASKER) =>
  draftOf({ case: 'informationAnswer', informationAnswer: { ...ANSWER, ...changes } }, handling);
const problemsOf = (draft: Draft) => validateDraft(draft).map(({ path, problem }) => `${path} ${problem}`);

test('a request names whom it asks, by when, what for and by which law; K7: its headline has nothing of the question', () => {
  expect([request(), answer()].map(problemsOf)).toEqual([[], []]);
  const headlines = [
    request(),
    answer(),
    answer({ outcome: 'REFUSED', ground: 'SAFETY_OF_PERSON', text: 'Ask again in May.' }),
  ].map(({ body }) => headlineOfBody(body as never));
  expect(headlines).toEqual([
    'Request for information to rs-gp, mk-bp: urgent, due by 2026-03-01T08:00:00Z',
    'Nothing held, to rs-gp.wb6.request/3',
    'Refused, to rs-gp.wb6.request/3: it would jeopardise the safety of a person',
  ]);
});

const SEVENTEEN = Array.from({ length: 17 }, (_, n) => `m${String(n).padStart(2, '0')}-gp`);

test.each<[string, Partial<InformationRequest>, RegExp, Handling?]>([
  ['asks nobody', { asked: [] }, /asked names nobody/],
  ['asks whoever asks', { asked: ['rs-gp', 'xk-kp'] }, /asked\[1\] is whoever asks/],
  ['asks somebody twice', { asked: ['rs-gp', 'rs-gp'] }, /asked\[1\] repeats/],
  ['asks what is no name', { asked: ['RS GP'] }, /asked\[0\] is not a name/],
  ['asks too many', { asked: SEVENTEEN }, /asked has 17 elements/],
  ['asks nothing', { question: '' }, /question is missing/],
  ['asks at length', { question: 'x'.repeat(1_001) }, /question has 1001 characters/],
  ['has no urgency', { urgency: undefined as never }, /urgency is missing/],
  ['has another urgency', { urgency: '#9' as never }, /is no code of Urgency/],
  ['has no deadline', { dueAtMs: Number.NaN }, /dueAt is not a time/],
  ['has a deadline in the past', { dueAtMs: ISSUED_AT_MS }, /dueAt is not later than issuedAt/],
  ['ends before its deadline', { dueAtMs: ISSUED_AT_MS + 1_500 * HOUR_MS }, /dueAt is later than expiresAt/],
  ['does not say what for', { purpose: undefined as never }, /purpose is missing/],
  ['names no law', { legalBasis: '' }, /legalBasis is missing/],
  ['is about what is said elsewhere', { about: reference('mk-bp.jmtf.return') }, /is not a feed of wb6/],
  ['is about what is no alert', { about: reference('mk-bp.wb6.request') }, /is not a feed of alerts/],
  ['goes to all', {}, /releasableTo is not those who are asked/, { code: 'H1' }],
  ['goes to more', {}, /is not those who/, { code: 'H1', releasableTo: ['mk-bp', 'rs-gp', 'al-bmp'] }],
  ['goes to others', {}, /is not those who/, { code: 'H1', releasableTo: ['mk-bp', 'al-bmp'] }],
])('a request that %s is not signed', (_what, changes, problem, handling) => {
  expect(problemsOf(request(changes, handling))).toContainEqual(expect.stringMatching(problem));
});

test.each<[string, Partial<InformationAnswer>, RegExp, Handling?]>([
  ['answers what is no request', { request: reference('rs-gp.wb6.return') }, /is not a feed of requests/],
  ['answers in another community', { request: reference('rs-gp.jmtf.request') }, /is not a feed of wb6/],
  ['refuses without a ground', { outcome: 'REFUSED' }, /ground is missing/],
  ['gives a ground and does not refuse', { ground: 'MINOR_OFFENCE' }, /ground stands only with REFUSED/],
  ['says nothing', { outcome: 'ANSWERED' }, /says nothing: ANSWERED needs a text/],
  ['says nothing in no words', { outcome: 'ANSWERED', text: '' }, /says nothing: ANSWERED needs a text/],
  ['says nothing of a part', { outcome: 'PARTIAL' }, /says nothing: PARTIAL needs a text/],
  ['has entries and holds nothing', { entries: [reference('mk-bp.wb6.return')] }, /stand only with ANSWERED/],
  ['is long', { outcome: 'ANSWERED', text: 'x'.repeat(1_001) }, /text has 1001 characters/],
  [
    'names an entry twice',
    { outcome: 'ANSWERED', entries: [1, 1].map((seq) => reference('mk-bp.wb6.return', seq)) },
    /entries\[1\] repeats/,
  ],
  [
    'names too many entries',
    {
      outcome: 'ANSWERED',
      entries: Array.from({ length: 17 }, (_, n) => reference('mk-bp.wb6.return', n + 1)),
    },
    /entries has 17 elements/,
  ],
  [
    'names what is said elsewhere',
    { outcome: 'ANSWERED', entries: [reference('mk-bp.jmtf.return')] },
    /entries\[0\]\.feed is not a feed of wb6/,
  ],
  ['goes to all', {}, /releasableTo is not whoever has asked/, { code: 'H1' }],
  ['goes to another', {}, /is not whoever has asked/, { code: 'H1', releasableTo: ['rs-gp', 'mk-bp'] }],
  ['withdraws what another has asked', { outcome: 'WITHDRAWN' }, /outcome is for rs-gp alone, who has asked/],
  ['answers itself', { request: reference('xk-kp.wb6.request') }, /is not WITHDRAWN, and xk-kp has asked/],
  [
    'withdraws before all',
    { request: reference('xk-kp.wb6.request'), outcome: 'WITHDRAWN' },
    /it is for those who were asked/,
    { code: 'H1' },
  ],
])('an answer that %s is not signed', (_what, changes, problem, handling) => {
  expect(problemsOf(answer(changes, handling))).toContainEqual(expect.stringMatching(problem));
});

test('K5, K7: whatever is asked or answered is for the seal alone, and is good for nobody but those it is for', () => {
  const drafts = arbitraryDraft({ bodies: ['informationRequest', 'informationAnswer'] });
  fc.assert(
    fc.property(drafts, fc.constantFrom(undefined, [], ['uk-nca']), (draft, releasableTo) => {
      expect(isForSealOnly(draft.body)).toBe(true);
      expect(validateDraft(draft)).toEqual([]);
      const { releasableTo: _those, ...rest } = draft.handling;
      const handling = { ...rest, ...(releasableTo && { releasableTo }) };
      const isWithdrawn =
        draft.body.case === 'informationAnswer' && draft.body.informationAnswer.outcome === 'WITHDRAWN';
      // Who withdraws knows whom he has asked; the rules do not.
      if (isWithdrawn && releasableTo?.length === 1) return;
      expect(validateDraft({ ...draft, handling }).map(({ path }) => path)).toEqual([
        'handling.releasableTo',
      ]);
    }),
  );
});

test('the longest question and the longest answer fit into an envelope, sealed', () => {
  const letter = '\u{1D11E}';
  const feed = `${'x'.repeat(16)}.wb6.border-incident`;
  const entries = Array.from({ length: limits.MAX_ANSWER_ENTRIES }, (_, n) =>
    reference(feed, Number.MAX_SAFE_INTEGER - n),
  );
  const drafts = [
    request({ asked: SEVENTEEN.slice(1), question: letter.repeat(1_000), legalBasis: letter.repeat(500) }),
    answer({ outcome: 'ANSWERED', text: letter.repeat(1_000), entries }),
  ];
  for (const draft of drafts) {
    const payload = encodeEntry({ ...draft, seq: 1, prev: new Uint8Array(32) });
    const envelope = { protected: new Uint8Array(128), payload, signature: new Uint8Array(64) };
    expect(encodeEnvelope(envelope).length).toBeLessThan(limits.MAX_CIPHERTEXT_BYTES);
  }
});
