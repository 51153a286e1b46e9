import type { BusConnection } from './connect.ts';
import { streamOf } from './names.ts';
import { parseRequestFailure } from './parse-failure.ts';

/**
 * How many messages of an origin the hub says that a reader has not had yet, or has not acknowledged.
 * K2: the hub's word, which can only delay: what it withholds now comes, in its place, or is missed, later.
 * @throws {BusError}
 */
export async function countOutstanding(bus: BusConnection, origin: string, reader: string): Promise<number> {
  try {
    const { num_pending, num_ack_pending } = await bus.jsm.consumers.info(streamOf(origin), reader);
    return num_pending + num_ack_pending;
  } catch (error) {
    throw parseRequestFailure(error, `asking ${bus.where} what ${reader} has yet to get from ${origin}`);
  }
}
