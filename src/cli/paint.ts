/** Marks text for a terminal; the identity when colour is off. */
export type Paint = (style: Style, text: string) => string;

export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'exercise';

const CODES: Readonly<Record<Style, readonly [number | string, number | string]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  // Black on yellow: nobody takes an exercise for the world.
  exercise: ['30;43', '39;49'],
};

export function paintFor(colour: boolean): Paint {
  if (!colour) return (_style, text) => text;
  return (style, text) => `\u001b[${CODES[style][0]}m${text}\u001b[${CODES[style][1]}m`;
}
