import { examineHubFor } from '../../director/examine-hub.ts';
import type { Listening } from '../../director/listening.ts';
import { readDirectory } from '../../store/home-keys.ts';
import { type Member, pause } from './member-at-work.ts';

const EXAMINE_EVERY_MS = 250;

/** Examines the hub while it is listened to, and tells of each new finding. K2: an honest hub gives no cause. */
export async function watchHub(
  { home, store, clock, channel }: Member,
  listening: Listening,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    const asked = { reader: home.id, ...listening.hear() };
    const { opened } = examineHubFor(store, readDirectory(home), clock.nowMs(), asked);
    for (const { name, feed, by, says } of opened) {
      channel.tell({ tell: 'finding', name, about: feed ?? by ?? 'all', says });
    }
    await pause(EXAMINE_EVERY_MS, signal);
  }
}
