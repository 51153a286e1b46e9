import { readSlots } from '../agency/synonym-slots.ts';
import type { Checks } from './check-scenario.ts';
import type { TracedExpectation } from './expectation.ts';
import type { AlertStep, SpokenStep, Step } from './scenario.ts';
import type { Insider } from './scenario-insider.ts';
import type { LeakStep } from './scenario-leak.ts';
import type { YamlPath } from './yaml-lines.ts';

/** What is wrong with an alert that is to go to each member in words of its own. */
export function checkTrace({ trace, alert }: AlertStep, path: YamlPath, { complain }: Checks): void {
  const reading = trace && readSlots(alert.summary ?? '');
  if (reading?.outcome === 'bad') complain([...path, 'alert', 'summary'], reading.violation.problem);
}

/** What is wrong with one who speaks alone. @param findSpoken an earlier step that was published, or undefined, which is told */
export function checkInsider(
  { by, word }: Insider,
  path: YamlPath,
  findSpoken: (name: string, at: YamlPath) => SpokenStep | undefined,
  { complain }: Checks,
): void {
  if (word.does === 'alert') return;
  const at = [...path, word.does, 'of'];
  const found = findSpoken(word.of, at);
  if (found === undefined || (found.does === 'alert' && found.from === by)) return;
  complain(at, `"${word.of}" is not an alert of ${by}`);
}

/** What is wrong with a leak. @param found the step of which the text is, where it is one that was published */
export function checkLeak(
  { of, by }: LeakStep,
  path: YamlPath,
  found: SpokenStep | undefined,
  { complain, mustPlay }: Checks,
): void {
  mustPlay(by, [...path, 'by']);
  if (found === undefined) return;
  if (found.does !== 'alert') complain([...path, 'of'], `"${of}" is not an alert`);
  else if (found.from === by)
    complain([...path, 'by'], `"${by}" is its author, and has the words of everybody`);
}

/** What is wrong with what is expected of a trace. @param step the one that it is of, where it is there */
export function checkTraced(
  { step: name, to, provedTo }: TracedExpectation,
  step: Step | undefined,
  path: YamlPath,
  { complain, mustPlay }: Checks,
): void {
  if (step !== undefined && step.does !== 'leak') complain([...path, 'step'], `"${name}" leaks nothing`);
  mustPlay(to, [...path, 'to']);
  for (const [index, member] of provedTo.entries()) mustPlay(member, [...path, 'provedTo', index]);
}
