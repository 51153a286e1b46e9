import { OUTBOX_LIMITS, type OutboxLimits } from '../agency/outbox-room.ts';
import type { OutboxLimitFlags } from './commands/shared-flags.ts';

/** What the options say of the outbox, and the defaults where they say nothing. */
export function outboxLimits({ outboxMaxEntries, outboxMaxBytes }: OutboxLimitFlags): OutboxLimits {
  return {
    maxEntries: outboxMaxEntries ?? OUTBOX_LIMITS.maxEntries,
    maxBytes: outboxMaxBytes ?? OUTBOX_LIMITS.maxBytes,
  };
}
