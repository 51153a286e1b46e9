import { closeSync, fstatSync, globSync, openSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** Which bit was flipped. */
export interface FlippedBit {
  /** Of whose stream the block is. */
  readonly origin: string;
  /** For the log. */
  readonly where: string;
}

/**
 * Flips one bit in a block of messages of a stopped broker's store, chosen by `chance` (0 to below 1) among all
 * bits of all blocks. @returns undefined when there is no block yet
 */
export function flipStoredBit(jetstreamDir: string, chance: number): FlippedBit | undefined {
  const blocks = globSync('**/ALERTS_*/msgs/*.blk', { cwd: jetstreamDir }).sort();
  const files = blocks.map((block) => openSync(join(jetstreamDir, block), 'r+'));
  try {
    const sizes = files.map((file) => fstatSync(file).size);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    let bit = Math.floor(chance * total * 8);
    for (const [index, file] of files.entries()) {
      const bits = (sizes[index] ?? 0) * 8;
      if (bit >= bits) {
        bit -= bits;
        continue;
      }
      const byte = Buffer.alloc(1);
      readSync(file, byte, 0, 1, bit >> 3);
      byte.writeUInt8(byte.readUInt8() ^ (0x80 >> (bit & 7)));
      writeSync(file, byte, 0, 1, bit >> 3);
      const block = blocks[index] ?? '';
      const origin = /ALERTS_([^/]+)/.exec(block)?.[1] ?? '';
      return { origin, where: `${block}, byte ${bit >> 3} of ${sizes[index]}, bit ${bit & 7}` };
    }
    return undefined;
  } finally {
    for (const file of files) closeSync(file);
  }
}
