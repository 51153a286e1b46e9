import { expect, onTestFinished, test } from 'vitest';
import { draftInformationAnswer, draftInformationRequest } from '../../src/agency/draft-information.ts';
import { gatherInformation } from '../../src/agency/known-information.ts';
import type { Person } from '../../src/console/member.ts';
import { openModel } from '../../src/console/model/open-model.ts';
import type { ThreadDetail } from '../../src/console/wire/thread.ts';
import { basisOn } from '../../src/contract/basis.ts';
import { regradeInbox } from '../../src/director/regrade.ts';
import { recordFindings } from '../../src/store/findings.ts';
import { feedOf } from '../director/hub-world.ts';
import { act, begin } from '../director/machine-script.ts';
import { MachineWorld } from '../director/machine-world.ts';
import { HOUR_MS } from '../gate/forge.ts';
import { suspecting } from '../support/suspecting.ts';
import { ConsoleWorld, hex } from './console-world.ts';
import { memberOf, NO_VIEWS } from './model-world.ts';

const READER: Person = { who: 'another', role: 'reader' };
const OFFICER: Person = { who: 'a-pseudonym', role: 'officer' };

/** A report to the sealed community. */
const REPORT = {
  does: 'report',
  pick: 1,
  choice: 1,
  slowMs: 0,
  isSecondKey: false,
  isShort: false,
  isReused: false,
} as const;

test('a thread has all that was said in it, in order, by whom, and what of it counts for nothing', () => {
  const world = new ConsoleWorld();
  const model = world.open(world.rs);
  const first = world.say(world.mk, world.draft('mk-bp'));
  const update = world.body(world.mk, {
    case: 'update',
    update: { target: first, note: 'Seen again near the Kosovo line.', closes: false },
  });
  const taken = world.body(world.mk, {
    case: 'retraction',
    retraction: { target: first, reason: 'MISTAKE', note: 'Another van.' },
  });
  expect(model.thread(hex(first), OFFICER)?.entries).toMatchObject([
    { key: hex(first), origin: 'mk-bp', does: 'alert', mark: 'taken-back' },
    { key: hex(update), does: 'update', says: 'Seen again near the Kosovo* line.' },
    { key: hex(taken), does: 'retraction', says: 'Sent by mistake: Another van.' },
  ]);
});

test('the facts are those of the alert as it now stands, and a script in a text of it stays text', () => {
  const world = new ConsoleWorld();
  const model = world.open(world.rs);
  const first = world.say(
    world.mk,
    world.draft('mk-bp', {
      place: { type: 'GREEN', country: 'XK', description: '<script>alert(1)</script>' },
      reference: 'A-1',
    }),
  );
  const detail = model.thread(hex(first), OFFICER)!;
  const factOf = (label: string) => detail.facts.find((fact) => fact.label === label)?.value;
  expect(detail.card.place.name).toBe('Between crossing points, on land, Kosovo*');
  expect(factOf('Place in words')).toBe('<script>alert(1)</script>');
  expect(factOf('Persons')).toBe('6');
  expect(factOf('Reference')).toBe('A-1');
  expect(detail.conditions).toEqual(['Only for preventing and combating crime.']);
});

test('the chain tells of signature, key, place, others who have it and the seal, in words, and all of it is good', () => {
  const world = new ConsoleWorld();
  const model = world.open(world.rs);
  world.say(world.mk, world.draft('mk-bp'));
  const second = world.say(world.mk, world.draft('mk-bp'));
  world.state(world.xk);
  world.deliverAll(world.rs);
  const { chain } = model.thread(hex(second), OFFICER)!;
  expect(chain.map(({ what, standing }) => [what, standing])).toEqual([
    ['signature', 'good'],
    ['key', 'good'],
    ['place', 'good'],
    ['confirmed', 'good'],
    ['seal', 'good'],
  ]);
  const said = chain.map(({ says }) => says).join('\n');
  expect(said).toContain('Border Police, North Macedonia (mk-bp)');
  expect(said).toContain(`entry 2 of ${feedOf('mk-bp')}`);
  expect(said).toContain(
    '1 of 1 other members have signed that they have the same entry at this place: Police, Border Department, Kosovo* (xk-kp).',
  );
  expect(chain.find(({ what }) => what === 'place')?.detail).toBe(hex(second));
});

test('on whose word it rests is told by the names of services, and who only repeats whom', () => {
  const world = new ConsoleWorld();
  const model = world.open(world.rs);
  const first = world.say(world.mk, world.draft('mk-bp', { basedOn: [{ source: 'OWN_OBSERVATION' }] }));
  world.say(world.xk, world.draft('xk-kp', { basedOn: [basisOn(first)] }));
  expect(model.thread(hex(first), OFFICER)?.corroboration).toBe(
    '1 independent origin: Border Police, North Macedonia (mk-bp). ' +
      '1 report only repeats others: Police, Border Department, Kosovo* (xk-kp) ← Border Police, North Macedonia (mk-bp).',
  );
  const unstated = world.say(world.mk, world.draft('mk-bp'));
  const wordOf = () => model.thread(hex(unstated), OFFICER)?.corroboration;
  expect(wordOf()).toBe('No independent origin is stated. 1 report does not say on what it rests.');
  const retraction = { target: unstated, reason: 'MISTAKE', note: '' } as const;
  world.body(world.mk, { case: 'retraction', retraction });
  expect(wordOf()).toBe('Nothing that stands is said of it.');
});

test('K2, K6: the chain tells a key in doubt and two histories, and is good in neither', () => {
  const world = new ConsoleWorld();
  const model = world.open(world.xk);
  const { feed, seq, hash } = world.say(world.mk, world.draft('mk-bp'));
  const bad = () => model.thread(hex({ hash }), OFFICER)!.chain.filter(({ standing }) => standing !== 'good');
  world.directory = suspecting(world.nowMs - HOUR_MS);
  regradeInbox({ store: world.xk.store, directory: world.directory, nowMs: world.nowMs });
  expect(bad()).toMatchObject([
    { what: 'key', standing: 'doubtful' },
    { what: 'confirmed' },
    { what: 'taint', standing: 'bad', says: expect.stringContaining('suspect since') },
  ]);
  const found = {
    name: 'forked',
    feed,
    sinceMs: world.nowMs,
    says: '',
    evidence: [{ feed, seq, hash }],
  } as const;
  world.xk.store.transaction(() => recordFindings(world.xk.store, [found], world.nowMs, () => true));
  expect(bad().at(-1)).toMatchObject({ what: 'dispute', standing: 'bad' });
});

test('each member that a card is for is told with since when it has it, and what it did', () => {
  const world = new ConsoleWorld();
  const model = world.open(world.mk);
  const first = world.say(world.mk, world.draft('mk-bp'));
  world.state(world.rs);
  world.deliverAll(world.mk);
  world.act(world.rs, first, 'ACKNOWLEDGED');
  expect(model.thread(hex(first), OFFICER)?.receipts).toMatchObject([
    { member: 'xk-kp', actions: [] },
    { member: 'rs-gp', hasSinceMs: expect.any(Number), actions: [{ action: 'ACKNOWLEDGED' }] },
  ]);
});

test('a question about an alert stands in its thread, at who has asked and at who is asked, and waits for the latter', async () => {
  const world = new MachineWorld();
  onTestFinished(() => world.close());
  const desks = [world.open('rs-gp'), world.open('xk-kp'), world.open('mk-bp')] as const;
  const hear = async () => {
    for (const desk of desks)
      for (const { origin, feed, count } of world.waiting(desk))
        await world.receive(desk, origin, world.take(desk, feed, count));
  };
  begin(world);
  const first = act(world, { ...REPORT, who: 'mk-bp' }, false)!;
  await hear();
  const request = world.say(
    draftInformationRequest(world.author('rs-gp'), {
      community: 'wb6',
      status: 'ACTUAL',
      handling: 'H0',
      asked: ['xk-kp'],
      question: 'Is the van known near the Kosovo line?',
      urgency: 'URGENT',
      dueAtMs: world.nowMs + 8 * HOUR_MS,
      purpose: 'CRIMINAL_INVESTIGATION',
      legalBasis: 'Police Cooperation Convention, Article 4',
      about: { feed: first.feed, seq: first.seq, entryId: first.entryId, hash: first.hash },
    }),
  )!;
  await hear();
  const [asker, asked, third] = desks.map((desk) => {
    const model = openModel(memberOf(world, desk), NO_VIEWS);
    onTestFinished(() => model.close());
    return () => model.thread(hex(first), OFFICER)!;
  }) as [() => ThreadDetail, () => ThreadDetail, () => ThreadDetail];
  const expected = {
    key: hex(request),
    askedBy: 'rs-gp',
    asked: ['xk-kp'],
    question: 'Is the van known near the Kosovo* line?',
    state: 'open',
    answers: [],
  };
  expect(asker().information).toMatchObject([{ ...expected, waitsForUs: false }]);
  expect(asked().information).toMatchObject([{ ...expected, waitsForUs: true }]);
  expect(asked().may).toEqual(['read', 'acknowledge', 'action', 'ask', 'answer']);
  expect(third().information).toEqual([]);
  // K8: who opens the thread reads the question, and that is what is put on record for it.
  expect(asked().alsoOpened).toMatchObject([
    { feed: 'rs-gp.wb6.request', seq: request.seq, key: hex(request) },
  ]);
  expect(third().alsoOpened).toEqual([]);
  expect(asked().chain.find(({ what }) => what === 'seal')?.says).toContain('the hub could not read it');
  world.nowMs += 9 * HOUR_MS;
  expect(asker().information).toMatchObject([{ state: 'overdue' }]);
  const [known] = gatherInformation({
    store: desks[1].store,
    directory: desks[1].directory,
    self: 'xk-kp',
    nowMs: world.nowMs,
  });
  world.say(
    draftInformationAnswer(world.author('xk-kp'), known!, { outcome: 'ANSWERED', text: 'Since May.' }),
  );
  await hear();
  expect(asker().information).toMatchObject([
    { state: 'answered', answers: [{ by: 'xk-kp', says: 'Answered. Since May.' }] },
  ]);
  expect(asked().information).toMatchObject([{ waitsForUs: false }]);
  expect(asker().alsoOpened?.map(({ feed }) => feed)).toEqual(['rs-gp.wb6.request', 'xk-kp.wb6.request']);
});

test('what may be done follows from the role and from whose alert it is', () => {
  const world = new ConsoleWorld();
  const [theirs, ours] = [world.open(world.xk), world.open(world.mk)];
  const first = world.say(world.mk, world.draft('mk-bp'));
  const may = (model: typeof theirs, person: Person) => model.thread(hex(first), person)?.may;
  expect(may(theirs, READER)).toEqual([]);
  expect(may(ours, READER)).toEqual([]);
  expect(may(theirs, OFFICER)).toEqual(['read', 'acknowledge', 'action', 'ask']);
  expect(may(ours, OFFICER)).toEqual(['update', 'close', 'retract', 'ask']);
  expect(ours.thread(hex(first), OFFICER)?.alert).toMatchObject({ impact: 'HIGH' });
  expect(theirs.thread(hex(first), OFFICER)?.alert).toBeUndefined();
  world.body(world.mk, { case: 'update', update: { target: first, note: 'Over.', closes: true } });
  expect(may(ours, OFFICER)).toEqual(['update', 'retract', 'ask']);
  world.body(world.mk, { case: 'retraction', retraction: { target: first, reason: 'MISTAKE', note: '' } });
  expect(may(ours, OFFICER)).toEqual([]);
});

test('K5: neither a card nor a thread nor a link to it is shown for a purpose for which it was not given', () => {
  const world = new ConsoleWorld();
  const model = world.open(world.xk);
  const handling = { code: 'H0', purposes: ['BORDER_CONTROL'] } as const;
  const eventId = '01954f00-0000-4000-8000-00000000000e';
  const first = world.say(world.mk, world.draft('mk-bp', { eventId }, { handling }));
  const other = world.say(world.rs, world.draft('rs-gp', { eventId }));
  const seenFor = (person: Person) => ({
    cards: model.shownTo(person, model.cards()).map(({ key }) => key),
    hasThread: model.thread(hex(first), person) !== undefined,
    links: model.thread(hex(other), person)?.links.map(({ key }) => key),
  });
  const all = { cards: [hex(other), hex(first)], hasThread: true, links: [hex(first)] };
  expect(seenFor(OFFICER)).toEqual(all);
  expect(seenFor({ ...OFFICER, purpose: 'BORDER_CONTROL' })).toEqual(all);
  const less = { cards: [hex(other)], hasThread: false, links: [] };
  expect(seenFor({ ...OFFICER, purpose: 'CRIMINAL_INVESTIGATION' })).toEqual(less);
  expect(model.thread('00'.repeat(32), OFFICER)).toBeUndefined();
});

test('what came by another hand says who has passed it on and whose word it is; to its sender it is no first report of his', async () => {
  const world = new MachineWorld();
  onTestFinished(() => world.close());
  const [reader, sender] = [world.open('al-bmp'), world.open('xk-kp'), world.open('mk-bp')];
  const models = [reader, sender].map((desk) => openModel(memberOf(world, desk), NO_VIEWS));
  onTestFinished(() => models.forEach((model) => void model.close()));
  begin(world);
  const first = act(world, { ...REPORT, who: 'mk-bp' }, false)!;
  for (const { origin, feed, count } of world.waiting(world.witness))
    await world.receive(world.witness, origin, world.take(world.witness, feed, count));
  const copy = act(world, { ...REPORT, does: 'copy', who: 'xk-kp' }, false)!;
  const fromSender = world.waiting(reader).filter(({ origin }) => origin === 'xk-kp');
  for (const { origin, feed, count } of fromSender)
    await world.receive(reader, origin, world.take(reader, feed, count));
  const card = {
    key: hex(copy),
    origin: 'mk-bp',
    forwardedBy: 'xk-kp',
    community: 'region',
    trust: 'verified',
  };
  const [theirs, ours] = models as [(typeof models)[0], (typeof models)[0]];
  expect(theirs.cards()).toMatchObject([{ ...card, isOwn: false }]);
  expect(ours.cards()).toMatchObject([{ ...card, isOwn: true }]);
  const chain = theirs.thread(hex(copy), OFFICER)?.chain.filter(({ what }) => what === 'signature');
  expect(chain?.map(({ says, detail }) => [/passed it on/.test(says), detail])).toEqual([
    [true, undefined],
    [false, `${first.feed}/${first.seq}`],
  ]);
  expect(theirs.thread(hex(copy), OFFICER)?.may).toEqual(['read', 'acknowledge', 'action', 'ask']);
  expect(ours.thread(hex(copy), OFFICER)?.may).toEqual(['retract', 'ask']);
});
