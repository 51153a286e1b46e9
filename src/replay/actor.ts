import { renameSync } from 'node:fs';
import type { BusConnection } from '../bus/connect.ts';
import { connectBus } from '../bus/connect.ts';
import type { Clock } from '../contract/clock.ts';
import { receiveFeeds } from '../director/receive.ts';
import { writeFileAtomic } from '../store/atomic-file.ts';
import {
  type BusAccess,
  homeFilePath,
  openHome,
  type ParticipantHome,
  readBusAccess,
} from '../store/home.ts';
import { readDirectory } from '../store/home-keys.ts';
import { openStore, type Store } from '../store/open-store.ts';
import { exportOpeningKey, type OpeningKey } from '../trust/sealing-key.ts';
import { type ExportableKey, exportSigningKey } from '../trust/signing-key.ts';
import { ReplayError } from './errors.ts';
import { type Observation, observeVerdicts } from './observation.ts';

/** A participant in a replay: its own folder, its own two connections, its own database. */
export interface Actor {
  readonly id: string;
  readonly home: ParticipantHome;
  readonly store: Store;
  /** @throws {ReplayError} `REPLAY_STAGE_FAILED` while it is offline */
  readonly publisher: BusConnection;
  /** What it connected with at first: so much of its folder has a thief, whatever it connects with later. */
  readonly copiedAccess: BusAccess;
  /** Which of its keys it signs with; 1 is the one with which it began. */
  readonly keyNumber: number;
  /** The directory by which it judges; undefined while it is offline. */
  readonly directoryVersion: number | undefined;
  /** Since when it has been following without a break, scenario time; undefined while it is offline. */
  readonly listeningSinceMs: number | undefined;
  readonly isOnline: boolean;
  /** Connects with what is in its folder and follows every feed it is entitled to. */
  join(): Promise<void>;
  /** Stops following and disconnects; its folder and its database stay as they are. */
  leave(): Promise<void>;
  /** From now on it signs with the one, and opens what is sealed for it with the other. */
  changeKeys(signing: ExportableKey, opening: OpeningKey): void;
  /** Leaves, and closes the database. Never throws. */
  close(): Promise<void>;
}

export interface ActorOptions {
  readonly homeDir: string;
  /** Scenario time: what this participant's checkpoint takes for now. */
  readonly clock: Clock;
  /** How often it asks the hub for a newer directory, real milliseconds. @default as in earnest */
  readonly directoryIntervalMs?: number;
  readonly onObservation: (observation: Observation) => void;
  /** Told when following ends with an error. */
  readonly onFailure: (error: unknown) => void;
}

/** Opens a participant's folder and lets it follow every feed it is entitled to. */
export async function startActor(options: ActorOptions): Promise<Actor> {
  const home = openHome(options.homeDir);
  const copiedAccess = readBusAccess(home, 'publisher');
  const store = openStore(home.databasePath);
  const stopObserving = observeVerdicts(home.id, store, options.clock, options.onObservation);
  let session: Session | undefined;
  let keyNumber = 1;
  const leave = async () => {
    await session?.end();
    session = undefined;
  };
  const close = async () => {
    await leave();
    stopObserving();
    store.close();
  };
  const join = async () => {
    session ??= await openSession(options, home, store);
  };
  try {
    await join();
  } catch (error) {
    await close();
    throw error;
  }
  return {
    id: home.id,
    home,
    store,
    copiedAccess,
    get publisher() {
      if (session === undefined) throw new ReplayError('REPLAY_STAGE_FAILED', `${home.id} is offline`);
      return session.publisher;
    },
    get keyNumber() {
      return keyNumber;
    },
    get directoryVersion() {
      return session?.directoryVersion();
    },
    get listeningSinceMs() {
      return session?.sinceMs;
    },
    get isOnline() {
      return session !== undefined;
    },
    join,
    leave,
    changeKeys: (signing, opening) => {
      writeFileAtomic(homeFilePath(home, 'signingKey'), exportSigningKey(signing), 0o600);
      // What was sealed for it before stays readable.
      renameSync(homeFilePath(home, 'openingKey'), homeFilePath(home, 'oldOpeningKey'));
      writeFileAtomic(homeFilePath(home, 'openingKey'), exportOpeningKey(opening), 0o600);
      keyNumber += 1;
    },
    close,
  };
}

interface Session {
  readonly publisher: BusConnection;
  directoryVersion(): number;
  readonly sinceMs: number;
  /** Never throws. */
  end(): Promise<void>;
}

async function openSession(options: ActorOptions, home: ParticipantHome, store: Store): Promise<Session> {
  const { clock, directoryIntervalMs, onFailure } = options;
  const directory = readDirectory(home);
  const connections = await Promise.allSettled(
    (['publisher', 'reader'] as const).map((role) => connectBus(readBusAccess(home, role))),
  );
  const disconnect = async () => {
    for (const connection of connections) {
      if (connection.status === 'fulfilled') await connection.value.close();
    }
  };
  const [publisher, reader] = connections.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  if (publisher === undefined || reader === undefined) {
    await disconnect();
    throw connections.find((one) => one.status === 'rejected')?.reason;
  }
  let { version } = directory.directory;
  const sinceMs = clock.nowMs();
  const stop = new AbortController();
  const fail = (error: unknown) => {
    if (!stop.signal.aborted) onFailure(error);
  };
  const following = receiveFeeds({
    home,
    store,
    bus: reader,
    directory,
    clock,
    signal: stop.signal,
    ...(directoryIntervalMs !== undefined && { directoryIntervalMs }),
    onDirectory: (outcome) => {
      version = outcome.directory.directory.version;
    },
    // The hub has another clock than the scenario.
    hubTimeMs: async () => clock.nowMs(),
    // In a replay everybody follows everything or it proves nothing.
    onTrouble: (_origin, error) => fail(error),
  }).catch(fail);
  return {
    publisher,
    directoryVersion: () => version,
    sinceMs,
    end: async () => {
      stop.abort();
      await following;
      await disconnect();
    },
  };
}

/** @throws {ReplayError} `REPLAY_STAGE_FAILED` */
export function actorOf(actors: ReadonlyMap<string, Actor>, id: string): Actor {
  const actor = actors.get(id);
  if (actor === undefined) throw new ReplayError('REPLAY_STAGE_FAILED', `${id} does not take part`);
  return actor;
}
