import type { Clock } from '../contract/clock.ts';
import type { Store } from '../store/open-store.ts';
import { outboxFeeds } from '../store/outbox.ts';
import { progressIn } from '../store/outbox-progress.ts';
import { outboxSize, sizeAfter } from '../store/outbox-size.ts';
import type { VerifiedDirectory } from '../trust/directory.ts';
import { AgencyError } from './errors.ts';
import { letGoOfConfirmed } from './let-go.ts';
import { readersOf } from './readers-of.ts';

/** How much the outbox may hold of alerts. Receipts and content keys come on top; they are few, and soon expire. */
export interface OutboxLimits {
  readonly maxEntries: number;
  /** Of envelopes; the database needs a little more. */
  readonly maxBytes: number;
}

/** A million alerts, or a gibibyte: months of a busy service, and a small part of any disk. */
export const OUTBOX_LIMITS: OutboxLimits = { maxEntries: 1_000_000, maxBytes: 1_073_741_824 };

/** From this share on the outbox warns. */
const SCARCE_SHARE = 0.7;

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
    if (feed.endsWith('.receipt') || feed.endsWith('.key')) continue;
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
  /**
   * Places entries, in one transaction that calls `assertRoom` at its end. When there is no room the transaction is
   * undone, and tried once more after letting go of what all have confirmed.
   * @throws {AgencyError} `AGENCY_OUTBOX_FULL`: what was accepted before stays
   */
  place<T>(effect: (assertRoom: () => void) => T): T;
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
  const describe = (): string =>
    describeRoom(outboxRoom(store, limits), findBehind(store, directory, clock.nowMs()));
  const letGo = () => letGoOfConfirmed({ store, directory, nowMs: clock.nowMs(), keepMs: 0 });
  const assertRoom = (): void => {
    if (outboxRoom(store, limits).level === 'none') throw new NoRoom();
  };
  let isTold = false;
  const warn = (): void => {
    if (isTold || outboxRoom(store, limits).level === 'ample') return;
    letGo();
    const room = outboxRoom(store, limits);
    if (room.level === 'ample') return;
    isTold = true;
    options.onScarce?.(room, describe());
  };
  return {
    place: (effect) => {
      warn();
      try {
        return effect(assertRoom);
      } catch (error) {
        if (!(error instanceof NoRoom)) throw error;
      }
      letGo();
      try {
        return effect(assertRoom);
      } catch (error) {
        if (!(error instanceof NoRoom)) throw error;
        throw new AgencyError('AGENCY_OUTBOX_FULL', `${describe()}. ${HOW_TO_MEND}`);
      }
    },
  };
}

/** Undoes a transaction. */
class NoRoom extends Error {}

const HOW_TO_MEND =
  'There is no room for what comes now until they confirm, their entries expire or the limit is raised: ask these ' +
  'members to run "karaula follow", or the operator to end the membership of one that is gone for good. Nothing that ' +
  'was accepted is lost; publish again what was not';

function showMib(bytes: number): string {
  return (bytes / 1_048_576).toFixed(bytes < 10_485_760 ? 1 : 0);
}
