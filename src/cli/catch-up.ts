import { setTimeout as wait } from 'node:timers/promises';
import type { BusConnection } from '../bus/connect.ts';
import { streamOf } from '../bus/names.ts';

const ASK_EVERY_MS = 50;

/**
 * Resolves when the hub says that a reader has had everything it has of these origins, and has acknowledged it.
 * K2: a hub that lies here can only delay: what it withholds now comes, in its place, or is missed, later.
 */
export async function untilCaughtUp(
  bus: BusConnection,
  reader: string,
  origins: readonly string[],
  signal: AbortSignal,
): Promise<void> {
  for (const origin of origins) {
    while (!signal.aborted && (await countOutstanding(bus, origin, reader)) > 0) {
      await wait(ASK_EVERY_MS, undefined, { signal }).catch(() => undefined);
    }
  }
}

async function countOutstanding(bus: BusConnection, origin: string, reader: string): Promise<number> {
  try {
    const info = await bus.jsm.consumers.info(streamOf(origin), reader);
    return info.num_pending + info.num_ack_pending;
  } catch {
    // Whoever follows the origin says what is wrong with it.
    return 0;
  }
}
