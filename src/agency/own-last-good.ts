import type { LastGoodPlace } from '../contract/directory.ts';
import type { Store } from '../store/open-store.ts';
import { findOwnPlace, lastStoredSeq, outboxFeeds } from '../store/outbox.ts';
import { furthestConfirmed } from '../store/outbox-progress.ts';
import { encodeBase64url } from '../trust/base64url.ts';

/**
 * How far our own feeds are out, by our outbox: the last entry of each that the hub or a member has confirmed. What was
 * adopted from the hub counts as ours. For the officers, when a key of ours is revoked (K6).
 */
export function ownLastGood(store: Store): LastGoodPlace[] {
  return outboxFeeds(store).flatMap((feed) => {
    const seq = Math.max(lastStoredSeq(store, feed), furthestConfirmed(store, feed));
    const place = findOwnPlace(store, feed, seq);
    return place === undefined ? [] : [{ feed, seq, hash: encodeBase64url(place.hash) }];
  });
}
