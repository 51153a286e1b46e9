import type { BusConnection } from '../../bus/connect.ts';
import { examineHubFor } from '../../director/examine-hub.ts';
import { readDirectory } from '../../store/home-keys.ts';
import { type Member, pause } from './member-at-work.ts';

const EXAMINE_EVERY_MS = 250;

/** Examines the hub while it is listened to, and tells of each new finding. K2: an honest hub gives no cause. */
export async function watchHub(
  { home, store, clock, channel }: Member,
  bus: BusConnection,
  signal: AbortSignal,
): Promise<void> {
  let listeningSinceMs = clock.nowMs();
  let isLost = false;
  const forget = bus.onDisconnect(() => {
    isLost = true;
  });
  while (!signal.aborted) {
    if (isLost && bus.isConnected()) {
      // What was said meanwhile is still on its way.
      listeningSinceMs = clock.nowMs();
      isLost = false;
    }
    const asked = { reader: home.id, listeningSinceMs };
    for (const { name, feed, by, says } of examineHubFor(store, readDirectory(home), clock.nowMs(), asked)
      .opened) {
      channel.tell({ tell: 'finding', name, about: feed ?? by ?? 'all', says });
    }
    await pause(EXAMINE_EVERY_MS, signal);
  }
  forget();
}
