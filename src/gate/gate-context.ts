import type { VerifiedDirectory } from '../trust/directory.ts';
import type { FeedMemory } from './thread.ts';
import type { FindContentKey } from './unseal.ts';

/**
 * What the checkpoint judges by. Plain knowledge, passed in: the gate has no clock, files or network. K10. Its memory is
 * of what was delivered in this feed before this run.
 */
export interface GateContext extends Partial<FeedMemory> {
  readonly directory: VerifiedDirectory;
  /** The participant that reads. */
  readonly reader: string;
  /** Milliseconds since 1970. */
  readonly nowMs: number;
  /**
   * Hash of the entry accepted (delivered, or refused with `advances`) at a place of this feed before this run;
   * undefined when it is no longer at hand. It tells a replay from a fork: without it a second entry for an
   * old place is refused as GATE_REPLAYED, which accuses nobody.
   */
  digestAt?(seq: number): Uint8Array | undefined;
  /** Content keys that the reader has; absent: it has none. */
  readonly findContentKey?: FindContentKey;
}
