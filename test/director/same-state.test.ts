import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDetections } from '../../src/director/detection-file.ts';
import { HOUR_MS } from '../gate/forge.ts';
import { type FinalState, finalStateOf } from '../support/final-state.ts';
import { seededRandom } from '../support/seeded-chance.ts';
import type { Step } from './machine-scene.ts';
import { act, begin, changeLinkKeys, script } from './machine-script.ts';
import { type Desk, MachineWorld, READER, SPEAKERS } from './machine-world.ts';

const rules = parseDetections(
  'rules.yaml',
  'rules:\n  - { name: employers, kind: employer, countries: 2, window: 45d, quiet: 45d }\n',
);

type Chance = () => number;

/** Hands over some of what waits: feeds of one origin in any order, out of place, some of it once more. */
async function deliver(world: MachineWorld, desk: Desk, chance: Chance, most: number): Promise<void> {
  const waiting = world.waiting(desk);
  const { origin } = waiting[Math.floor(chance() * waiting.length)] ?? {};
  if (origin === undefined) return;
  const arrivals = waiting
    .filter((one) => one.origin === origin)
    .flatMap(({ feed, count }) => {
      if (chance() < 0.3) return [];
      const taken = world.take(desk, feed, Math.min(count, 1 + Math.floor(chance() * most)));
      return chance() < 0.4 ? [...taken, ...world.again(desk, feed, Math.floor(chance() * 100))] : taken;
    });
  const mixed = arrivals
    .map((arrival) => ({ arrival, at: chance() }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ arrival }) => arrival);
  await world.receive(desk, origin, mixed);
}

async function deliverRest(world: MachineWorld, desk: Desk, chance: Chance, most: number): Promise<void> {
  while (world.waiting(desk).length > 0) await deliver(world, desk, chance, most);
}

/** All that waits, in order. */
async function catchUp(world: MachineWorld, desk: Desk): Promise<void> {
  for (const { origin, feed, count } of world.waiting(desk)) {
    await world.receive(desk, origin, world.take(desk, feed, count));
  }
}

interface Course {
  readonly steps: readonly Step[];
  readonly chance: Chance;
  /** At which of the steps the first key of mk-bp turns out to be suspect, and at which link keys are replaced. */
  readonly suspectAt: number;
  readonly changeAt: number;
  readonly hasLinks: boolean;
}

/** What is said is handed over meanwhile to those who are there, each in its own order. */
async function play(world: MachineWorld, there: readonly Desk[], course: Course): Promise<void> {
  const { steps, chance, suspectAt, changeAt, hasLinks } = course;
  begin(world);
  for (const [index, step] of steps.entries()) {
    if (index === changeAt) changeLinkKeys(world);
    if (index === suspectAt) {
      world.suspect();
      world.learn(world.witness);
    }
    act(world, step, hasLinks);
    await catchUp(world, world.witness);
    for (const desk of there) {
      if (chance() < 0.15) world.learn(desk);
      if (chance() < 0.3) await deliver(world, desk, chance, 3);
    }
  }
  for (const desk of there) await deliverRest(world, desk, chance, 4);
}

test('K10: whatever is said, in whatever order it comes, any of it twice, any member offline: all hold the same state', async () => {
  const property = fc.asyncProperty(
    script,
    fc.nat(),
    fc.nat(),
    fc.constantFrom(...SPEAKERS),
    fc.boolean(),
    async (steps, seed, turn, offline, hasLinks) => {
      const world = new MachineWorld();
      const speakers = SPEAKERS.map((id) => world.open(id));
      const reader = world.open(READER);
      // The same two once more, who hear nothing until all is over; some of it has expired by then.
      const away = [offline, READER].map((id) => world.open(id));
      const chance = seededRandom(seed);
      const [suspectAt, changeAt] = [turn % steps.length, seed % steps.length];
      await play(world, [...speakers, reader], { steps, chance, suspectAt, changeAt, hasLinks });
      world.nowMs += 4 * HOUR_MS;
      for (const desk of away) await deliverRest(world, desk, chance, 100);
      const states = new Map<Desk, FinalState>();
      for (const desk of world.desks) {
        world.learn(desk);
        world.tend(desk);
        const { store, id: self, directory } = desk;
        states.set(desk, finalStateOf(store, { directory, self, nowMs: world.nowMs, rules }));
      }
      const expected = states.get(world.witness)!;
      // K5: what the outbox lets go of is over for its originator no sooner than for all others.
      for (const desk of speakers) {
        world.letGo(desk);
        const { store, id: self, directory } = desk;
        expect(finalStateOf(store, { directory, self, nowMs: world.nowMs, rules }), desk.id).toEqual(
          states.get(desk),
        );
      }
      for (const [desk, state] of states) {
        expect(state.shared, desk.id).toEqual(expected.shared);
        // What only two know of each other makes incidents that others do not have.
        if (!hasLinks || desk.id === READER)
          expect(state.own.incidents, desk.id).toEqual(expected.own.incidents);
        const twin = world.desks.find(({ id }) => id === desk.id)!;
        expect(state, desk.id).toEqual(states.get(twin));
      }
      world.close();
    },
  );
  await fc.assert(property, { numRuns: 20 });
}, 120_000);
