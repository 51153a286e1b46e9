import { onTestFinished } from 'vitest';
import type { BusConnection } from '../../src/bus/connect.ts';
import { type ReceiveOptions, receiveFeeds } from '../../src/director/receive.ts';
import type { Recorded } from '../../src/director/receive-run.ts';
import { openHome, type ParticipantHome } from '../../src/store/home.ts';
import { readDirectory } from '../../src/store/home-keys.ts';
import { entriesAfter, type InboxEntry } from '../../src/store/inbox.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { type Role, systemClock, type TestHub } from './hub.ts';

/** A participant of a test hub, with its own folder, database and connection; all closed when the test ends. */
export interface Member {
  readonly home: ParticipantHome;
  readonly store: Store;
  readonly bus: BusConnection;
}

export async function joinHub(hub: TestHub, id: string, role: Role, databasePath?: string): Promise<Member> {
  const home = openHome(hub.home(id));
  const store = openStore(databasePath ?? home.databasePath);
  onTestFinished(() => store.close());
  const bus = await hub.connect(id, role);
  onTestFinished(() => bus.close());
  return { home, store, bus };
}

export interface Receiving {
  readonly recorded: readonly Recorded[];
  /** Rejects when receiving has failed. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/** Receives in the background until stopped, or the test ends. */
export function startReceiving(
  { home, store, bus }: Member,
  changes: Partial<ReceiveOptions> = {},
): Receiving {
  const stopping = new AbortController();
  const recorded: Recorded[] = [];
  const ended = receiveFeeds({
    home,
    store,
    bus,
    directory: readDirectory(home),
    clock: systemClock,
    signal: stopping.signal,
    onRecorded: (run) => void recorded.push(...run),
    ...changes,
  });
  ended.catch(() => undefined);
  const stop = async () => {
    stopping.abort();
    await ended;
  };
  onTestFinished(() => {
    stopping.abort();
    return ended.catch(() => undefined);
  });
  return { recorded, ended, stop };
}

/** Everything in an inbox, in the order of delivery. */
export function inboxOf(store: Store): InboxEntry[] {
  return entriesAfter(store, 0, 1_000_000).filter(({ entry }) => entry.feed.kind !== 'key');
}

/** The originators' references of the alerts in an inbox, in the order of delivery. */
export function referencesOf(store: Store): string[] {
  return inboxOf(store).map(({ entry }) =>
    entry.body.case === 'alert' ? (entry.body.alert.reference ?? '') : '',
  );
}
