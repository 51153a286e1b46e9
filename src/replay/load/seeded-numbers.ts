import { deriveBytes } from '../seeded-random.ts';

/** Numbers from 0 up to, never 1, that follow from seed and label. K10. */
export type Numbers = () => number;

/**
 * Cheap numbers, for a load that must not be slowed down by its own dice: sfc32 (PractRand's small fast counting
 * generator), begun from the bytes that seed and label give. K10. Good for drawing, good for no secret.
 */
export function seededNumbers(seed: string, label: string): Numbers {
  const view = new DataView(deriveBytes(seed, label).buffer);
  let a = view.getUint32(0) | 0;
  let b = view.getUint32(4) | 0;
  let c = view.getUint32(8) | 0;
  let counter = view.getUint32(12) | 0;
  return () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) / 4_294_967_296;
  };
}

/** One of the items, drawn by its share. */
export function drawByShare<T extends { readonly share: number }>(items: readonly T[], numbers: Numbers): T {
  const total = items.reduce((sum, { share }) => sum + share, 0);
  let left = numbers() * total;
  for (const item of items) {
    left -= item.share;
    if (left < 0) return item;
  }
  return items.at(-1)!;
}

/** A whole number from `min` to `max`. */
export function drawWhole(min: number, max: number, numbers: Numbers): number {
  return min + Math.floor(numbers() * (max - min + 1));
}
