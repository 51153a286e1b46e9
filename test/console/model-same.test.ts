import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type KnownCards, openKnownCards } from '../../src/console/model/known-cards.ts';
import type { AlertCard } from '../../src/console/wire/card.ts';
import { draftAction } from '../../src/director/act-on-entry.ts';
import { corroborationOf } from '../../src/director/corroboration.ts';
import { eraseDue } from '../../src/director/erase-expired.ts';
import { gatherIncidents } from '../../src/director/gather-incidents.ts';
import { gatherThreads } from '../../src/director/known-threads.ts';
import { keyOf } from '../../src/director/said.ts';
import { draftStatements } from '../../src/director/state-heads.ts';
import { statementMemory } from '../../src/director/statement-memory.ts';
import { recordFindings } from '../../src/store/findings.ts';
import { entryAtPlace } from '../../src/store/inbox.ts';
import { draftOf, referenceTo, type Step } from '../director/machine-scene.ts';
import { act, begin, changeLinkKeys, script } from '../director/machine-script.ts';
import { type Desk, MachineWorld, READER, SPEAKERS } from '../director/machine-world.ts';
import { HOUR_MS } from '../gate/forge.ts';
import { seededRandom } from '../support/seeded-chance.ts';
import { memberOf } from './model-world.ts';

type Chance = () => number;

function refreshAll(known: KnownCards, limit = 50): readonly AlertCard[] {
  while (known.refresh(limit));
  known.log.commit();
  return known.log.newestFirst();
}

async function deliverSome(world: MachineWorld, desk: Desk, chance: Chance): Promise<void> {
  for (const { origin, feed, count } of world.waiting(desk)) {
    if (chance() < 0.5)
      await world.receive(desk, origin, world.take(desk, feed, 1 + Math.floor(chance() * count)));
  }
}

/** What may happen to a database besides that something comes. */
function happen(world: MachineWorld, desk: Desk, chance: Chance): void {
  const { store, id, directory } = desk;
  const what = Math.floor(chance() * 8);
  const on = world.said[Math.floor(chance() * world.said.length)];
  if (what === 0 && on !== undefined && on.entry.feed.origin !== id) {
    const item = entryAtPlace(store, on.feed, on.seq);
    if (item === undefined || item.erased || item.entry.body.case !== 'alert') return;
    const action = (['READ', 'ACKNOWLEDGED', 'ACTIONED'] as const)[Math.floor(chance() * 3)]!;
    world.say(draftAction({ ...world.author(id), on: item, action }));
  } else if (what === 1) {
    const drafts = draftStatements({
      ...world.author(id),
      store,
      directory,
      intervalS: 3_600,
      ownHeads: [],
      letGo: [],
      memory: statementMemory(),
    });
    for (const draft of drafts) world.say(draft);
  } else if (what === 2 && on !== undefined) {
    const evidence = [{ feed: on.feed, seq: on.seq, hash: on.hash }];
    const found =
      chance() < 0.7
        ? [{ name: 'forked', feed: on.feed, sinceMs: world.nowMs, says: '', evidence } as const]
        : [];
    store.transaction(() => recordFindings(store, found, world.nowMs, () => true));
  } else if (what === 3) world.letGo(desk);
  else if (what === 4) world.tend(desk);
  else if (what === 5) {
    eraseDue({ store, policy: new Map(), nowMs: world.nowMs, keys: directory, trustsClock: true });
  } else if (what === 6) world.learn(desk);
  else if (chance() < 0.3) world.nowMs += HOUR_MS;
}

/** By their keys, what the whole set of entries comes to when it is joined at once. */
function joinedAtOnce(world: MachineWorld, { store, id, directory }: Desk) {
  const reading = { store, directory: directory.directory, keys: directory, reader: id, nowMs: world.nowMs };
  const known = gatherThreads(reading);
  const linked = new Map(
    gatherIncidents(reading).incidents.flatMap(({ reports }) =>
      reports.map(({ key }) => [key, reports.map((one) => one.key).filter((one) => one !== key)] as const),
    ),
  );
  const alone = known.threads.filter(({ root }) => root.entry.feed.kind !== 'return');
  const isAlone = new Set(alone.map(({ root }) => keyOf(root.reference)));
  return alone
    .map((thread) => {
      const { root, isClosed, isTakenBack, said } = thread;
      const key = keyOf(root.reference);
      return {
        key,
        standing: isTakenBack ? 'taken-back' : isClosed ? 'closed' : 'open',
        isTainted: !root.isSound && !root.isTakenBack,
        origins: corroborationOf(known, thread).origins.length,
        sightings: said.filter((one) => one.isSound && one.entry.body.case === 'sighting').length,
        linked: (linked.get(key) ?? []).filter((one) => isAlone.has(one)).toSorted(),
      };
    })
    .toSorted((one, other) => (one.key < other.key ? -1 : 1));
}

function asJoined(cards: readonly AlertCard[]) {
  const alone = cards.filter(({ kind, forwardedBy }) => kind !== 'return' && forwardedBy === undefined);
  const isAlone = new Set(alone.map(({ key }) => key));
  return alone
    .map(({ key, standing, trust, origins, sightings, linked }) => ({
      key,
      standing,
      trust,
      origins,
      sightings,
      linked: linked.filter((one) => isAlone.has(one)).toSorted(),
    }))
    .toSorted((one, other) => (one.key < other.key ? -1 : 1));
}

interface Course {
  readonly steps: readonly Step[];
  readonly seed: number;
  readonly turn: number;
}

async function play({ steps, seed, turn }: Course): Promise<void> {
  const world = new MachineWorld();
  const chance = seededRandom(seed);
  const desks = [...SPEAKERS, READER].map((id) => world.open(id));
  begin(world);
  const followed = new Map(
    [world.witness, ...desks].map((desk) => [desk, openKnownCards(memberOf(world, desk))] as const),
  );
  for (const [index, step] of steps.entries()) {
    if (index === seed % steps.length) changeLinkKeys(world);
    if (index === turn % steps.length) world.suspect();
    act(world, step, true);
    for (const { origin, feed, count } of world.waiting(world.witness))
      await world.receive(world.witness, origin, world.take(world.witness, feed, count));
    for (const [desk, known] of followed) {
      await deliverSome(world, desk, chance);
      if (chance() < 0.4) happen(world, desk, chance);
      if (chance() < 0.5) known.refresh(1 + Math.floor(chance() * 20));
    }
  }
  for (const [desk, known] of followed) {
    const cards = refreshAll(known);
    expect(cards, desk.id).toEqual(refreshAll(openKnownCards(memberOf(world, desk)), 7));
    const joined = joinedAtOnce(world, desk);
    expect(asJoined(cards), desk.id).toMatchObject(
      joined.map(({ isTainted, ...one }) => ({
        ...one,
        ...(isTainted && { trust: expect.stringMatching(/tainted|disputed/) }),
      })),
    );
  }
  world.close();
}

test('K10: cards that follow a database are those of a console that is opened now, whatever has come, was taken back, marked, acted on, erased or is over', async () => {
  const course = fc.record({ steps: script, seed: fc.nat(), turn: fc.nat() });
  await fc.assert(fc.asyncProperty(course, play), { numRuns: 10, endOnFailure: true });
}, 240_000);

test('K5: a link that one service tells the others goes with the word that told it', async () => {
  const world = new MachineWorld();
  const desks = [...SPEAKERS, READER].map((id) => world.open(id));
  const reader = desks.at(-1)!;
  const known = openKnownCards(memberOf(world, reader));
  begin(world);
  const isPlain = { isSecondKey: false, isShort: false, isReused: false };
  const report = (who: Step['who']) =>
    referenceTo(act(world, { who, does: 'report', pick: 0, choice: 1, slowMs: 0, ...isPlain }, true)!);
  const link = { mine: report('mk-bp'), theirs: report('rs-gp'), types: ['PLATE'] } as const;
  world.say({ ...draftOf(world, 'mk-bp', 'wb6', 'request', 1), body: { case: 'link', link } });
  for (const { origin, feed, count } of world.waiting(reader))
    await world.receive(reader, origin, world.take(reader, feed, count));
  const linked = () => new Map(refreshAll(known).map((card) => [card.key, card.linked]));
  const [mine, theirs] = [keyOf(link.mine), keyOf(link.theirs)];
  const isTold = new Map([
    [mine, [theirs]],
    [theirs, [mine]],
  ]);
  expect(linked()).toEqual(isTold);
  world.nowMs += 2 * HOUR_MS;
  expect(linked()).toEqual(new Map([...isTold.keys()].map((key) => [key, []])));
  world.close();
});
