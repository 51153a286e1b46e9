import { randomFillSync } from 'node:crypto';

/** A call of the machine's generator costs as much for 4 KiB as for an identifier. */
const BLOCK_BYTES = 4_096;

let block = new Uint8Array(0);
let used = 0;

/**
 * Cryptographic randomness of this machine, drawn from it a block at a time; the `RandomBytes` of every real process
 * (K10: it is passed in). What was handed out is wiped from the block.
 */
export function machineRandom(size: number): Uint8Array {
  if (size > BLOCK_BYTES) return randomFillSync(new Uint8Array(size));
  if (used + size > block.length) {
    block = randomFillSync(new Uint8Array(BLOCK_BYTES));
    used = 0;
  }
  const drawn = block.slice(used, used + size);
  block.fill(0, used, used + size);
  used += size;
  return drawn;
}
