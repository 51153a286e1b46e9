import type { Store } from '../store/open-store.ts';
import { outboxFeeds } from '../store/outbox.ts';
import type { Sender, Stop } from './sender.ts';

/**
 * Holds the end of every feed of ours against the hub: what that has lost waits again, and goes with what else is
 * sent. K3. A hub that is away ends it, for the other feeds would wait in vain too.
 * @returns why feeds could not be held against it
 */
export async function checkFeeds(
  sender: Pick<Sender, 'check'>,
  { store, signal }: { readonly store: Store; readonly signal?: AbortSignal },
): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (const feed of outboxFeeds(store)) {
    if (signal?.aborted) break;
    const stop = await sender.check(feed);
    if (stop !== undefined) stops.push(stop);
    if (stop?.why === 'away') break;
  }
  return stops;
}
