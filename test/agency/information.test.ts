import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  draftInformationAnswer,
  draftInformationRequest,
  findAnswerProblem,
  findAskingProblem,
} from '../../src/agency/draft-information.ts';
import { letGoOfConfirmed } from '../../src/agency/let-go.ts';
import { eraseDue } from '../../src/director/erase-expired.ts';
import { regradeInbox } from '../../src/director/regrade.ts';
import { prepareEntry } from '../../src/gate/prepare-entry.ts';
import { adoptHub } from '../../src/store/adopt-hub.ts';
import { entryAtPlace } from '../../src/store/inbox.ts';
import { pruneFeed } from '../../src/store/outbox-prune.ts';
import { listVerdicts } from '../../src/store/verdict-log.ts';
import type { PaperMember } from '../director/hub-world.ts';
import { HOUR_MS, keyOf, makeDraft } from '../gate/forge.ts';
import { suspecting } from '../support/suspecting.ts';
import { DAY_MS, InformationWorld } from './information-world.ts';

const ANSWERED = { outcome: 'ANSWERED', text: 'Since May.' } as const;
const NOTHING = { outcome: 'NOTHING_HELD' } as const;

test('what is asked and answered stands the same at the asker and at each who was asked, as far as it is for it', () => {
  const world = new InformationWorld();
  const { mk, xk, rs } = world;
  world.ask(rs);
  world.spread();
  expect(world.standing(rs)).toEqual(['mk-bp OPEN, xk-kp OPEN: OPEN']);
  expect(world.standing(mk)).toEqual(['mk-bp OPEN: OPEN']);
  world.answer(mk, { outcome: 'PARTIAL', text: 'A word now.' });
  world.answer(mk, ANSWERED);
  world.spread();
  expect(world.standing(rs)).toEqual(['mk-bp ANSWERED, xk-kp OPEN: OPEN']);
  expect(world.standing(mk)).toEqual(['mk-bp ANSWERED: ANSWERED']);
  world.pass(8 * HOUR_MS);
  expect(world.standing(xk)).toEqual(['xk-kp OVERDUE: OVERDUE']);
  world.answer(xk, { outcome: 'REFUSED', ground: 'MINOR_OFFENCE' });
  world.spread();
  for (const [member, standing] of [
    [rs, 'mk-bp ANSWERED, xk-kp REFUSED LATE: ANSWERED'],
    [mk, 'mk-bp ANSWERED: ANSWERED'],
    [xk, 'xk-kp REFUSED LATE: ANSWERED'],
  ] as const)
    expect(world.standing(member)).toEqual([standing]);
  expect(world.requests(rs)[0]!.asked[0]).toMatchObject({
    answer: { seq: 2, mayBeShown: true, body: { informationAnswer: ANSWERED } },
    replaced: [{ seq: 1 }],
  });
});

test('K5: what is asked of one goes to nobody else, nor does the answer, whatever keys they have', () => {
  const world = new InformationWorld();
  const { mk, xk, rs } = world;
  world.ask(rs, { asked: ['mk-bp'] });
  world.spread();
  world.answer(mk, ANSWERED);
  world.spread();
  expect(world.standing(rs)).toEqual(['mk-bp ANSWERED: ANSWERED']);
  expect(world.requests(xk)).toEqual([]);
  const refused = listVerdicts(xk.store, { outcome: 'refused' }).map(({ feed, code }) => `${feed} ${code}`);
  expect(refused.sort()).toEqual([
    'mk-bp.wb6.request POLICY_NOT_RELEASABLE',
    'rs-gp.wb6.request POLICY_NOT_RELEASABLE',
  ]);
  expect(entryAtPlace(rs.store, 'mk-bp.wb6.request', 1)!.entry.handling).toEqual({
    code: 'H1',
    purposes: ['CRIMINAL_INVESTIGATION'],
    releasableTo: ['rs-gp'],
  });
});

test('a member that was offline and hears all at once has the state of one that heard each word as it came', () => {
  const world = new InformationWorld();
  const { mk, xk, rs } = world;
  const offline = world.enter('xk-kp');
  world.ask(rs);
  world.ask(rs, { urgency: 'NORMAL', dueAtMs: world.nowMs + 7 * DAY_MS });
  world.spread();
  world.answer(mk, ANSWERED);
  world.withdraw(rs);
  world.spread();
  expect(world.standing(xk)).toEqual(['xk-kp OPEN: WITHDRAWN', 'xk-kp OPEN: OPEN']);
  world.deliver(offline, 'mk-bp');
  expect(world.standing(offline)).toEqual([]);
  world.deliver(offline, 'rs-gp');
  expect(world.standing(offline)).toEqual(world.standing(xk));
});

test('our own questions and answers outlive the outbox, and are gone from the disk when they expire', () => {
  const world = new InformationWorld();
  const { mk, rs } = world;
  world.ask(rs, { asked: ['mk-bp'] });
  world.spread();
  world.answer(mk, ANSWERED);
  world.answer(mk, NOTHING);
  world.spread();
  const letGo = ({ store, id }: PaperMember) => {
    world.say({ store, id } as PaperMember, { ...makeDraft(1), feed: feedOf(id), body: READ_LOG });
    const rule = { nowMs: world.nowMs, keepMs: 0, confirmedSeq: Number.MAX_SAFE_INTEGER };
    store.run('UPDATE outbox_entries SET confirmed_at_ms = 0');
    return pruneFeed(store, `${id}.wb6.request`, rule);
  };
  expect([letGo(rs), letGo(mk)]).toEqual([1, 2]);
  const kept = ({ store }: PaperMember) => store.all('SELECT feed, seq FROM own_kept').length;
  expect([kept(rs), kept(mk)]).toEqual([1, 2]);
  expect([world.standing(rs), world.standing(mk)]).toEqual([
    ['mk-bp NOTHING_HELD: ANSWERED'],
    ['mk-bp NOTHING_HELD: ANSWERED'],
  ]);
  world.pass(40 * DAY_MS);
  for (const { store } of [rs, mk]) {
    eraseDue({ store, policy: new Map(), nowMs: world.nowMs, trustsClock: true });
    expect(store.all('SELECT * FROM information_words')).toEqual([]);
    expect(store.all('SELECT * FROM own_kept')).toEqual([]);
  }
  expect([world.requests(rs), world.requests(mk)]).toEqual([[], []]);
});

test('a question of ours that is kept no more is none any more, and stops nothing', () => {
  const world = new InformationWorld();
  const { rs } = world;
  world.ask(rs);
  world.ask(rs, { asked: ['mk-bp'] });
  rs.store.run(
    "UPDATE outbox_entries SET bytes = x'', pruned_at_ms = 1 WHERE seq = 1 AND feed = 'rs-gp.wb6.request'",
  );
  expect(world.standing(rs)).toEqual(['mk-bp OPEN: OPEN']);
});

const feedOf = (origin: string) => ({ origin, community: 'wb6', kind: 'request' }) as const;
const READ_LOG = { case: 'readLogHead', readLogHead: { length: 1, hash: new Uint8Array(32) } } as const;

test('K7: what is asked stands in clear in no file of who asks or is asked', () => {
  const world = new InformationWorld();
  world.ask(world.rs, { question: 'Quetzal Quetzal Quetzal?' });
  world.spread();
  world.answer(world.mk, { ...ANSWERED, text: 'Quetzal Quetzal Quetzal.' });
  world.spread();
  for (const { store } of [world.mk, world.rs]) {
    expect(store.emptyLog()).toBe(true);
    expect(readFileSync(store.path).includes('Quetzal')).toBe(false);
  }
});

test('a question that was signed anew in another place is the same question here', () => {
  const world = new InformationWorld();
  const { rs } = world;
  const draft = () => ({ ...makeDraft(1), feed: feedOf('rs-gp'), body: READ_LOG });
  world.place(rs, [draft()], false);
  world.nowMs += 1;
  const asked = world.toAsk();
  world.place(rs, [drafted(world, asked)], false);
  const elsewhere = prepareEntry(draft(), { seq: 6, hash: new Uint8Array(32) }, keyOf('rs-gp'), world.seal);
  const { bytes, head, entry } = elsewhere;
  const adopted = { ...head, bytes, entryId: entry.entryId, expiresAtMs: entry.expiresAtMs, streamSeq: 9 };
  adoptHub(
    rs.store,
    'rs-gp.wb6.request',
    adopted,
    ({ seq }, after) =>
      seq === 1 ? undefined : prepareEntry(drafted(world, asked), after, keyOf('rs-gp'), world.seal),
    world.nowMs,
  );
  expect(world.requests(rs)).toMatchObject([{ request: { seq: 8 }, standing: 'OPEN' }]);
});

const drafted = (world: InformationWorld, asked: ReturnType<InformationWorld['toAsk']>) =>
  draftInformationRequest(world.author(world.rs), asked);

test('K6: a tainted request asks nothing and a tainted answer answers nothing, at every member alike', () => {
  const world = new InformationWorld();
  const { mk, rs } = world;
  world.pass(2 * HOUR_MS);
  world.ask(rs, { asked: ['mk-bp'] });
  world.ask(mk, { asked: ['rs-gp'] });
  world.spread();
  const [toRs] = world.requests(mk).filter(({ request }) => request.feed.origin === 'mk-bp');
  const [toMk] = world.requests(mk).filter(({ request }) => request.feed.origin === 'rs-gp');
  world.say(mk, draftInformationAnswer(world.author(mk), toMk!, ANSWERED));
  world.say(rs, draftInformationAnswer(world.author(rs), toRs!, ANSWERED));
  world.spread();
  const standings = () => [world.standing(mk), world.standing(rs)].map((one) => one.toSorted());
  const before = ['mk-bp ANSWERED: ANSWERED', 'rs-gp ANSWERED: ANSWERED'];
  expect(standings()).toEqual([before, before]);
  world.directory = suspecting(world.nowMs - HOUR_MS);
  const { store } = rs;
  regradeInbox({ store, directory: world.directory, nowMs: world.nowMs, reader: 'rs-gp' } as never);
  const after = ['mk-bp OPEN: OPEN', 'rs-gp ANSWERED: TAINTED'];
  expect(standings()).toEqual([after, after]);
});

test('K6: what all had in time was said by nobody else, also when the outbox has let go of it', () => {
  const world = new InformationWorld();
  const { mk, xk, rs } = world;
  const letGo = () =>
    letGoOfConfirmed({ store: mk.store, directory: world.directory, nowMs: world.nowMs, keepMs: 0 });
  const confirm = () => {
    world.spread();
    for (const member of [rs, xk]) world.state(member);
    world.spread();
  };
  world.ask(mk, { asked: ['rs-gp'] });
  confirm();
  letGo();
  world.pass(2 * HOUR_MS);
  world.say(mk, { ...makeDraft(1), feed: feedOf('mk-bp'), issuedAtMs: world.nowMs, body: READ_LOG });
  confirm();
  expect(letGo()).toBeGreaterThan(0);
  world.directory = suspecting(world.nowMs - HOUR_MS);
  expect(world.standing(mk)).toEqual(['rs-gp OPEN: OPEN']);
});

test('what nobody could answer, or may be told of, is not asked', () => {
  const world = new InformationWorld();
  const { rs } = world;
  const problem = (
    changes: Parameters<typeof world.toAsk>[0],
    about?: Parameters<typeof findAskingProblem>[3],
  ) => findAskingProblem(world.author(rs), world.directory, world.toAsk(changes), about);
  expect(problem({})).toBeUndefined();
  expect(problem({ asked: ['mk-bp', 'rs-gp'] })).toBe('rs-gp cannot ask itself');
  expect(problem({ asked: ['mk-bp', 'uk-nca'] })).toBe(
    'uk-nca is no member of wb6; its members are mk-bp, xk-kp, rs-gp',
  );
  expect(problem({ community: 'jmtf' })).toMatch(/^rs-gp is no member of jmtf; its members are/);
  expect(problem({ dueAtMs: world.nowMs })).toMatch(/^the deadline 2026\S+ is in the past$/);
  expect(problem({ dueAtMs: world.nowMs + HOUR_MS })).toMatch(/is too soon: for URGENT there are 8 hours/);
  expect(problem({ handling: 'H0', purpose: 'RETURN_PROCEDURE' })).toMatch(/RETURN_PROCEDURE is not/);
  const about = { ...makeDraft(1), seq: 1, prev: new Uint8Array(32) };
  expect(problem({}, about)).toBeUndefined();
  const closed = { ...about, handling: { code: 'H1', releasableTo: ['rs-gp', 'mk-bp'] } } as const;
  expect(problem({}, closed)).toBe(
    'mk-bp has not released mk-bp.wb6.border-incident/1 to xk-kp, who may not be told of it',
  );
  expect(problem({ asked: ['mk-bp'] }, closed)).toBeUndefined();
});

test('what was not asked of us, is withdrawn, or names what the asker may not know of is not answered', () => {
  const world = new InformationWorld();
  const { mk, rs } = world;
  world.ask(rs, { asked: ['mk-bp'] });
  world.spread();
  const about = { ...makeDraft(1), seq: 1, prev: new Uint8Array(32) };
  const closed = { ...about, handling: { code: 'H1', releasableTo: ['xk-kp'] } } as const;
  const problem = (self: string, ...named: (typeof about)[]) =>
    findAnswerProblem(self, world.requests(mk)[0]!, {}, named);
  expect(problem('mk-bp', about)).toBeUndefined();
  expect(problem('xk-kp')).toBe('rs-gp.wb6.request/1 asks nothing of xk-kp');
  expect(problem('mk-bp', about, closed)).toMatch(/has not released .* to rs-gp, who may not be told of it$/);
  world.withdraw(rs);
  world.spread();
  expect(problem('mk-bp')).toBe('rs-gp has withdrawn rs-gp.wb6.request/1; it needs no answer any more');
});

test('K7: of a feed of requests nothing else is kept beside the outbox', () => {
  const world = new InformationWorld();
  const { rs } = world;
  for (const length of [1, 2, 3]) {
    const body = { case: 'readLogHead', readLogHead: { length, hash: new Uint8Array(32) } } as const;
    world.say(rs, { ...makeDraft(length), feed: feedOf('rs-gp'), body });
  }
  rs.store.run('UPDATE outbox_entries SET confirmed_at_ms = 0');
  const rule = { nowMs: world.nowMs, keepMs: 0, confirmedSeq: Number.MAX_SAFE_INTEGER };
  expect(pruneFeed(rs.store, 'rs-gp.wb6.request', rule)).toBe(2);
  expect(rs.store.all('SELECT * FROM own_kept')).toEqual([]);
});
