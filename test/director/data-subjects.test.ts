import { expect, test } from 'vitest';
import { draftForwardedCopy } from '../../src/agency/draft-forward.ts';
import { draftTakeBacks } from '../../src/agency/draft-take-backs.ts';
import { letGoOfConfirmed } from '../../src/agency/let-go.ts';
import { reportRetention } from '../../src/agency/retention-report.ts';
import { showEntry } from '../../src/director/export-entry.ts';
import { newlyOverdue } from '../../src/director/overdue-cases.ts';
import { regradeInbox } from '../../src/director/regrade.ts';
import { draftSubjectAnswer } from '../../src/director/subject-drafts.ts';
import type { RetentionPolicy } from '../../src/policy/retention.ts';
import { entryAtPlace } from '../../src/store/inbox.ts';
import { listVerdicts, recordVerdict } from '../../src/store/verdict-log.ts';
import { keyOf, listKey, makeDirectory, trustDirectory } from '../gate/forge.ts';
import { suspecting } from '../support/suspecting.ts';
import { CaseWorld, DAY_MS, FEED } from './case-world.ts';

test('K5, K7: what its originator orders for a person concerned is erased at every member, with its updates, from the database and its log', () => {
  const world = new CaseWorld();
  const { mk, xk, rs } = world;
  // Refused once, before it was taken.
  const { hash, bytes } = entryAtPlace(xk.store, FEED, 1)!;
  const verdict = {
    atMs: world.nowMs,
    origin: 'mk-bp',
    feed: FEED,
    seq: 1,
    outcome: 'refused',
    hash,
  } as const;
  recordVerdict(xk.store, { ...verdict, evidence: bytes });
  expect(world.wordsIn(xk)).toBe(5);
  // The update is named, and comes along: it is erased once.
  world.ask(xk, 'ERASURE', 1, 2, 4);
  expect([world.erased(xk), world.erased(rs)]).toEqual([[], []]);
  world.answer(mk, 'ERASED');
  for (const member of [xk, rs]) {
    expect(world.erased(member)).toEqual([1, 2, 4]);
    expect(world.wordsIn(member)).toBe(1);
  }
  const item = entryAtPlace(xk.store, FEED, 1)!;
  const { directory } = world.directory;
  expect(showEntry({ directory, reader: 'xk-kp', nowMs: world.nowMs }, item)).toMatchObject({
    outcome: 'withheld',
    code: 'POLICY_ERASED',
    reason: expect.stringMatching(
      /a person concerned has asked for it, and mk-bp has ordered it \(case [0-9a-f-]{36}\)$/,
    ),
  });
  const told = listVerdicts(xk.store, { outcome: 'erased' }).map(({ seq, erasure }) => [seq, erasure]);
  expect(told.sort()).toEqual([1, 2, 4].map((seq) => [seq, 'DATA_SUBJECT']));
});

test('K7: members sign receipts with the reason, which the asker sees in the case and the originator in its report', () => {
  const world = new CaseWorld();
  const { mk, xk, rs } = world;
  world.ask(xk, 'ERASURE', 1, 2);
  world.answer(mk, 'ERASED');
  for (const member of [xk, rs]) {
    world.erased(member);
    const drafts = world.receipts(member);
    expect(drafts).toMatchObject([{ body: { erasure: { reason: 'DATA_SUBJECT' } } }]);
    world.say(member, ...drafts);
  }
  world.spread();
  expect(world.cases(xk)).toMatchObject([
    {
      answers: [{ member: 'mk-bp', outcome: 'ERASED' }],
      erasedBy: [{ member: 'rs-gp' }],
      missing: ['rs-gp'],
    },
  ]);
  const report = reportRetention({ store: mk.store, directory: world.directory, nowMs: world.nowMs });
  const told = report.filter(({ feed, seq }) => feed === FEED && seq === 1);
  expect(told).toMatchObject([
    {
      erased: [
        { member: 'rs-gp', reason: 'DATA_SUBJECT' },
        { member: 'xk-kp', reason: 'DATA_SUBJECT' },
      ],
    },
  ]);
});

test('K5: what somebody else orders erases nothing but its own copy', () => {
  const world = new CaseWorld();
  const { mk, xk, rs } = world;
  world.ask(xk, 'ERASURE', 1);
  world.answer(rs, 'ERASED');
  expect([world.erased(xk), world.erased(rs)]).toEqual([[], [1]]);
  expect(world.cases(mk)).toMatchObject([{ answers: [{ member: 'rs-gp', outcome: 'ERASED' }] }]);
});

test('an order to a request for access, or under the name of another case, erases nothing', () => {
  const world = new CaseWorld();
  const { mk, xk } = world;
  world.ask(xk, 'ACCESS', 1);
  world.answer(mk, 'ERASED');
  expect(world.erased(xk)).toEqual([]);

  const other = new CaseWorld();
  other.ask(other.xk, 'ERASURE', 1);
  const [one] = other.cases(other.mk);
  const caseId = '0197c4f1-5c00-7a3b-8d21-0123456789ab';
  other.say(
    other.mk,
    draftSubjectAnswer(other.speaker(other.mk), { ...one!, caseId }, { outcome: 'ERASED' }),
  );
  other.spread();
  expect(other.erased(other.xk)).toEqual([]);
  expect(other.cases(other.xk)).toMatchObject([{ answers: [] }]);
});

test('who has refused keeps what it holds, whatever is ordered in whichever case, until it answers otherwise', () => {
  const world = new CaseWorld();
  const { mk, xk, rs } = world;
  world.ask(xk, 'ERASURE', 2);
  world.answer(rs, 'REFUSED');
  world.answer(mk, 'ERASED');
  world.pass(1_000);
  world.ask(xk, 'ERASURE', 2);
  const [, second] = world.cases(mk);
  world.say(mk, draftSubjectAnswer(world.speaker(mk), second!, { outcome: 'ERASED' }));
  world.spread();
  expect([world.erased(xk), world.erased(rs)]).toEqual([[2, 4], []]);
  expect(world.cases(xk)[0]).toMatchObject({
    answers: [{ member: 'mk-bp' }, { member: 'rs-gp', outcome: 'REFUSED', reason: 'KEPT_AS_EVIDENCE' }],
    missing: [],
  });
  world.answer(rs, 'ERASED');
  expect(world.erased(rs)).toEqual([2, 4]);
});

test('where a rule of ours says so, an order waits for an answer of our own, and no longer than that', () => {
  const world = new CaseWorld();
  const { mk, xk, rs } = world;
  const policy: RetentionPolicy = new Map([
    ['ordered', { keepMs: 3 * DAY_MS, legalBasis: 'Made-up law, Article 8' }],
  ]);
  world.ask(xk, 'ERASURE', 1);
  world.answer(mk, 'ERASED');
  expect([world.erased(xk, policy), world.erased(rs, policy)]).toEqual([[], []]);
  world.answer(rs, 'ERASED');
  expect([world.erased(xk, policy), world.erased(rs, policy)]).toEqual([[], [1]]);
  world.pass(3 * DAY_MS);
  expect(world.erased(xk, policy)).toEqual([1]);
});

test('an entry that comes after the order is erased when it comes, and so is one that comes before the request', () => {
  const world = new CaseWorld();
  const { mk, xk } = world;
  world.ask(xk, 'ERASURE', 1);
  world.answer(mk, 'ERASED');
  const late = world.join('rs-gp');
  world.deliver(late, 'mk-bp');
  expect(world.erased(late)).toEqual([]);
  world.deliver(late, 'xk-kp');
  expect(world.erased(late)).toEqual([1]);

  const later = world.join('rs-gp');
  world.deliver(later, 'xk-kp');
  world.deliver(later, 'mk-bp');
  expect(world.erased(later)).toEqual([1]);
});

/** From an hour ago on, a key of a member was in other hands. */
function suspect(world: CaseWorld, id: 'mk-bp' | 'xk-kp'): void {
  const suspectSince = new Date(world.nowMs - 3_600_000).toISOString();
  const directory = makeDirectory({ version: 4 });
  const participants = directory.participants.map((one) =>
    one.id === id
      ? {
          ...one,
          keys: [listKey(keyOf(id), { suspectSince, revokedAt: new Date(world.nowMs + 1).toISOString() })],
        }
      : one,
  );
  world.directory = trustDirectory({ ...directory, participants });
}

test.each([
  ['order', 'mk-bp'],
  ['request', 'xk-kp'],
] as const)('K6: a tainted %s erases nothing, and nothing follows from it', (_what, thief) => {
  const world = new CaseWorld();
  const { mk, xk, rs } = world;
  world.pass(3 * DAY_MS);
  world.ask(xk, 'ERASURE', 1);
  world.answer(mk, 'ERASED');
  suspect(world, thief);
  const { store } = rs;
  regradeInbox({ store, directory: world.directory, nowMs: world.nowMs + 2 });
  expect(world.erased(rs)).toEqual([]);
  expect(entryAtPlace(store, `${thief}.wb6.request`, 1)!.taint).toBeDefined();
  expect(world.cases(rs)[0]!.isTainted).toBe(thief === 'xk-kp');
});

test('K5: a copy that was passed on to another community is taken back when its original is ordered to be erased', () => {
  const world = new CaseWorld();
  const { mk, xk } = world;
  const on = entryAtPlace(xk.store, FEED, 1)!;
  const author = world.speaker(xk);
  world.say(xk, draftForwardedCopy(author, xk.store, on, { community: 'jmtf' }));
  world.ask(mk, 'ERASURE', 1);
  expect(draftTakeBacks(author, xk.store)).toEqual([]);
  world.answer(mk, 'ERASED');
  world.erased(xk);
  const drafts = draftTakeBacks(author, xk.store);
  expect(drafts).toMatchObject([
    { feed: { community: 'jmtf' }, body: { retraction: { target: { seq: 1 }, reason: 'LEGAL_OBLIGATION' } } },
  ]);
  world.say(xk, ...drafts);
  expect(draftTakeBacks(author, xk.store)).toEqual([]);
});

test("K7: the originator's outbox does not wait a week with what it has ordered to be erased: it goes when all have it", () => {
  const world = new CaseWorld();
  const { mk, xk, rs } = world;
  world.ask(xk, 'ERASURE', 1, 2);
  const letGo = () =>
    letGoOfConfirmed({ store: mk.store, directory: world.directory, nowMs: world.nowMs, keepMs: 7 * DAY_MS });
  const bytesAt = (seq: number) =>
    Number(
      mk.store.get('SELECT length(bytes) AS n FROM outbox_entries WHERE feed = ? AND seq = ?', FEED, seq)!.n,
    );
  world.answer(mk, 'ERASED');
  letGo();
  expect([1, 2, 3].map((seq) => bytesAt(seq) > 0)).toEqual([true, true, true]);
  for (const member of [xk, rs]) world.state(member);
  world.spread();
  letGo();
  expect([1, 2, 3].map((seq) => bytesAt(seq) > 0)).toEqual([false, false, true]);
});

test('a case has a deadline: who has not answered by then is named, and a late answer counts and is marked', () => {
  const world = new CaseWorld();
  const { mk, xk, rs } = world;
  world.ask(xk, 'ACCESS', 1);
  world.answer(mk, 'HELD', { note: 'border control' });
  expect(world.cases(xk)).toMatchObject([{ missing: ['rs-gp'], isOverdue: false }]);
  // Who has neither asked nor said the entries sees its own duty alone, and of the others' answers none.
  expect(world.cases(rs)).toMatchObject([{ missing: ['rs-gp'], answers: [] }]);
  world.pass(31 * DAY_MS);
  expect(world.cases(xk)).toMatchObject([{ isOverdue: true }]);
  const overdue = () =>
    newlyOverdue({ store: rs.store, directory: world.directory, self: 'rs-gp', nowMs: world.nowMs });
  expect(overdue()).toMatchObject([{ missing: ['rs-gp'] }]);
  // It is told once.
  expect(overdue()).toEqual([]);
  world.answer(rs, 'NOT_HELD');
  expect(world.cases(xk)).toMatchObject([
    {
      missing: [],
      isOverdue: false,
      answers: [
        { member: 'mk-bp', outcome: 'HELD', isLate: false },
        { member: 'rs-gp', outcome: 'NOT_HELD', isLate: true },
      ],
    },
  ]);
});

test("RETRACTED: what was taken back is erased as long after that as the reader's rule says, with its updates, and the receipt says so", () => {
  const world = new CaseWorld();
  const { mk, xk, rs } = world;
  const policy: RetentionPolicy = new Map([
    ['retracted', { keepMs: 7 * DAY_MS, legalBasis: 'Made-up law, Article 7' }],
  ]);
  world.pass(DAY_MS);
  const target = world.reference(2);
  world.say(mk, {
    ...world.alert(),
    body: { case: 'retraction', retraction: { target, reason: 'MISTAKE', note: '' } },
  });
  world.spread();
  world.pass(6 * DAY_MS);
  expect(world.erased(xk, policy)).toEqual([]);
  world.pass(DAY_MS);
  expect(world.erased(xk, policy)).toEqual([2, 4]);
  expect(world.wordsIn(xk)).toBe(2);
  expect(world.receipts(xk)).toMatchObject([{ body: { erasure: { reason: 'RETRACTED' } } }]);
  // Without a rule it is kept until it expires.
  expect(world.erased(rs)).toEqual([]);
});

test('K6: what a stolen key has taken back is not erased for that', () => {
  const world = new CaseWorld();
  const { mk, rs } = world;
  const policy: RetentionPolicy = new Map([['retracted', { keepMs: 1, legalBasis: 'Made-up law' }]]);
  world.pass(3 * DAY_MS);
  const target = world.reference(1);
  world.say(mk, {
    ...world.alert(),
    body: { case: 'retraction', retraction: { target, reason: 'MISTAKE', note: '' } },
  });
  world.spread();
  suspect(world, 'mk-bp');
  regradeInbox({ store: rs.store, directory: world.directory, nowMs: world.nowMs + 2 });
  world.pass(DAY_MS);
  expect(world.erased(rs, policy)).toEqual([]);
});

test('K6: what a suspect key of its own has asked for or answered counts for as little here as with the others', () => {
  const world = new CaseWorld();
  const { mk, xk, rs } = world;
  world.directory = suspecting(world.nowMs);
  world.ask(mk, 'ERASURE', 1);
  world.answer(xk, 'NOT_HELD');
  for (const member of [mk, xk, rs])
    expect(world.cases(member), member.id).toMatchObject([{ isTainted: true, answers: [], missing: [] }]);
  // Of a case that is not in doubt, an answer that is.
  world.ask(xk, 'ERASURE', 2);
  const [one] = world.cases(mk).filter(({ asker }) => asker === 'xk-kp');
  world.say(mk, draftSubjectAnswer(world.speaker(mk), one!, { outcome: 'NOT_HELD' }));
  world.spread();
  for (const member of [mk, xk]) {
    const found = world.cases(member).find(({ asker }) => asker === 'xk-kp');
    expect(found, member.id).toMatchObject({ answers: [], missing: expect.arrayContaining(['mk-bp']) });
  }
});
