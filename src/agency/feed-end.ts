import { type AppendOutcome, appendRun } from '../bus/append.ts';
import type { BusConnection } from '../bus/connect.ts';
import { readLast, type StoredMessage } from '../bus/read-last.ts';

/** The end of a publisher's feeds at the hub, as the sender needs it. */
export interface FeedEnd {
  append(
    subject: string,
    envelopes: readonly Uint8Array[],
    expectedLastStreamSeq: number,
  ): Promise<AppendOutcome>;
  readLast(subject: string): Promise<StoredMessage | undefined>;
  /** Absent: always. */
  readonly isConnected?: () => boolean;
}

export function feedEndOf(bus: BusConnection, origin: string): FeedEnd {
  return {
    append: (subject, envelopes, expected) => appendRun(bus, subject, envelopes, expected),
    readLast: (subject) => readLast(bus, origin, subject),
    isConnected: bus.isConnected,
  };
}
