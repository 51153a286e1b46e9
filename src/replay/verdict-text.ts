import type { Totals } from './report.ts';

/** How a replay went, in a line: `✓ 20 of 21 held, 1 pending`. */
export function describeVerdict(
  totals: Pick<Totals, 'expectationsHeld' | 'expectationsFailed' | 'expectationsPending'>,
): string {
  const { expectationsHeld: held, expectationsFailed: failed, expectationsPending: pending } = totals;
  return [
    `${failed === 0 ? '✓' : '✗'} ${held} of ${held + failed + pending} held`,
    ...(failed === 0 ? [] : [`${failed} failed`]),
    ...(pending === 0 ? [] : [`${pending} pending`]),
  ].join(', ');
}
