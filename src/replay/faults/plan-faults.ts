import { seededRandom } from '../seeded-random.ts';
import { FAULT_KINDS, type FaultKind, natureOf } from './fault-kinds.ts';

/** One fault, decided beforehand by the seed alone. K10. */
export interface PlannedFault {
  /** From 1. */
  readonly number: number;
  readonly kind: FaultKind;
  /** `broker`, or the member that is struck or whose link is. */
  readonly target: string;
  /** Load without a new fault before it. */
  readonly afterMs: number;
  readonly lastsMs: number;
  /** From 0 to 1: what else there is to choose, such as the bit or the moment. */
  readonly chance: number;
  /** By how much a clock jumps; of clock faults only. */
  readonly jumpMs?: number;
}

/** Faults that overlap: each begins while the one before it lasts. Mostly there is one. */
export type FaultStep = readonly PlannedFault[];

export interface PlanOptions {
  readonly seed: string;
  readonly count: number;
  readonly publishers: readonly string[];
  readonly followers: readonly string[];
  /** Kinds to choose from. @default all */
  readonly kinds?: readonly FaultKind[];
}

const MINUTE_MS = 60_000;
const YEAR_MS = 365 * 24 * 60 * MINUTE_MS;
const JUMPS_MS = [2 * MINUTE_MS, 60 * MINUTE_MS, 5 * YEAR_MS];

/** How often a second fault begins while one lasts. */
const OVERLAP = 0.35;

/**
 * The sequence of faults for a seed: every kind once, in a shuffled order, then kinds by weight.
 * K10: the same options give the same sequence.
 */
export function planFaults(options: PlanOptions): FaultStep[] {
  const { seed, count, kinds = FAULT_KINDS } = options;
  const chance = chanceOf(seed);
  const steps: PlannedFault[][] = [];
  const first = shuffle(kinds, chance);
  for (let number = 1; number <= count; number++) {
    const kind = first[number - 1] ?? byWeight(kinds, chance);
    const fault = planOne(options, number, kind, chance);
    const last = steps.at(-1);
    const mayOverlap = number > first.length && last !== undefined && last.length < 3 && chance() < OVERLAP;
    if (mayOverlap && last.every(({ target }) => target !== fault.target)) last.push(fault);
    else steps.push([fault]);
  }
  return steps;
}

function planOne(options: PlanOptions, number: number, kind: FaultKind, chance: Chance): PlannedFault {
  const { victim, lastsMs } = natureOf(kind);
  const targets = {
    broker: ['broker'],
    publisher: options.publishers,
    follower: options.followers,
    link: [...options.publishers, ...options.followers],
  }[victim];
  const [from, to] = lastsMs;
  const isClock = kind.endsWith('-clock');
  return {
    number,
    kind,
    target: pick(targets, chance),
    afterMs: Math.round(50 + chance() * 450),
    lastsMs: Math.round(from + chance() * (to - from)),
    chance: chance(),
    ...(isClock && { jumpMs: (chance() < 0.5 ? -1 : 1) * pick(JUMPS_MS, chance) }),
  };
}

/** A number from 0 to below 1. */
type Chance = () => number;

function chanceOf(seed: string): Chance {
  const random = seededRandom(seed, 'faults');
  return () => Buffer.from(random(4)).readUInt32BE() / 2 ** 32;
}

function pick<T>(from: readonly T[], chance: Chance): T {
  return from[Math.floor(chance() * from.length)] as T;
}

function shuffle<T>(items: readonly T[], chance: Chance): T[] {
  const left = [...items];
  return items.map(() => left.splice(Math.floor(chance() * left.length), 1)[0] as T);
}

function byWeight(kinds: readonly FaultKind[], chance: Chance): FaultKind {
  const total = kinds.reduce((sum, kind) => sum + natureOf(kind).weight, 0);
  let left = chance() * total;
  for (const kind of kinds) {
    left -= natureOf(kind).weight;
    if (left < 0) return kind;
  }
  return kinds[0]!;
}
