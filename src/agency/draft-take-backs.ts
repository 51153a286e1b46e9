import { v7 as uuidV7 } from 'uuid';
import type { Draft } from '../contract/entry.ts';
import { parseFeed } from '../contract/feed.ts';
import { copiesToTakeBack } from '../store/forwarded-copies.ts';
import type { Store } from '../store/open-store.ts';
import type { Author } from './draft-forward.ts';

/**
 * Takes back what we have passed on and its originator has taken back, or wants erased, for those to whom we passed it on. K5: a
 * retraction reaches everyone who had the alert.
 */
export function draftTakeBacks({ clock, random }: Omit<Author, 'self'>, store: Store): Draft[] {
  const nowMs = clock.nowMs();
  return copiesToTakeBack(store, nowMs).map(({ copy, status, expiresAtMs, reason, note }) => ({
    feed: parseFeed(copy.feed),
    issuedAtMs: nowMs,
    expiresAtMs,
    entryId: uuidV7({ msecs: nowMs, random: random(16) }),
    status,
    handling: { code: 'H0' },
    body: {
      case: 'retraction',
      retraction: { target: copy, reason, note },
    },
  }));
}
