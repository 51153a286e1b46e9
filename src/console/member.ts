import type { BusConnection } from '../bus/connect.ts';
import type { Clock, RandomBytes } from '../contract/clock.ts';
import type { Purpose } from '../contract/entry.ts';
import type { ParticipantHome } from '../store/home.ts';
import type { Store } from '../store/open-store.ts';
import type { VerifiedDirectory } from '../trust/directory.ts';
import type { Role } from './wire/session.ts';

/** The member whose console it is. Who receives for it may be this process or another: both have the same database. */
export interface ConsoleMember {
  readonly home: ParticipantHome;
  readonly store: Store;
  /** The newest one. */
  readonly directory: () => VerifiedDirectory;
  readonly clock: Clock;
  readonly random: RandomBytes;
  /** How fast the clock goes; a replay's goes faster. @default 1 */
  readonly rate?: () => number;
  /** Whether this process is connected to the hub; absent: another one receives. */
  readonly isConnected?: () => boolean;
  /** For what is said: a new connection of the publisher, which the caller closes, or why there is none (then it waits in the outbox). */
  readonly connect: () => Promise<{ readonly bus?: BusConnection; readonly failure?: unknown }>;
}

/** Who sits at the page. K7: by a pseudonym; the name is kept nowhere. */
export interface Person {
  readonly who: string;
  readonly role: Role;
  readonly purpose?: Purpose;
  /** Of a second officer: the file of the release key. */
  readonly releaseKeyFile?: string;
}
