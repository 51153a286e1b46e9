import { seededNumbers } from '../../src/replay/load/seeded-numbers.ts';

/** When each of `count` alerts is due, in milliseconds from the start: a Poisson process. K10. */
export function drawOffsets(count: number, perSecond: number): Float64Array {
  const numbers = seededNumbers('bench', 'offsets');
  let atMs = 0;
  return Float64Array.from({ length: count }, () => {
    atMs += (-Math.log(1 - numbers()) * 1_000) / perSecond;
    return atMs;
  });
}
