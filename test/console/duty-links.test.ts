import { expect, onTestFinished, test } from 'vitest';
import { draftLinkAnswer, draftLinkRequest, identifiersAskedFor } from '../../src/agency/draft-link.ts';
import { viewDuty } from '../../src/console/health/view-duty.ts';
import type { ConsoleMember } from '../../src/console/member.ts';
import { openModel } from '../../src/console/model/open-model.ts';
import { readDirectory } from '../../src/store/home-keys.ts';
import { soundLinks } from '../../src/store/links.ts';
import { makeTestState } from '../support/hub.ts';
import { type LinkMember, linkMember } from '../support/link-members.ts';
import { inboxOf } from '../support/member.ts';
import { PUBLISH_DEFAULTS } from '../support/rows.ts';
import { NO_VIEWS } from './model-world.ts';

const state = await makeTestState({
  participants: ['mk-bp', 'rs-gp', 'xk-kp'],
  communities: [
    { id: 'wb6', title: 'Six', isSealed: true },
    { id: 'region', title: 'All', isSealed: true },
    { id: 'jmtf', title: 'Some', isSealed: true },
  ],
});

const OFFICER = { who: 'pseudonym', role: 'officer' } as const;

const consoleOf = ({ home, store }: LinkMember): ConsoleMember => ({
  home,
  store,
  directory: () => readDirectory(home),
  clock: PUBLISH_DEFAULTS.clock,
  random: PUBLISH_DEFAULTS.random,
  connect: async () => ({}),
});

const duty = (member: LinkMember) => viewDuty(consoleOf(member), OFFICER, []).items;

/** What the thread of the only alert of a member's own says that is asked about it. */
function askedInThread(member: LinkMember) {
  const model = openModel(consoleOf(member), NO_VIEWS);
  onTestFinished(() => model.close());
  const [own] = model.cards().filter(({ isOwn }) => isOwn);
  const { questions, may } = model.thread(own!.key, OFFICER)!;
  return { questions, mayGrant: may.includes('grant') };
}

test('who asks for identifiers of ours waits for our answer, is told of at nobody else, and stands with his reason in the thread', async () => {
  const [mk, rs, xk] = ['mk-bp', 'rs-gp', 'xk-kp'].map((id) => linkMember(state, id)) as [
    LinkMember,
    LinkMember,
    LinkMember,
  ];
  await rs.report({ plate: ['RS:BG 123-AB'], phone: ['RS:064 123 4567'] });
  await mk.hear(rs);
  await mk.report({ plate: ['SRB bg-123-ab'] });
  await rs.hear(mk);
  const author = { ...PUBLISH_DEFAULTS, self: mk.home.id };
  const [link] = soundLinks(mk.store, Date.now());
  await mk.say([draftLinkRequest(author, link!, { types: ['PHONE'], reason: 'same convoy' })]);
  await rs.hear(mk);
  await xk.hear(mk, rs);
  const [asked] = inboxOf(rs.store).filter(({ entry }) => entry.body.case === 'linkRequest');
  const [item] = duty(rs);
  expect(item).toMatchObject({ what: 'disclose', id: Buffer.from(asked!.hash).toString('hex') });
  expect(item?.says).toContain('mk-bp asks to be told identifiers of rs-gp.wb6.border-incident/1');
  // K7: neither what is asked nor why.
  expect(item?.says).not.toMatch(/phone|convoy/i);
  expect([duty(mk), duty(xk)]).toEqual([[], []]);
  const key = Buffer.from(asked!.hash).toString('hex');
  expect(askedInThread(rs)).toEqual({
    questions: [{ key, what: 'disclose', askedBy: 'mk-bp', reason: 'same convoy' }],
    // What is to be disclosed is not on the page.
    mayGrant: false,
  });
  expect(askedInThread(mk).questions).toEqual([]);
  const { body } = asked!.entry;
  const request = body.case === 'linkRequest' ? body.linkRequest : expect.fail();
  const identifiers = identifiersAskedFor(rs.store, request);
  await rs.say([draftLinkAnswer({ ...PUBLISH_DEFAULTS, self: rs.home.id }, asked!, { identifiers })]);
  expect(duty(rs)).toEqual([]);
  expect(askedInThread(rs).questions).toEqual([]);
});
