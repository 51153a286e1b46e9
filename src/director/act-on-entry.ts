import { v7 as uuidV7 } from 'uuid';
import type { Clock, RandomBytes } from '../contract/clock.ts';
import type { Draft, ReceiptAction, Status } from '../contract/entry.ts';
import { MAX_ACTION_LIFETIME_MS } from '../contract/limits.ts';
import type { InboxEntry } from '../store/inbox.ts';

export interface ActionOptions {
  /** The member that acted. */
  readonly self: string;
  /** What it acted on. */
  readonly on: InboxEntry;
  readonly action: ReceiptAction;
  /** In a few words, for the whole community; K7: nothing personal. */
  readonly reason?: string;
  readonly clock: Clock;
  readonly random: RandomBytes;
  /** @default that of the entry: what was done in an exercise is part of it */
  readonly status?: Status;
}

/** A receipt for what was done with an entry, for the community that has it. */
export function draftAction(options: ActionOptions): Draft {
  const { self, on, action, reason, clock, random } = options;
  const nowMs = clock.nowMs();
  const { entryId, feed, hash, seq } = on;
  return {
    feed: { origin: self, community: on.entry.feed.community, kind: 'receipt' },
    issuedAtMs: nowMs,
    expiresAtMs: nowMs + MAX_ACTION_LIFETIME_MS,
    entryId: uuidV7({ msecs: nowMs, random: random(16) }),
    status: options.status ?? on.entry.status,
    handling: { code: 'H0' },
    body: {
      case: 'action',
      action: { target: { feed, seq, entryId, hash }, action, ...(reason !== undefined && { reason }) },
    },
  };
}
