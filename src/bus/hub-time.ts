import type { BusConnection } from './connect.ts';
import { streamOf } from './names.ts';
import { parseRequestFailure } from './parse-failure.ts';

/**
 * What time it is by the hub, in milliseconds since 1970; undefined when it does not say. K2: a word like another. It
 * may be taken for a reason to wait, never for one to believe.
 * @throws {BusError}
 */
export async function readHubTimeMs(
  bus: BusConnection,
  origin: string,
  reader: string,
): Promise<number | undefined> {
  try {
    const { ts } = await bus.jsm.consumers.info(streamOf(origin), reader);
    const ms = Date.parse(ts ?? '');
    return Number.isNaN(ms) ? undefined : ms;
  } catch (error) {
    throw parseRequestFailure(error, `asking ${bus.where} for its time`);
  }
}
