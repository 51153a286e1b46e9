import type { BusConnection } from './connect.ts';
import { streamOf } from './names.ts';
import { parseRequestFailure } from './parse-failure.ts';
import { whileConnected } from './while-connected.ts';

export interface StoredMessage {
  readonly streamSeq: number;
  readonly bytes: Uint8Array;
}

/**
 * The newest message the hub shows for a feed, by direct get; undefined when it shows none. K2: the hub may show an
 * older one than it has (a lagging replica does), so check what it gives.
 * @throws {BusError}
 */
export function readLast(
  bus: BusConnection,
  origin: string,
  subject: string,
): Promise<StoredMessage | undefined> {
  return readLastBySubject(bus, streamOf(origin), subject);
}

/** The newest message of any stream of the hub for a subject. */
export async function readLastBySubject(
  bus: BusConnection,
  stream: string,
  subject: string,
): Promise<StoredMessage | undefined> {
  try {
    const message = await whileConnected(bus, () =>
      bus.jsm.direct.getMessage(stream, { last_by_subj: subject }),
    );
    return message === null ? undefined : { streamSeq: message.seq, bytes: message.data };
  } catch (error) {
    throw parseRequestFailure(error, `reading the last entry of ${subject} at ${bus.where}`);
  }
}
