import { countWaiting, outboxFeeds } from '../store/outbox.ts';
import { createOwnSender, type OwnSenderOptions } from './own-sender.ts';
import type { Stop } from './sender.ts';

export interface ReseedOutcome {
  /** Feeds that were held against the hub. */
  readonly feeds: number;
  /** Entries that the hub had once confirmed, and has lost. */
  readonly lost: number;
  /** Entries that the hub has stored in this run: what was lost, and what waited. */
  readonly stored: number;
  readonly waiting: number;
  readonly stops: readonly Stop[];
}

/**
 * Holds every feed of ours against the hub's end of it and sends again what the hub has lost: the very bytes, in
 * order, once. To do it twice changes nothing. K3. A feed that a wiped hub has nothing of begins again with the first
 * entry that is in force or that some member has not confirmed. A piece that is missing in the middle cannot be seen
 * from here: it is put there again when a member's statements show it (tend-outbox.ts).
 * @throws {StoreError}
 */
export async function reseedOutbox(options: OwnSenderOptions): Promise<ReseedOutcome> {
  const { store, signal } = options;
  const waitedBefore = countWaiting(store);
  let stored = 0;
  const sender = createOwnSender(options, (run) => {
    stored += run.length;
  });
  const feeds = outboxFeeds(store);
  const stops = new Map<string, Stop>();
  for (const feed of sender === undefined ? [] : feeds) {
    if (signal?.aborted) break;
    const stop = await sender?.check(feed);
    if (stop !== undefined) stops.set(feed, stop);
    // The others would wait in vain too.
    if (stop?.why === 'away') break;
  }
  const lost = Math.max(0, countWaiting(store) - waitedBefore);
  const isAway = [...stops.values()].some(({ why }) => why === 'away');
  for (const stop of (isAway ? undefined : await sender?.settle()) ?? []) stops.set(stop.feed, stop);
  return { feeds: feeds.length, lost, stored, waiting: countWaiting(store), stops: [...stops.values()] };
}
