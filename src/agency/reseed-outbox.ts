import { countLost, countWaiting, outboxFeeds } from '../store/outbox.ts';
import { checkFeeds } from './check-feeds.ts';
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
  const { store } = options;
  const lostBefore = countLost(store);
  let stored = 0;
  const sender = createOwnSender(options, (run) => {
    stored += run.length;
  });
  const feeds = outboxFeeds(store);
  const checked = sender === undefined ? [] : await checkFeeds(sender, options);
  const stops = new Map(checked.map((stop) => [stop.feed, stop]));
  const lost = Math.max(0, countLost(store) - lostBefore);
  const isAway = [...stops.values()].some(({ why }) => why === 'away');
  for (const stop of (isAway ? undefined : await sender?.settle()) ?? []) stops.set(stop.feed, stop);
  return { feeds: feeds.length, lost, stored, waiting: countWaiting(store), stops: [...stops.values()] };
}
