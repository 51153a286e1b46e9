/** Whom a fault strikes. `link`: the way between one member and the broker. */
export type Victim = 'broker' | 'publisher' | 'follower' | 'link';

export interface FaultNature {
  readonly victim: Victim;
  /** For people, in the table's legend. */
  readonly says: string;
  /** How long it lasts, in ms: from, to. */
  readonly lastsMs: readonly [number, number];
  /** Its share among random faults. */
  readonly weight: number;
  /** It fills, cuts off or turns back a whole file system, so that one of its own is needed, and root to mount it. */
  readonly needsDisk?: true;
}

/** Everything that the campaign can do to a hub and its members. */
export const FAULTS = {
  'broker-killed': {
    victim: 'broker',
    says: 'kill -9 of the broker, started again',
    lastsMs: [0, 1_500],
    weight: 3,
  },
  'broker-stopped': {
    victim: 'broker',
    says: 'SIGSTOP of the broker, then it goes on',
    lastsMs: [500, 4_000],
    weight: 1,
  },
  'publisher-killed': {
    victim: 'publisher',
    says: 'kill -9 of a publisher, started again',
    lastsMs: [0, 1_000],
    weight: 4,
  },
  'follower-killed': {
    victim: 'follower',
    says: 'kill -9 of a follower, started again',
    lastsMs: [0, 1_000],
    weight: 4,
  },
  'link-reset': {
    victim: 'link',
    says: 'network cut with reset; new connections refused meanwhile',
    lastsMs: [0, 2_000],
    weight: 3,
  },
  'link-dead': {
    victim: 'link',
    says: 'network cut without reset: the old connection is dead for ever, and nobody is told',
    lastsMs: [0, 1_000],
    weight: 1,
  },
  'link-black-hole': {
    victim: 'link',
    says: 'nothing passes for a while, then the same connections go on',
    lastsMs: [500, 4_000],
    weight: 2,
  },
  'link-slow': {
    victim: 'link',
    says: 'every byte is late by 20 to 400 ms',
    lastsMs: [500, 3_000],
    weight: 2,
  },
  'broker-disk-full': {
    victim: 'broker',
    says: "the broker's disk is full; then there is room, and it is started again",
    lastsMs: [500, 2_000],
    weight: 1,
    needsDisk: true,
  },
  'publisher-disk-full': {
    victim: 'publisher',
    says: "a publisher's disk is full, then there is room",
    lastsMs: [500, 2_000],
    weight: 1,
    needsDisk: true,
  },
  'follower-disk-full': {
    victim: 'follower',
    says: "a follower's disk is full, then there is room",
    lastsMs: [500, 2_000],
    weight: 1,
    needsDisk: true,
  },
  'bit-flipped': {
    victim: 'broker',
    says: "one bit flipped in a block of the broker's store while it is down",
    lastsMs: [0, 200],
    weight: 2,
  },
  'broker-power-cut': {
    victim: 'broker',
    says: 'power cut at the broker: its disk is what had been written out at that moment',
    lastsMs: [0, 500],
    weight: 2,
    needsDisk: true,
  },
  'publisher-power-cut': {
    victim: 'publisher',
    says: 'power cut at a publisher: its disk is what had been written out at that moment',
    lastsMs: [0, 500],
    weight: 1,
    needsDisk: true,
  },
  'follower-power-cut': {
    victim: 'follower',
    says: 'power cut at a follower: its disk is what had been written out at that moment',
    lastsMs: [0, 500],
    weight: 1,
    needsDisk: true,
  },
  'publisher-clock': {
    victim: 'publisher',
    says: "a publisher's clock jumps by 2 minutes, an hour or 5 years, either way, and back",
    lastsMs: [300, 2_000],
    weight: 1,
  },
  'follower-clock': {
    victim: 'follower',
    says: "a follower's clock jumps by 2 minutes, an hour or 5 years, either way, and back",
    lastsMs: [300, 2_000],
    weight: 1,
  },
} as const satisfies Record<string, FaultNature>;

export type FaultKind = keyof typeof FAULTS;

export const FAULT_KINDS = Object.keys(FAULTS) as readonly FaultKind[];

export function natureOf(kind: FaultKind): FaultNature {
  return FAULTS[kind];
}
