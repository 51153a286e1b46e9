import { readSlots } from '../agency/synonym-slots.ts';
import type { Checks } from './check-scenario.ts';
import { findAlert } from './find-spoken.ts';
import type { AlertStep, LeakStep } from './scenario.ts';
import type { YamlPath } from './yaml-lines.ts';

/** What is wrong with an alert that is to go to each member in words of its own. */
export function checkTrace({ trace, alert }: AlertStep, path: YamlPath, { complain }: Checks): void {
  const reading = trace && readSlots(alert.summary ?? '');
  if (reading?.outcome === 'bad') complain([...path, 'alert', 'summary'], reading.violation.problem);
}

/** What is wrong with a leak. */
export function checkLeak({ of, by }: LeakStep, path: YamlPath, checks: Checks): void {
  const at = [...path, 'leak', 'by'];
  checks.mustPlay(by, at);
  if (findAlert(of, [...path, 'leak', 'of'], checks)?.from !== by) return;
  checks.complain(at, `"${by}" is its author, and has the words of everybody`);
}
