import { setTimeout as wait } from 'node:timers/promises';
import type { BusConnection } from '../bus/connect.ts';
import { BusError } from '../bus/errors.ts';
import { countOutstanding } from '../bus/outstanding.ts';

const ASK_EVERY_MS = 50;

/** Resolves when the hub says that a reader has had everything it has of these origins, and has acknowledged it. */
export async function untilCaughtUp(
  bus: BusConnection,
  reader: string,
  origins: readonly string[],
  signal: AbortSignal,
): Promise<void> {
  for (const origin of origins) {
    while (!signal.aborted && (await hasOutstanding(bus, origin, reader))) {
      await wait(ASK_EVERY_MS, undefined, { signal }).catch(() => undefined);
    }
  }
}

async function hasOutstanding(bus: BusConnection, origin: string, reader: string): Promise<boolean> {
  try {
    return (await countOutstanding(bus, origin, reader)) > 0;
  } catch (error) {
    // Whoever follows the origin says what is wrong with it.
    if (error instanceof BusError) return false;
    throw error;
  }
}
