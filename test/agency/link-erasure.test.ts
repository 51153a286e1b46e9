import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { draftLinkAnswer, draftLinkRequest, identifiersAskedFor } from '../../src/agency/draft-link.ts';
import { type Erasing, eraseDue } from '../../src/director/erase-expired.ts';
import { listSubjectCases } from '../../src/director/subject-cases.ts';
import { draftSubjectAnswer, draftSubjectRequest } from '../../src/director/subject-drafts.ts';
import { orderedPlaces } from '../../src/store/erase-ordered.ts';
import { readDirectory } from '../../src/store/home-keys.ts';
import { soundLinks } from '../../src/store/links.ts';
import { identifiersOf } from '../../src/store/own-identifiers.ts';
import { listVerdicts } from '../../src/store/verdict-log.ts';
import { makeTestState } from '../support/hub.ts';
import { type LinkMember, linkMember } from '../support/link-members.ts';
import { inboxOf } from '../support/member.ts';
import { PUBLISH_DEFAULTS, publishAll } from '../support/rows.ts';

const HOUR_MS = 3_600_000;
const state = await makeTestState({ participants: ['mk-bp', 'rs-gp'] });
const { clock, random } = PUBLISH_DEFAULTS;
const author = ({ home }: LinkMember) => ({ self: home.id, clock, random });
const linksOf = ({ store }: LinkMember, nowMs = Date.now()) => soundLinks(store, nowMs);
const erase = ({ store }: LinkMember, changes: Partial<Erasing> = {}) =>
  eraseDue({ store, policy: new Map(), nowMs: Date.now(), trustsClock: true, ...changes });

/** Everything that is in a database and its log, as bytes. */
function fileOf({ store }: LinkMember): string {
  expect(store.emptyLog()).toBe(true);
  return [store.path, `${store.path}-wal`].map((path) => readFileSync(path).toString('latin1')).join('');
}
const tokensOf = ({ store }: LinkMember) =>
  ['own_tokens', 'inbox_tokens'].map((table) => store.all(`SELECT token FROM ${table}`).length);

/** rs-gp has reported a plate and a phone, mk-bp the same plate, and rs-gp has disclosed the phone to it. */
async function disclosed() {
  const [mk, rs] = [linkMember(state, 'mk-bp'), linkMember(state, 'rs-gp')];
  await rs.report({ plate: ['RS:ZZ 777-QQ'], phone: ['+381 64 765 4321'] });
  await mk.hear(rs);
  await mk.report({ plate: ['RS:ZZ 777-QQ'] });
  await rs.hear(mk);
  const [link] = linksOf(mk);
  await mk.say([draftLinkRequest(author(mk), link!, { types: ['PHONE'], reason: 'same convoy' })]);
  await rs.hear(mk);
  const [asked] = inboxOf(rs.store).filter(({ entry }) => entry.body.case === 'linkRequest');
  const request = asked!.entry.body.case === 'linkRequest' ? asked!.entry.body.linkRequest : expect.fail();
  await rs.say([
    draftLinkAnswer(author(rs), asked!, { identifiers: identifiersAskedFor(rs.store, request) }),
  ]);
  await mk.hear(rs);
  return { mk, rs, alert: link!.theirs };
}

/** What a member has been disclosed and can still read. */
const disclosedTo = ({ store }: LinkMember) =>
  inboxOf(store).flatMap(({ entry: { body }, erased }) =>
    body.case === 'linkAnswer' && erased === undefined ? (body.linkAnswer.identifiers ?? []) : [],
  );

/** A person concerned asks mk-bp, and rs-gp orders that its alert is erased. */
async function order({ mk, rs, alert }: Awaited<ReturnType<typeof disclosed>>): Promise<void> {
  const { feed, seq, entryId, hash } = alert;
  const asked = {
    right: 'ERASURE',
    entries: [{ feed, seq, entryId, hash }],
    answerByMs: Date.now() + HOUR_MS,
  } as const;
  await mk.say([draftSubjectRequest(author(mk), asked)]);
  await rs.hear(mk);
  const directory = readDirectory(rs.home);
  const [open] = listSubjectCases({ store: rs.store, directory, self: 'rs-gp', nowMs: Date.now() });
  await rs.say([draftSubjectAnswer(author(rs), open!, { outcome: 'ERASED' })]);
  await mk.hear(rs);
}

test('K7: what is over has no identifier, token or link left, and nothing that was disclosed of it', async () => {
  const { mk, rs } = await disclosed();
  expect(fileOf(rs)).toContain('RS/ZZ777QQ');
  expect(tokensOf(mk)).toEqual([1, 2]);
  expect(disclosedTo(mk)).toEqual([{ type: 'PHONE', value: '+381647654321' }]);
  const nowMs = Date.now() + 2 * HOUR_MS;
  for (const member of [mk, rs]) {
    erase(member, { nowMs });
    expect(tokensOf(member)).toEqual([0, 0]);
    expect(member.store.all('SELECT * FROM links')).toEqual([]);
    expect(member.store.all('SELECT * FROM link_words')).toEqual([]);
    expect(fileOf(member)).not.toMatch(/ZZ777QQ|647654321/);
  }
  expect(disclosedTo(mk)).toEqual([]);
});

test('K7: so it is with what its originator orders to be erased, and its own outbox need not keep what it disclosed', async () => {
  const world = await disclosed();
  const { mk, rs, alert } = world;
  const answer = inboxOf(mk.store).find(({ entry }) => entry.body.case === 'linkAnswer')!;
  expect(orderedPlaces(rs.store, answer.feed)).toEqual([]);
  await order(world);
  for (const member of [mk, rs]) erase(member);
  expect(identifiersOf(rs.store, alert.entryId)).toEqual([]);
  expect(fileOf(rs)).not.toMatch(/ZZ777QQ|647654321/);
  expect([linksOf(mk), linksOf(rs), disclosedTo(mk)]).toEqual([[], [], []]);
  // What is left are tokens of mk-bp's own alert, which nobody has ordered to be erased.
  expect([tokensOf(mk), tokensOf(rs)]).toEqual([
    [1, 0],
    [0, 1],
  ]);
  expect(orderedPlaces(rs.store, answer.feed)).toEqual([answer.seq]);
  expect(listVerdicts(mk.store, { outcome: 'erased' })).toMatchObject(
    [alert, answer].map(({ feed, seq }) => ({ feed, seq, erasure: 'DATA_SUBJECT' })),
  );
});

test('K7: who takes a report back keeps no identifier of it; who erases what was taken back, nothing that was disclosed of it', async () => {
  const { mk, rs, alert } = await disclosed();
  const retract = { entry: alert.entryId, reason: 'FALSE_POSITIVE' };
  await publishAll(rs, [JSON.stringify({ karaula: { retract } })]);
  expect(identifiersOf(rs.store, alert.entryId)).toEqual([]);
  expect(fileOf(rs)).not.toMatch(/ZZ777QQ|647654321/);
  await mk.hear(rs);
  expect([linksOf(mk), linksOf(rs)]).toEqual([[], []]);
  const rule = { keepMs: 0, legalBasis: 'a test' };
  erase(mk, { policy: new Map([['retracted', rule]]) });
  expect(disclosedTo(mk)).toEqual([]);
  expect(listVerdicts(mk.store, { outcome: 'erased' })).toMatchObject([
    { feed: alert.feed, erasure: 'RETRACTED' },
    { feed: 'rs-gp.wb6.request', erasure: 'RETRACTED' },
  ]);
});
