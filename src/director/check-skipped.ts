import { setTimeout as delay } from 'node:timers/promises';
import { parseFeed } from '../contract/feed.ts';
import { checkOwnSignature } from '../gate/check-own-signature.ts';
import type { Store } from '../store/open-store.ts';
import { markOwnSignature, uncheckedEntries } from '../store/own-signatures.ts';
import { recordVerdict } from '../store/verdict-log.ts';
import type { VerifiedDirectory } from '../trust/directory.ts';

/** So many signatures in one transaction: about 10 ms, in which nothing that arrives has to wait long. */
const SLICE = 64;
/** After the last arrival, before skipped checks are made up for. */
const IDLE_MS = 1_000;

export interface SkippedChecks {
  readonly store: Store;
  readonly directory: () => VerifiedDirectory;
  readonly nowMs: () => number;
}

/**
 * Makes up for the signature checks that catching up skipped, from a position on, one slice at a time.
 * Returns the position reached; undefined when none is left. The entries stay delivered, since the chain vouches for
 * them; a bad signature of their own is their publisher's fault, and goes on record. K8.
 */
export function checkSkippedSlice(checks: SkippedChecks, afterPosition: number): number | undefined {
  const { store } = checks;
  const slice = uncheckedEntries(store, afterPosition, SLICE);
  if (slice.length === 0) return undefined;
  store.transaction(() => {
    for (const { position, feed, seq, hash, bytes } of slice) {
      const result = checkOwnSignature(checks.directory(), bytes);
      // A key that has left the directory since: there is nothing to check it with.
      if (result === 'unknown-key') continue;
      markOwnSignature(store, position, result === 'bad' ? 'TRUST_BAD_SIGNATURE' : undefined);
      if (result === 'good') continue;
      recordVerdict(store, {
        atMs: checks.nowMs(),
        origin: parseFeed(feed).origin,
        feed,
        seq,
        outcome: 'delivered',
        code: 'TRUST_BAD_SIGNATURE',
        reason: 'a later entry of its feed vouches for it; its own signature is bad',
        hash,
      });
    }
  });
  return slice.at(-1)?.position;
}

/** Whenever nothing has arrived for a while, makes up for skipped checks, until the signal. */
export async function checkSkippedWhenIdle(
  checks: SkippedChecks,
  idle: { lastArrivalAgoMs(): number; signal: AbortSignal },
): Promise<void> {
  let position = 0;
  while (!idle.signal.aborted) {
    const reached = idle.lastArrivalAgoMs() < IDLE_MS ? undefined : checkSkippedSlice(checks, position);
    position = reached ?? position;
    // Between slices, let what has arrived be received.
    await delay(reached === undefined ? IDLE_MS : 0, undefined, { signal: idle.signal }).catch(
      () => undefined,
    );
  }
}
