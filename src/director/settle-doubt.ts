import { BusError } from '../bus/errors.ts';
import type { Clock } from '../contract/clock.ts';
import type { Store } from '../store/open-store.ts';
import { isClockVouchedFor, isNear, waitInDoubt } from './doubtful-clock.ts';

export interface DoubtOptions {
  readonly store: Store;
  readonly clock: Clock;
  /** What time it is by the hub; undefined when it does not say. */
  readonly hubTimeMs: () => Promise<number | undefined>;
  /** Told as long as the doubt lasts: our time and the hub's, milliseconds since 1970. */
  readonly onDoubt?: (nowMs: number, hubMs: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Resolves when our clock may be believed: a member has signed a time near it, or the hub has the same. Until then
 * nothing is refused for good because of the time. K3: a clock that is days ahead would have everything expired, and
 * what was passed by comes again only when the operator rewinds this reader. K2: a hub that lies about the time can
 * have us wait, as it can by sending nothing, and as long as no member is heard.
 * @returns false: the signal came first
 */
export async function settleDoubt(options: DoubtOptions): Promise<boolean> {
  const { store, clock, signal, onDoubt } = options;
  while (!signal.aborted) {
    const nowMs = clock.nowMs();
    if (isClockVouchedFor(store, nowMs)) return true;
    const hubMs = await askHub(options);
    if (hubMs !== undefined && isNear(nowMs, hubMs)) return true;
    if (hubMs !== undefined) onDoubt?.(nowMs, hubMs);
    await waitInDoubt(signal);
  }
  return false;
}

/** A hub that is away is asked again. */
async function askHub({ hubTimeMs }: DoubtOptions): Promise<number | undefined> {
  try {
    return await hubTimeMs();
  } catch (error) {
    if (error instanceof BusError) return undefined;
    throw error;
  }
}
