import type { MapPoint } from './projection.ts';

/** The keys that go from mark to mark. */
export type Step =
  | 'ArrowLeft'
  | 'ArrowRight'
  | 'ArrowUp'
  | 'ArrowDown'
  | 'Home'
  | 'End'
  | 'PageUp'
  | 'PageDown';

const DIRECTIONS: Readonly<Partial<Record<Step, MapPoint>>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export function isStep(key: string): key is Step {
  return Object.hasOwn(DIRECTIONS, key) || ['Home', 'End', 'PageUp', 'PageDown'].includes(key);
}

/**
 * The mark that a key leads to: an arrow to the nearest in its direction, what lies straight ahead before what lies
 * aside; the other keys through the marks in their order, so that all are reached. Undefined: there is none that way.
 */
export function markAfter<T extends { readonly id: string; readonly point: MapPoint }>(
  marks: readonly T[],
  from: string | undefined,
  step: Step,
): T | undefined {
  const at = marks.findIndex(({ id }) => id === from);
  const here = marks[at];
  if (here === undefined || step === 'Home') return marks[0];
  if (step === 'End') return marks.at(-1);
  const direction = DIRECTIONS[step];
  if (direction === undefined) return marks[at + (step === 'PageDown' ? 1 : -1)];
  let best: { mark: T; cost: number } | undefined;
  for (const mark of marks) {
    const [dx, dy] = [mark.point[0] - here.point[0], mark.point[1] - here.point[1]];
    const ahead = dx * direction[0] + dy * direction[1];
    const aside = Math.abs(dx * direction[1] + dy * direction[0]);
    if (mark === here || ahead <= 0 || aside > 2 * ahead) continue;
    const cost = ahead + 2 * aside;
    if (best === undefined || cost < best.cost) best = { mark, cost };
  }
  return best?.mark;
}
