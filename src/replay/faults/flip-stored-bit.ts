import { closeSync, fstatSync, globSync, openSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Flips one bit in a block of messages of a stopped broker's store, chosen by `chance` (0 to below 1) among all
 * bits of all blocks. @returns where, for the log; undefined when there is no block yet
 */
export function flipStoredBit(jetstreamDir: string, chance: number): string | undefined {
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
      return `${blocks[index]}, byte ${bit >> 3} of ${sizes[index]}, bit ${bit & 7}`;
    }
    return undefined;
  } finally {
    for (const file of files) closeSync(file);
  }
}
