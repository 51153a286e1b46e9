import type { Clock } from '../contract/clock.ts';
import type { Store } from '../store/open-store.ts';
import { outboxFeeds } from '../store/outbox.ts';
import { progressIn } from '../store/outbox-progress.ts';
import { outboxSize, sizeAfter } from '../store/outbox-size.ts';
import type { VerifiedDirectory } from '../trust/directory.ts';
import { AgencyError } from './errors.ts';
import { letGoOfConfirmed } from './let-go.ts';
import { readersOf } from './readers-of.ts';

/** How much the outbox may hold of alerts. Receipts come on top; they are few, and soon expire. */
export interface OutboxLimits {
  readonly maxEntries: number;
  /** Of envelopes; the database needs a little more. */
  readonly maxBytes: number;
}

/** A million alerts, or a gibibyte: months of a busy service, and a small part of any disk. */
export const OUTBOX_LIMITS: OutboxLimits = { maxEntries: 1_000_000, maxBytes: 1_073_741_824 };

/** From this share on the outbox warns. */
const SCARCE_SHARE = 0.7;

/** Looking for what can be let go of is not free. */
const TRY_AGAIN_MS = 5_000;

export interface OutboxRoom {
  /** `scarce`: from 70 % on, a warning. `none`: nothing more is taken. */
  readonly level: 'ample' | 'scarce' | 'none';
  readonly entries: number;
  readonly bytes: number;
  /** The greater one of the two shares of the limits, 1 when full. */
  readonly share: number;
  readonly limits: OutboxLimits;
}

/** Somebody whose confirmation the outbox waits for. */
export interface Behind {
  readonly member: string;
  /** Entries of ours that it has not confirmed. */
  readonly entries: number;
  readonly bytes: number;
}

export function outboxRoom(store: Store, limits: OutboxLimits = OUTBOX_LIMITS): OutboxRoom {
  const { entries, bytes } = outboxSize(store);
  const share = Math.max(entries / limits.maxEntries, bytes / limits.maxBytes);
  const level = share > 1 ? 'none' : share >= SCARCE_SHARE ? 'scarce' : 'ample';
  return { level, entries, bytes, share, limits };
}

/** Who has not confirmed how much, most first. */
export function findBehind(store: Store, directory: VerifiedDirectory, nowMs: number): Behind[] {
  const behind = new Map<string, { entries: number; bytes: number }>();
  for (const feed of outboxFeeds(store)) {
    if (feed.endsWith('.receipt')) continue;
    for (const member of readersOf(directory, feed, nowMs)) {
      const missing = sizeAfter(store, feed, progressIn(store, feed, member)?.seq ?? 0);
      const sum = behind.get(member) ?? { entries: 0, bytes: 0 };
      behind.set(member, { entries: sum.entries + missing.entries, bytes: sum.bytes + missing.bytes });
    }
  }
  return [...behind]
    .map(([member, sum]) => ({ member, ...sum }))
    .filter(({ entries }) => entries > 0)
    .sort((a, b) => b.entries - a.entries || (a.member < b.member ? -1 : 1));
}

/** For people: `the outbox is 82 % full (820 of 1000 entries, …); not confirmed: 820 by rs-gp, 12 by xk-kp`. */
export function describeRoom(
  { entries, bytes, share, limits }: OutboxRoom,
  behind: readonly Behind[],
): string {
  const who = behind.map((one) => `${one.entries} by ${one.member}`).join(', ');
  return (
    `the outbox is ${Math.floor(share * 100)} % full (${entries} of ${limits.maxEntries} entries, ` +
    `${showMib(bytes)} of ${showMib(limits.maxBytes)} MiB)${who === '' ? '' : `; not confirmed: ${who}`}`
  );
}

export interface RoomOptions {
  readonly limits?: OutboxLimits;
  /** Told once for each run, with a line for people, when the outbox is 70 % full. */
  readonly onScarce?: (room: OutboxRoom, says: string) => void;
}

export interface RoomKeeper {
  /** Before placing: lets go of what all have confirmed, when room is scarce. */
  makeRoom(): void;
  /**
   * At the end of a transaction that placed entries.
   * @throws {AgencyError} `AGENCY_OUTBOX_FULL`: the transaction is undone, and what was accepted before stays
   */
  assertRoom(): void;
}

/** K3: the outbox refuses new entries rather than let go of one that somebody has not confirmed. */
export function keepRoom(
  options: RoomOptions & {
    readonly store: Store;
    readonly directory: VerifiedDirectory;
    readonly clock: Clock;
  },
): RoomKeeper {
  const { store, directory, clock, limits = OUTBOX_LIMITS } = options;
  let isTold = false;
  let triedAtMs = Number.NEGATIVE_INFINITY;
  const describe = (room: OutboxRoom) => describeRoom(room, findBehind(store, directory, clock.nowMs()));
  return {
    makeRoom: () => {
      if (outboxRoom(store, limits).level === 'ample' || performance.now() - triedAtMs < TRY_AGAIN_MS) return;
      triedAtMs = performance.now();
      letGoOfConfirmed({ store, directory, nowMs: clock.nowMs(), keepMs: 0 });
      const room = outboxRoom(store, limits);
      if (room.level === 'ample' || isTold) return;
      isTold = true;
      options.onScarce?.(room, describe(room));
    },
    assertRoom: () => {
      const room = outboxRoom(store, limits);
      if (room.level !== 'none') return;
      throw new AgencyError(
        'AGENCY_OUTBOX_FULL',
        `${describe(room)}. Nothing more is taken until they confirm, their entries expire or the limit is raised: ` +
          'ask these members to run "karaula follow", or the operator to end the membership of one that is gone for good; ' +
          'nothing that was accepted is lost, and the rows that were not can be published again',
      );
    },
  };
}

function showMib(bytes: number): string {
  return (bytes / 1_048_576).toFixed(bytes < 10_485_760 ? 1 : 0);
}
