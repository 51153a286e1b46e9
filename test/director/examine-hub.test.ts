import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { statementMemory } from '../../src/director/statement-memory.ts';
import { listFindings } from '../../src/store/findings.ts';
import { settleAt } from '../../src/store/settle-outbox.ts';
import { spoilSignature } from '../gate/forge.ts';
import {
  feedOf,
  HubWorld,
  INTERVAL_MS,
  MEMBERS,
  type Message,
  namesOf,
  type PaperMember,
} from './hub-world.ts';

let world: HubWorld;
let mk: PaperMember;
let xk: PaperMember;
let rs: PaperMember;

beforeEach(() => {
  world = new HubWorld();
  [mk, xk, rs] = [world.join('mk-bp'), world.join('xk-kp'), world.join('rs-gp')];
});

/** Everybody states and gets everything, but for what the hub does not show to xk-kp. */
function turn(
  shown: (message: Message, streamSeq: number) => Message | undefined = (message) => message,
): void {
  for (const member of [mk, xk, rs]) world.state(member);
  world.deliver(xk, 'mk-bp', undefined, shown);
  for (const member of [mk, xk, rs]) world.deliverAll(member);
}

const nameOnce = (member: PaperMember) => namesOf(world.examine(member));

/** As time passes in tenths of an interval: what xk-kp finds first, and after how many milliseconds. */
function firstFinding(withinMs: number, each: () => void = () => {}): { names: string[]; afterMs: number } {
  const startMs = world.nowMs;
  while (world.nowMs - startMs < withinMs) {
    world.pass(INTERVAL_MS / 10);
    each();
    const names = nameOnce(xk);
    if (names.length > 0) return { names, afterMs: world.nowMs - startMs };
  }
  return { names: [], afterMs: withinMs };
}

describe('withheld', () => {
  test('K2: the newest entry is missed within two intervals, by its author’s own statement', () => {
    turn();
    world.publish(mk, 3);
    const newest = world.streams.get('mk-bp')!.at(-1)!;
    const hideNewest = (message: Message) => (message === newest ? undefined : message);
    let step = 0;
    const found = firstFinding(3 * INTERVAL_MS, () => {
      if (++step % 10 === 0) turn(hideNewest);
    });
    expect(found.names).toEqual([`withheld ${feedOf('mk-bp')}`]);
    expect(found.afterMs).toBeLessThanOrEqual(2 * INTERVAL_MS);
    const [finding] = world.examine(xk);
    expect(finding).toMatchObject({ by: 'mk-bp', name: 'withheld' });
    expect(finding?.says).toContain(`entry 3 of ${feedOf('mk-bp')}`);
    // Delivered after all: the finding is over, and stays on record. K8.
    world.deliver(xk, 'mk-bp', 0);
    xk.read.set('mk-bp', 0);
    world.deliverAll(xk);
    expect(nameOnce(xk)).toEqual([]);
    expect(listFindings(xk.store)).toMatchObject([{ name: 'withheld', clearedMs: world.nowMs }]);
  });

  test('K2: one in the middle is missed, and named by its place', () => {
    world.publish(mk, 5);
    const hidden = world.streams.get('mk-bp')![2];
    turn((message) => (message === hidden ? undefined : message));
    const found = firstFinding(2 * INTERVAL_MS);
    expect(found.names).toEqual([`withheld ${feedOf('mk-bp')}`]);
    expect(world.examine(xk)[0]?.says).toContain('entry 3 of');
  });

  test('K2: an author’s statements withheld as well, another member’s tell of both', () => {
    turn();
    world.publish(mk, 2);
    const hidden = new Set(world.streams.get('mk-bp')!.slice(-1));
    const hide = (message: Message) =>
      hidden.has(message) || message.subject.endsWith('.receipt') ? undefined : message;
    // It has them, and says so on becoming idle.
    world.deliverAll(rs);
    turn(hide);
    const found = firstFinding(3 * INTERVAL_MS);
    expect(found.names).toContain(`withheld ${feedOf('mk-bp')}`);
    expect(found.afterMs).toBeLessThanOrEqual(2 * INTERVAL_MS);
    expect(world.examine(xk).find(({ feed }) => feed === feedOf('mk-bp'))).toMatchObject({ by: 'rs-gp' });
  });

  test('K2: other feeds of the same origin that go on are no excuse', () => {
    turn();
    world.publish(mk, 1);
    const hidden = world.streams.get('mk-bp')!.at(-1)!;
    let step = 0;
    const found = firstFinding(3 * INTERVAL_MS, () => {
      world.publish(mk, 1, 'visa-abuse');
      if (++step % 10 === 0) turn((message) => (message === hidden ? undefined : message));
      else world.deliver(xk, 'mk-bp', undefined, (message) => (message === hidden ? undefined : message));
    });
    expect(found.names).toEqual([`withheld ${feedOf('mk-bp')}`]);
    expect(found.afterMs).toBeLessThanOrEqual(2 * INTERVAL_MS);
  });

  test('K2: an altered entry is not the one that is owed', () => {
    world.publish(mk, 2);
    const last = world.streams.get('mk-bp')!.at(-1)!;
    turn((message) => (message === last ? { ...message, bytes: spoilSignature(message.bytes) } : message));
    expect(firstFinding(2 * INTERVAL_MS).names).toEqual([`withheld ${feedOf('mk-bp')}`]);
  });

  test('an entry with its author’s own bad signature is not withheld, whatever heads say', () => {
    world.publish(mk, 1);
    // The author spoils its bytes and states them: everybody has them, and nobody can place them.
    const [message] = world.streams.get('mk-bp')!;
    const bytes = spoilSignature(message!.bytes);
    world.streams.get('mk-bp')![0] = { ...message!, bytes };
    const hash = new Uint8Array(32);
    world.deliverAll(xk);
    const held = xk.store.get('SELECT hash FROM inbox_held')?.hash as Uint8Array;
    hash.set(held);
    mk.store.run('UPDATE outbox_entries SET bytes = ?, hash = ? WHERE seq = 1', bytes, hash);
    turn();
    expect(firstFinding(2 * INTERVAL_MS).names).toEqual([]);
  });

  test('who takes back what he had stated, is not believed any longer', () => {
    turn();
    const lie = world.statements(rs).map((draft) => {
      if (draft.body.case !== 'heads') return draft;
      const heads = {
        ...draft.body.heads,
        seen: [{ feed: feedOf('mk-bp'), seq: 9, hash: new Uint8Array(32) }],
      };
      return { ...draft, body: { ...draft.body, heads } };
    });
    world.place(rs, lie);
    world.deliverAll(xk);
    world.pass(1.5 * INTERVAL_MS);
    turn(() => undefined);
    // What a statement of changes does not name stands.
    expect(nameOnce(xk)).toEqual([`withheld ${feedOf('mk-bp')}`]);
    rs.memory = statementMemory();
    turn(() => undefined);
    expect(nameOnce(xk)).toEqual([]);
  });
});

describe('forked', () => {
  test('K2: two entries for one place, both truly signed, are kept as the proof', () => {
    world.publish(mk, 1);
    world.deliverAll(xk);
    const thief = { ...world.join('mk-bp'), read: new Map() };
    world.streams.set('mk-bp', [...world.streams.get('mk-bp')!]);
    world.publish(thief, 1);
    world.deliverAll(xk);
    expect(nameOnce(xk)).toEqual([`forked ${feedOf('mk-bp')}`]);
    expect(world.examine(xk)[0]?.evidence).toHaveLength(2);
    // A fork does not heal.
    world.pass(5 * INTERVAL_MS);
    expect(nameOnce(xk)).toContain(`forked ${feedOf('mk-bp')}`);
  });

  test('K2: a stated head where we hold something else is a fork, whichever of the two comes first', () => {
    for (const statementFirst of [true, false]) {
      const face = new HubWorld();
      const [honest, thief] = [face.join('mk-bp'), face.join('mk-bp')];
      const [one, two] = [face.join('xk-kp'), face.join('rs-gp')];
      face.publish(honest, 1);
      const first = face.streams.get('mk-bp')!;
      face.streams.set('mk-bp', []);
      face.publish(thief, 1);
      face.publish(thief, 1);
      const second = face.streams.get('mk-bp')!.slice(1);
      // rs-gp is shown the thief's history, xk-kp the other.
      face.streams.set('mk-bp', [face.streams.get('mk-bp')![0]!]);
      face.deliver(two, 'mk-bp');
      face.state(two);
      face.streams.set('mk-bp', first);
      const steps = [() => face.deliver(one, 'rs-gp'), () => face.deliver(one, 'mk-bp')];
      for (const step of statementFirst ? steps : steps.reverse()) step();
      expect(namesOf(face.examine(one))).toEqual([`forked ${feedOf('mk-bp')}`]);
      expect(face.examine(one)[0]).toMatchObject({ by: 'rs-gp' });
      expect(second).toHaveLength(1);
    }
  });

  test('K2: the publisher sees that a member was shown another history of its own feed', () => {
    const thief = world.join('mk-bp');
    world.publish(mk, 1);
    world.streams.set('mk-bp', []);
    world.publish(thief, 1);
    world.deliverAll(xk);
    world.state(xk);
    world.deliver(mk, 'xk-kp');
    expect(nameOnce(mk)).toEqual([`forked ${feedOf('mk-bp')}`]);
  });
});

describe('rolled back', () => {
  test('K2: a stream that counts anew with other messages is found, until it is past where it was', () => {
    world.publish(mk, 4);
    turn();
    const stream = world.streams.get('mk-bp')!;
    world.streams.set('mk-bp', [stream[0]!, ...stream.slice(2)]);
    xk.read.set('mk-bp', 0);
    world.deliver(xk, 'mk-bp');
    expect(nameOnce(xk)).toEqual(['rolled-back mk-bp']);
    world.publish(mk, 4);
    world.deliver(xk, 'mk-bp');
    expect(nameOnce(xk)).toEqual([]);
  });

  test('K3: own entries that the hub had confirmed and has lost are found, and that they are there again', () => {
    world.publish(mk, 3);
    settleAt(mk.store, feedOf('mk-bp'), { seq: 1, streamSeq: 1 }, world.nowMs);
    // It may be an old answer: nothing is said yet.
    expect(nameOnce(mk)).toEqual([]);
    world.store(mk);
    const [finding] = world.examine(mk);
    expect(finding).toMatchObject({ name: 'rolled-back', feed: feedOf('mk-bp') });
    expect(finding?.says).toContain('entries 2 to 3');
    expect(nameOnce(mk)).toEqual([]);
  });

  test('a stale answer of the hub is no rollback', () => {
    world.publish(mk, 3);
    settleAt(mk.store, feedOf('mk-bp'), { seq: 1, streamSeq: 1 }, world.nowMs);
    expect(nameOnce(mk)).toEqual([]);
    settleAt(mk.store, feedOf('mk-bp'), { seq: 3, streamSeq: 3 }, world.nowMs);
    world.pass(INTERVAL_MS);
    expect(nameOnce(mk)).toEqual([]);
    expect(listFindings(mk.store)).toEqual([]);
  });
});

describe('frozen and silent', () => {
  const speak = () => {
    turn();
    world.pass(INTERVAL_MS);
  };

  test('K2: when nobody is heard and the hub confirms nothing, it is frozen, and thaws with the first word', () => {
    speak();
    speak();
    const found = firstFinding(3 * INTERVAL_MS);
    expect(found.names).toEqual(['frozen']);
    turn();
    expect(nameOnce(xk)).toEqual([]);
  });

  test('one member that stops is silent, and no more than that', () => {
    speak();
    for (let index = 0; index < 4; index++) {
      for (const member of [mk, xk]) world.state(member);
      for (const member of [mk, xk]) world.deliverAll(member);
      world.pass(INTERVAL_MS);
      nameOnce(xk);
    }
    expect(nameOnce(xk)).toEqual(['silent rs-gp']);
    turn();
    expect(nameOnce(xk)).toEqual([]);
  });

  test('all others gone, one after the other, are silent while the hub confirms what we say', () => {
    speak();
    for (let index = 0; index < 5; index++) {
      if (index < 2) world.state(mk);
      world.state(xk);
      world.deliverAll(xk);
      world.pass(INTERVAL_MS);
      expect(nameOnce(xk)).not.toContain('frozen');
    }
    expect(nameOnce(xk)).toEqual(['silent rs-gp', 'silent mk-bp']);
  });

  test('a silence to which nobody listened says nothing', () => {
    speak();
    world.pass(100 * INTERVAL_MS);
    expect(namesOf(world.examine({ ...xk, listeningSinceMs: world.nowMs }))).toEqual([]);
  });
});

/** What an honest hub, honest members and an ordinary day can do. Times are tenths of an interval. */
interface Day {
  readonly seed: number;
  /** How many tenths each stream lags behind the hub, each on its own, at most: less than the grace. */
  readonly lag: number;
  readonly offline: readonly { readonly member: number; readonly from: number; readonly length: number }[];
  readonly restarts: readonly { readonly member: number; readonly at: number }[];
  readonly redeliveries: readonly { readonly member: number; readonly at: number; readonly back: number }[];
  readonly joinsAt: number;
  readonly order: readonly number[];
}

const LENGTH = 70;

const day: fc.Arbitrary<Day> = fc.record({
  seed: fc.nat(),
  lag: fc.integer({ min: 0, max: 8 }),
  offline: fc.array(
    fc.record({ member: fc.nat(2), from: fc.nat(LENGTH), length: fc.integer({ min: 1, max: 60 }) }),
    { maxLength: 3 },
  ),
  restarts: fc.array(fc.record({ member: fc.nat(2), at: fc.nat(LENGTH) }), { maxLength: 4 }),
  redeliveries: fc.array(
    fc.record({ member: fc.nat(2), at: fc.nat(LENGTH), back: fc.integer({ min: 1, max: 9 }) }),
    { maxLength: 4 },
  ),
  joinsAt: fc.nat(LENGTH - 10),
  order: fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
});

test('K2: an honest hub raises nothing but silence: in any order, with lag, restarts, redelivery, members offline, late joiners', () => {
  fc.assert(
    fc.property(day, (plan) => {
      const honest = new HubWorld();
      const members = MEMBERS.slice(0, 2).map((id) => honest.join(id));
      let chance = plan.seed || 1;
      const draw = (below: number) => {
        chance = (Math.imul(chance, 1_103_515_245) + 12_345) & 0x7fffffff;
        return (chance >> 8) % below;
      };
      const wasOffline = new Set<number>();
      const late = new Map<string, number>();
      const found = new Set<string>();
      for (let step = 0; step < LENGTH; step++) {
        honest.pass(INTERVAL_MS / 10);
        // The third comes late, and has everything to catch up with.
        if (step === plan.joinsAt) members.push(honest.join('rs-gp'));
        for (const index of plan.order.filter((one) => one < members.length)) {
          const member = members[index]!;
          const isOffline = plan.offline.some(
            (gap) => gap.member === index && step >= gap.from && step < gap.from + gap.length,
          );
          if (isOffline) {
            wasOffline.add(index);
            continue;
          }
          const restarts = plan.restarts.some((one) => one.member === index && one.at === step);
          if (restarts || wasOffline.delete(index)) member.listeningSinceMs = honest.nowMs;
          if (draw(3) === 0) honest.publish(member, 1 + draw(3), draw(2) === 0 ? 'visa-abuse' : undefined);
          if (step % 10 === index) honest.state(member);
          for (const again of plan.redeliveries) {
            if (again.member !== index || again.at !== step) continue;
            for (const [origin, read] of member.read) member.read.set(origin, Math.max(0, read - again.back));
          }
          for (const origin of plan.order.map((one) => MEMBERS[one]!).filter((id) => id !== member.id)) {
            const key = `${index} ${origin}`;
            const waited = late.get(key) ?? 0;
            const isDue = waited >= plan.lag || draw(2) === 0;
            late.set(key, isDue ? 0 : waited + 1);
            if (isDue) honest.deliver(member, origin);
          }
          for (const name of namesOf(honest.examine(member))) found.add(name.split(' ')[0]!);
        }
      }
      found.delete('silent');
      expect([...found]).toEqual([]);
    }),
    { numRuns: 25 },
  );
}, 120_000);
