import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('../../src/console/page/style/tokens.css', import.meta.url), 'utf8');
/** By name: by day, at night. */
const colours = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map(
    ([, name, day, night]) => [name!, [day!, night!]] as const,
  ),
);

/** Relative luminance (WCAG 2.2). */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

const GROUNDS = ['ground', 'surface', 'surface-2', 'surface-3', 'accent-ground'];
const WORDS = ['text', 'text-2', 'accent', 'good', 'doubt', 'bad'];

test('words of every colour are read on every ground, by day and at night (WCAG 2.2, 1.4.3)', () => {
  const marks = [...colours.keys()].filter((name) => /^(impact|kind)-/.test(name));
  expect(marks).toHaveLength(7);
  const onAny = [...WORDS, ...marks].flatMap((word) => GROUNDS.map((ground) => [word, ground] as const));
  const onOwn = ['good', 'doubt', 'bad'].map((word) => [word, `${word}-ground`] as const);
  const pairs = [...onAny, ...onOwn, ['on-accent', 'accent'] as const];
  const tooWeak = pairs.flatMap(([word, ground]) =>
    ['by day', 'at night'].flatMap((when, index) => {
      const ratio = contrast(colours.get(word)![index]!, colours.get(ground)![index]!);
      return ratio < 4.5 ? [`${word} on ${ground} ${when}: ${ratio.toFixed(2)}`] : [];
    }),
  );
  expect(tooWeak).toEqual([]);
});
