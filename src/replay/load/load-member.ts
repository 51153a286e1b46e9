import { type BusConnection, connectBus } from '../../bus/connect.ts';
import type { Clock } from '../../contract/clock.ts';
import { openHome, type ParticipantHome, readBusAccess } from '../../store/home.ts';
import { openStore, type Store } from '../../store/open-store.ts';
import { followLoad } from './follow-load.ts';
import { encodeLatencies } from './latency.ts';
import type { LoadCommand, LoadNews, LoadOrders, MemberEnd } from './load-words.ts';
import { toOwnMs } from './machine-clock.ts';
import { publishLoad } from './publish-load.ts';

/** How a process of a load talks with the one that started it. */
export interface LoadChannel {
  tell(news: LoadNews): void;
  onCommand(handle: (command: LoadCommand) => void): void;
}

/** A process of a load, from inside. */
export interface LoadMember {
  readonly home: ParticipantHome;
  readonly store: Store;
  readonly bus: BusConnection;
  readonly clock: Clock;
  readonly channel: LoadChannel;
  /** Resolves to when the load starts, in milliseconds of this process's `performance.now()`. */
  readonly started: Promise<number>;
  /** Nothing new is written any more. */
  readonly finish: AbortSignal;
  readonly stop: AbortSignal;
}

/** Waits for its orders, does its part until it is told to stop, and tells what it measured. */
export async function runLoadMember(channel: LoadChannel): Promise<void> {
  const begun = Promise.withResolvers<LoadOrders>();
  const started = Promise.withResolvers<number>();
  const finish = new AbortController();
  const stop = new AbortController();
  channel.onCommand((command) => {
    if (command.do === 'begin') begun.resolve(command.orders);
    if (command.do === 'start') started.resolve(toOwnMs(command.atMs));
    if (command.do === 'finish' || command.do === 'stop') finish.abort();
    if (command.do === 'stop') stop.abort();
  });
  const orders = await begun.promise;
  const home = openHome(orders.homeDir);
  const store = openStore(home.databasePath);
  let commits = 0;
  store.onCommit(() => {
    commits += 1;
  });
  const bus = await connectBus(readBusAccess(home, orders.role === 'publisher' ? 'publisher' : 'reader'));
  const member: LoadMember = {
    home,
    store,
    bus,
    clock: { nowMs: () => Date.now() },
    channel,
    started: started.promise,
    finish: finish.signal,
    stop: stop.signal,
  };
  channel.tell({ tell: 'ready' });
  try {
    const end = orders.role === 'publisher' ? await publish(member, orders) : await follow(member, orders);
    // Whoever started it still looks at what the process has used.
    await aborted(stop.signal);
    channel.tell({ tell: 'ended', ...end, commits });
  } finally {
    await bus.close();
    store.close();
  }
}

type Measured = Omit<MemberEnd, 'commits'>;

async function publish(
  member: LoadMember,
  orders: Extract<LoadOrders, { role: 'publisher' }>,
): Promise<Measured> {
  return { stages: (await publishLoad(member, orders)).encode(), byOrigin: {} };
}

async function follow(
  member: LoadMember,
  orders: Extract<LoadOrders, { role: 'follower' }>,
): Promise<Measured> {
  const { stages, byOrigin } = await followLoad(member, orders);
  const encoded = [...byOrigin].map(([origin, latencies]) => [origin, encodeLatencies(latencies)]);
  return { stages: stages.encode(), byOrigin: Object.fromEntries(encoded) };
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
