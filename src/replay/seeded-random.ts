import { createHmac, hkdfSync } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import type { RandomBytes } from '../contract/clock.ts';

/**
 * 32 bytes that depend on nothing but the seed and the label (HKDF-SHA-256, RFC 5869). K10.
 * Whoever knows a scenario file knows every byte this gives: for exercises only.
 */
export function deriveBytes(seed: string, label: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', seed, 'karaula replay, exercise only', label, 32));
}

/** An endless stream of bytes from seed and label: HMAC-SHA-256 over a counter. K10. */
export function seededRandom(seed: string, label: string): RandomBytes {
  const key = deriveBytes(seed, label);
  let counter = 0n;
  let rest: Uint8Array = new Uint8Array(0);
  return (size) => {
    const out = new Uint8Array(size);
    let filled = 0;
    while (filled < size) {
      if (rest.length === 0) {
        const block = new Uint8Array(8);
        new DataView(block.buffer).setBigUint64(0, counter++);
        rest = createHmac('sha256', key).update(block).digest();
      }
      const take = Math.min(rest.length, size - filled);
      out.set(rest.subarray(0, take), filled);
      rest = rest.subarray(take);
      filled += take;
    }
    return out;
  };
}

/** A UUID version 7 (RFC 9562) for that millisecond, its random bits taken from `random`. K10. */
export function seededUuid(timeMs: number, random: RandomBytes): string {
  return uuidv7({ msecs: timeMs, random: random(16) });
}
