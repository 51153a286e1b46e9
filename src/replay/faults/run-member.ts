import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { publishRows } from '../../agency/publish-rows.ts';
import type { SourceRow } from '../../agency/source-row.ts';
import { type BusConnection, connectBus } from '../../bus/connect.ts';
import type { Clock } from '../../contract/clock.ts';
import { receiveFeeds } from '../../director/receive.ts';
import { openHome, type ParticipantHome, readBusAccess } from '../../store/home.ts';
import { readDirectory } from '../../store/home-keys.ts';
import { openStore, type Store } from '../../store/open-store.ts';
import { waitingByFeed } from '../../store/outbox.ts';
import { openAcceptedJournal, readAcceptedJournal } from './accepted-journal.ts';
import { campaignRow } from './campaign-row.ts';
import type { MemberCommand, MemberNews, MemberOrders } from './member-words.ts';

/** How the process talks with the campaign. */
export interface Channel {
  tell(news: MemberNews): void;
  onCommand(handle: (command: MemberCommand) => void): void;
}

interface Member {
  readonly orders: MemberOrders;
  readonly home: ParticipantHome;
  readonly store: Store;
  readonly clock: Clock;
  readonly channel: Channel;
  /** Nothing new is written any more. */
  readonly finish: AbortSignal;
  readonly stop: AbortSignal;
}

/** What fails is tried again after so long, as a service manager would. */
const AGAIN_MS = 300;
const HEADS_EVERY_MS = 40;
const HOUR_MS = 3_600_000;

/** A member's process in a campaign: it follows, and when it has rows it publishes, until it is told to stop. */
export async function runMember(orders: MemberOrders, channel: Channel): Promise<void> {
  let offsetMs = orders.clockOffsetMs;
  const finish = new AbortController();
  const stop = new AbortController();
  channel.onCommand((command) => {
    if (command.do === 'clock') offsetMs = command.offsetMs;
    else finish.abort();
    if (command.do === 'stop') stop.abort();
  });
  const home = { ...openHome(orders.homeDir), servers: [orders.server] };
  const store = await untilItWorks(channel, stop.signal, 'open', () => openStore(orders.databasePath));
  if (store === undefined) return;
  const member: Member = {
    orders,
    home,
    store,
    clock: { nowMs: () => Date.now() + offsetMs },
    channel,
    finish: finish.signal,
    stop: stop.signal,
  };
  channel.tell({ tell: 'ready' });
  await Promise.all([
    follow(member),
    tellHeads(member),
    ...(orders.rowsPerSecond === undefined ? [] : [publish(member, orders.rowsPerSecond)]),
  ]);
  store.close();
}

async function follow(member: Member): Promise<void> {
  const { home, store, clock, stop, channel } = member;
  while (!stop.aborted) {
    await withBus(member, 'reader', async (bus) => {
      const again = new AbortController();
      await receiveFeeds({
        home,
        store,
        bus,
        directory: readDirectory(home),
        clock,
        signal: AbortSignal.any([stop, again.signal]),
        onTrouble: (origin, error) => {
          channel.tell({ tell: 'trouble', where: `following ${origin}`, message: error.message });
          // One origin is given up; all are tried anew.
          again.abort();
        },
      });
    });
    await pause(AGAIN_MS, stop);
  }
}

async function publish(member: Member, rowsPerSecond: number): Promise<void> {
  const { orders, home, store, clock, stop, finish, channel } = member;
  const journal = openAcceptedJournal(orders.journalPath);
  let next = 1 + (readAcceptedJournal(orders.journalPath).at(-1) ?? 0);
  const note = (number: number) => {
    journal.note(number);
    next = Math.max(next, number + 1);
  };
  while (!stop.aborted) {
    await withBus(member, 'publisher', async (bus) => {
      const results = publishRows({
        home,
        store,
        bus,
        rows: rowsFrom(home.id, next, rowsPerSecond, AbortSignal.any([stop, finish])),
        defaults: {
          community: orders.community,
          status: 'TEST',
          handling: { code: 'H0' },
          ttlMs: 48 * HOUR_MS,
        },
        // K3: what the run before took and could not tell any more is not taken twice.
        skipPublished: true,
        clock,
        random: (size) => new Uint8Array(randomBytes(size)),
        signal: stop,
      });
      for await (const result of results) {
        if (result.outcome === 'accepted') {
          note(result.line);
          channel.tell({ tell: 'accepted', number: result.line, seq: result.seq, feed: result.feed });
        } else if (result.outcome === 'skipped') {
          note(result.line);
        } else if (result.outcome === 'rejected') {
          channel.tell({
            tell: 'trouble',
            where: `row ${result.line}`,
            message: result.violations.map(({ path, problem }) => `${path} ${problem}`).join('; '),
          });
        }
      }
    });
    tellWaiting(member);
    await pause(AGAIN_MS, stop);
  }
  journal.close();
}

/** Rows at an even pace until the signal. */
async function* rowsFrom(
  publisher: string,
  first: number,
  perSecond: number,
  signal: AbortSignal,
): AsyncGenerator<SourceRow, void, undefined> {
  const beganMs = performance.now();
  for (let number = first; !signal.aborted; number++) {
    const dueMs = beganMs + ((number - first) * 1_000) / perSecond;
    if (dueMs > performance.now()) await pause(dueMs - performance.now(), signal);
    if (!signal.aborted) yield campaignRow(publisher, number);
  }
}

async function tellHeads({ store, channel, stop }: Member): Promise<void> {
  let told = '';
  while (!stop.aborted) {
    try {
      const heads = Object.fromEntries(
        store.all('SELECT feed, seq FROM inbox_feeds').map(({ feed, seq }) => [String(feed), Number(seq)]),
      );
      const text = JSON.stringify(heads);
      if (text !== told) channel.tell({ tell: 'heads', heads });
      told = text;
    } catch (error) {
      channel.tell({ tell: 'trouble', where: 'reading the inbox', message: messageOf(error) });
    }
    await pause(HEADS_EVERY_MS, stop);
  }
}

function tellWaiting({ store, channel, finish }: Member): void {
  if (!finish.aborted) return;
  try {
    const count = [...waitingByFeed(store).values()].reduce((sum, waiting) => sum + waiting, 0);
    channel.tell({ tell: 'waiting', count });
  } catch (error) {
    channel.tell({ tell: 'trouble', where: 'reading the outbox', message: messageOf(error) });
  }
}

/** Connects and works; tells of what fails, and does not fail itself. */
async function withBus(
  { home, channel, stop }: Member,
  role: 'publisher' | 'reader',
  work: (bus: BusConnection) => Promise<void>,
): Promise<void> {
  let bus: BusConnection | undefined;
  try {
    bus = await connectBus(readBusAccess(home, role));
    if (!stop.aborted) await work(bus);
  } catch (error) {
    channel.tell({ tell: 'trouble', where: role, message: messageOf(error) });
  } finally {
    await bus?.close();
  }
}

async function untilItWorks<T>(
  channel: Channel,
  signal: AbortSignal,
  where: string,
  action: () => T,
): Promise<T | undefined> {
  while (!signal.aborted) {
    try {
      return action();
    } catch (error) {
      channel.tell({ tell: 'trouble', where, message: messageOf(error) });
      await pause(AGAIN_MS, signal);
    }
  }
  return undefined;
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code } = error as Error & { code?: unknown };
  return typeof code === 'string' ? `${code}: ${error.message}` : (error.stack ?? error.message);
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await delay(ms, undefined, { signal }).catch(() => undefined);
}
