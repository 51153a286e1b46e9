import type { FeedHead } from '../contract/entry.ts';
import { decodeEnvelope } from '../contract/envelope.ts';
import { isSameBytes } from '../contract/plain-bytes.ts';
import { readRouting } from '../gate/read-routing.ts';
import { readFeedState } from '../store/inbox.ts';
import type { Store } from '../store/open-store.ts';
import { wasRefused } from '../store/verdict-log.ts';

/**
 * The place nearest to a stated head whose entry the hub has not delivered to us. What was delivered and waits for
 * its place, or was refused for its author's mistake, is not missing; bytes that the chain does not lead to are not
 * what was owed. Undefined when nothing is missing.
 */
export function findMissingPlace(store: Store, { feed, seq, hash }: FeedHead): number | undefined {
  const { head, held } = readFeedState(store, feed);
  let wanted = hash;
  for (let place = seq; place > head.seq; place -= 1) {
    const here = held.find((one) => one.seq === place && isSameBytes(one.hash, wanted));
    if (here === undefined) return wasRefused(store, feed, place, wanted) ? undefined : place;
    wanted = readRouting(decodeEnvelope(here.bytes).payload)?.prev ?? new Uint8Array();
  }
  return undefined;
}
