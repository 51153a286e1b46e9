import { dueSoon } from './case.ts';
import { parseHeartbeat, parseSpan } from './parse-value.ts';
import { type OutboxLimitFlags, outboxLimitFlags, textFlag } from './shared-flags.ts';

/** How a member's running process does its work: `karaula follow`, `karaula console`. */
export interface WorkFlags extends OutboxLimitFlags {
  /** Milliseconds. */
  readonly heartbeat: number | undefined;
  /** A file of rules. */
  readonly detect: string | undefined;
  /** Milliseconds. */
  readonly outboxKeep: number | undefined;
  /** Milliseconds. */
  readonly dueSoon: number | undefined;
}

export const workFlags = {
  heartbeat: {
    kind: 'parsed',
    parse: parseHeartbeat,
    optional: true,
    placeholder: 'SPAN',
    brief: 'How often to sign what we have, also when nothing happens: 10s, 5m (30s)',
  },
  detect: textFlag(
    'FILE',
    'Also say what these rules find, once a minute at most: detections.yaml (docs/detections.md)',
  ),
  ...outboxLimitFlags,
  outboxKeep: {
    kind: 'parsed',
    parse: parseSpan,
    optional: true,
    placeholder: 'SPAN',
    brief: 'How long an alert is kept after all have confirmed it, but not beyond its time: 12h, 30d (7d)',
  },
  dueSoon,
} as const;
