import type { StandingReport, StepReport } from './report.ts';

/** How a member has an entry when the step of that number is over; undefined: not at all. @param until absent: in the end */
export function standingIn(
  { standings }: StepReport,
  member: string,
  until = Number.POSITIVE_INFINITY,
): StandingReport | undefined {
  return standings.findLast((standing) => standing.in === member && standing.during <= until);
}

/** Whether a member has it marked in the end. */
export function isTaintedIn(step: StepReport, member: string): boolean {
  return standingIn(step, member)?.stands === 'tainted';
}
