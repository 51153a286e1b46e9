import type { Violation } from './errors.ts';

const SHOWN = 5;

/** Where rules put what they find. Paths are joined only when something is found. */
export class Findings {
  readonly violations: Violation[] = [];

  add(base: string, field: string, problem: string): void {
    this.violations.push({ path: joinPath(base, field), problem });
  }
}

/** `alert` and `place` make `alert.place`; an index `[3]` needs no dot. */
export function joinPath(base: string, field: string): string {
  return base === '' || field === '' || field.startsWith('[') ? base + field : `${base}.${field}`;
}

/** One message out of many violations; the first few in full, the rest counted. */
export function describeViolations(what: string, violations: readonly Violation[]): string {
  const shown = violations.slice(0, SHOWN).map((v) => `${v.path || 'it'} ${v.problem}`);
  const more = violations.length > SHOWN ? `; and ${violations.length - SHOWN} more` : '';
  return `${what} is not valid: ${shown.join('; ')}${more}`;
}

/** All that is wrong, in one line. */
export function listViolations(violations: readonly Violation[]): string {
  return violations.map(({ path, problem }) => `${path} ${problem}`.trim()).join('; ');
}
