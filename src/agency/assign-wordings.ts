import type { RandomBytes } from '../contract/clock.ts';
import type { SlottedText } from './synonym-slots.ts';

/** Draws for each code word and distance; with fewer slots than would do, the next smaller distance is tried. */
const TRIES = 200;

/** In how many ways the text can be worded; no more than matters. */
export function countWordings({ slots }: SlottedText): number {
  return slots.reduce((product, choices) => Math.min(product * choices.length, 1e9), 1);
}

/**
 * A choice of words for each of `count` members, no two the same and each as far from every other as can be had: the more
 * slots tell two members apart, the smaller the piece of a text that does. K10: drawn from the randomness it is given, so
 * nobody who has his own text, and the directory, can tell another's.
 * @param slotted with no fewer wordings than `count` (countWordings)
 */
export function assignWordings(
  slotted: SlottedText,
  count: number,
  random: RandomBytes,
): readonly (readonly number[])[] {
  for (let distance = slotted.slots.length; distance > 1; distance -= 1) {
    const code = drawCode(slotted, count, distance, random);
    if (code !== undefined) return code;
  }
  return drawAll(slotted, count, random);
}

function drawCode(
  { slots }: SlottedText,
  count: number,
  distance: number,
  random: RandomBytes,
): number[][] | undefined {
  const code: number[][] = [];
  for (let tries = 0; code.length < count; tries += 1) {
    if (tries === TRIES) return undefined;
    const draws = random(slots.length * 2);
    const word = slots.map(({ length }, index) => (draws[index * 2]! * 256 + draws[index * 2 + 1]!) % length);
    if (code.some((other) => distanceOf(other, word) < distance)) continue;
    code.push(word);
    tries = 0;
  }
  return code;
}

/** Where there are hardly more wordings than members: of all that follow one another from a drawn one on. */
function drawAll(slotted: SlottedText, count: number, random: RandomBytes): number[][] {
  const all = countWordings(slotted);
  const [high = 0, low = 0] = random(2);
  return Array.from({ length: count }, (_, index) => {
    let rest = (high * 256 + low + index) % all;
    return slotted.slots.map(({ length }) => {
      const choice = rest % length;
      rest = Math.floor(rest / length);
      return choice;
    });
  });
}

function distanceOf(one: readonly number[], other: readonly number[]): number {
  return one.filter((choice, index) => choice !== other[index]).length;
}
