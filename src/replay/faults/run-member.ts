import { listenTo } from '../../director/listening.ts';
import { receiveFeeds } from '../../director/receive.ts';
import { openHome } from '../../store/home.ts';
import { readDirectory } from '../../store/home-keys.ts';
import { openStore } from '../../store/open-store.ts';
import { runApplication } from './effects.ts';
import { AGAIN_MS, type Channel, type Member, messageOf, pause, withBus } from './member-at-work.ts';
import type { MemberOrders } from './member-words.ts';
import { publishWithoutEnd } from './publish-without-end.ts';
import { stateAndTend } from './state-and-tend.ts';
import { watchHub } from './watch-hub.ts';

const HEADS_EVERY_MS = 40;

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
    stateAndTend(member),
    ...(orders.hasApplication ? [takeEffects(member)] : []),
    ...(orders.rowsPerSecond === undefined ? [] : [publishWithoutEnd(member, orders.rowsPerSecond)]),
  ]);
  store.close();
}

async function follow(member: Member): Promise<void> {
  const { home, store, clock, stop, channel } = member;
  while (!stop.aborted) {
    await withBus(member, 'reader', async (bus) => {
      const again = new AbortController();
      const signal = AbortSignal.any([stop, again.signal]);
      const listening = listenTo(bus, clock);
      const receiving = receiveFeeds({
        home,
        store,
        bus,
        directory: readDirectory(home),
        clock,
        signal,
        onStep: listening.setInStep,
        onTrouble: (origin, error) => {
          channel.tell({ tell: 'trouble', where: `following ${origin}`, message: error.message });
          // One origin is given up; all are tried anew.
          again.abort();
        },
      });
      const work = [receiving, watchHub(member, listening, signal)];
      try {
        await Promise.all(work);
      } finally {
        again.abort();
        await Promise.allSettled(work);
        listening.close();
      }
    });
    await pause(AGAIN_MS, stop);
  }
}

async function takeEffects({ home, store, clock, stop, channel }: Member): Promise<void> {
  while (!stop.aborted) {
    try {
      await runApplication({ home, store, clock, signal: stop });
    } catch (error) {
      channel.tell({ tell: 'trouble', where: 'its application', message: messageOf(error) });
    }
    await pause(AGAIN_MS, stop);
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
