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
  const { id } = home;
  const store = openStore(home.databasePath);
  const stop = new AbortController();
  const [publisher, reader] = await Promise.all([
    connectBus(readBusAccess(home, 'publisher')),
    connectBus(readBusAccess(home, 'reader')),
  ]);
  const stopObserving = observeVerdicts(id, store, options.clock, options.onObservation);
  const following = receiveFeeds({
    home,
    store,
    bus: reader,
    directory: readDirectory(home),
    clock: options.clock,
    signal: stop.signal,
  }).catch((error: unknown) => {
    if (!stop.signal.aborted) options.onFailure(error);
  });
  return {
    id,
    home,
    store,
    publisher,
    close: async () => {
      stop.abort();
      await following;
      stopObserving();
      await Promise.all([publisher.close(), reader.close()]);
      store.close();
    },
  };
}

/** @throws {ReplayError} `REPLAY_STAGE_FAILED` */
export function actorOf(actors: ReadonlyMap<string, Actor>, id: string): Actor {
  const actor = actors.get(id);
  if (actor === undefined) throw new ReplayError('REPLAY_STAGE_FAILED', `${id} does not take part`);
  return actor;
}
