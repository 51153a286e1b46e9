import type { Checks } from './check-scenario.ts';
import type { ReadByExpectation } from './expectation.ts';
import type { SpokenStep, Step } from './scenario.ts';
import type { AskReadersStep, ReadStep } from './scenario-readers.ts';
import type { YamlPath } from './yaml-lines.ts';

/** What is wrong with those who read. @param found the step that they read, where it is one that was published */
export function checkRead(
  { of, by }: ReadStep,
  path: YamlPath,
  found: SpokenStep | undefined,
  { complain, mustPlay }: Checks,
): void {
  for (const id of Object.keys(by)) {
    mustPlay(id, [...path, 'by', id]);
    if (found?.from === id) complain([...path, 'by', id], `"${id}" is the author of "${of}"`);
  }
}

/** What is wrong with a question who read something. @param found as above */
export function checkAskReaders(
  { of }: AskReadersStep,
  path: YamlPath,
  found: SpokenStep | undefined,
  { complain }: Checks,
): void {
  if (found !== undefined && found.does !== 'alert') complain(path, `"${of}" is not an alert`);
}

/** What is wrong with what is expected of an answer. @param step the one that it is of, where it is there */
export function checkReadBy(
  { step: name, in: member }: ReadByExpectation,
  step: Step | undefined,
  path: YamlPath,
  { complain, mustPlay }: Checks,
): void {
  if (step !== undefined && step.does !== 'askReaders') complain([...path, 'step'], `"${name}" asks nobody`);
  mustPlay(member, [...path, 'in']);
}
