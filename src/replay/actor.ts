import type { BusConnection } from '../bus/connect.ts';
import { connectBus } from '../bus/connect.ts';
import type { Clock } from '../contract/clock.ts';
import { receiveFeeds } from '../director/receive.ts';
import { openHome, type ParticipantHome, readBusAccess } from '../store/home.ts';
import { readDirectory } from '../store/home-keys.ts';
import { openStore, type Store } from '../store/open-store.ts';
import { ReplayError } from './errors.ts';
import { type Observation, observeVerdicts } from './observation.ts';

/** A participant in a replay: its own folder, its own two connections, its own database. */
export interface Actor {
  readonly id: string;
  readonly home: ParticipantHome;
  readonly store: Store;
  readonly publisher: BusConnection;
  /** Stops following, closes connections and database. Never throws. */
  close(): Promise<void>;
}

export interface ActorOptions {
  readonly homeDir: string;
  /** Scenario time: what this participant's checkpoint takes for now. */
  readonly clock: Clock;
  readonly onObservation: (observation: Observation) => void;
  /** Told when following ends with an error. */
  readonly onFailure: (error: unknown) => void;
}

/** Opens a participant's folder and lets it follow every feed it is entitled to. */
export async function startActor(options: ActorOptions): Promise<Actor> {
  const home = openHome(options.homeDir);
  const store = openStore(home.databasePath);
  const publisher = connectBus(readBusAccess(home, 'publisher'));
  const reader = connectBus(readBusAccess(home, 'reader'));
  const connections = await Promise.allSettled([publisher, reader]);
  const disconnect = async () => {
    for (const connection of connections) {
      if (connection.status === 'fulfilled') await connection.value.close();
    }
    store.close();
  };
  try {
    return actOn(options, home, store, { publisher: await publisher, reader: await reader }, disconnect);
  } catch (error) {
    await disconnect();
    throw error;
  }
}

function actOn(
  options: ActorOptions,
  home: ParticipantHome,
  store: Store,
  { publisher, reader }: { publisher: BusConnection; reader: BusConnection },
  disconnect: () => Promise<void>,
): Actor {
  const { clock, onFailure } = options;
  const stop = new AbortController();
  const stopObserving = observeVerdicts(home.id, store, clock, options.onObservation);
  const fail = (error: unknown) => {
    if (!stop.signal.aborted) onFailure(error);
  };
  const following = receiveFeeds({
    home,
    store,
    bus: reader,
    directory: readDirectory(home),
    clock,
    signal: stop.signal,
    // The hub has another clock than the scenario.
    hubTimeMs: async () => clock.nowMs(),
    // In a replay everybody follows everything or it proves nothing.
    onTrouble: (_origin, error) => fail(error),
  }).catch(fail);
  return {
    id: home.id,
    home,
    store,
    publisher,
    close: async () => {
      stop.abort();
      await following;
      stopObserving();
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
