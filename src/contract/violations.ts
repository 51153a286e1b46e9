import type { Violation } from './errors.ts';

const SHOWN = 5;

/** One message out of many violations; the first few in full, the rest counted. */
export function describeViolations(what: string, violations: readonly Violation[]): string {
  const shown = violations.slice(0, SHOWN).map((v) => (v.path === '' ? v.problem : `${v.path} ${v.problem}`));
  const more = violations.length > SHOWN ? `; and ${violations.length - SHOWN} more` : '';
  return `${what} is not valid: ${shown.join('; ')}${more}`;
}
