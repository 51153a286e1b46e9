import { codesOf, isCode } from '../contract/code-lists.ts';
import { didYouMean } from '../contract/near-word.ts';
import type { Checks } from './check-scenario.ts';
import { findAlert } from './find-spoken.ts';
import { type AlertStep, isEntryStep } from './scenario.ts';
import type { ReplyStep } from './scenario-reply.ts';
import type { YamlPath } from './yaml-lines.ts';

/** What is wrong with what somebody says of what another has said. */
export function checkReply(step: ReplyStep, path: YamlPath, checks: Checks): void {
  const { earlier, complain } = checks;
  const at = [...path, step.does, 'of'];
  const found = earlier.get(step.of);
  if (step.does === 'grant') {
    if (found?.does !== 'askToForward') complain(at, `"${step.of}" is no earlier step that asks`);
    return;
  }
  if (step.does === 'forward' && step.grant !== undefined && earlier.get(step.grant)?.does !== 'grant')
    complain([...path, 'forward', 'grant'], `"${step.grant}" is no earlier step that grants`);
  // What was passed on is read where it was passed on to.
  if (step.does === 'ack' && found?.does === 'forward') return;
  if (findAlert(step.of, at, checks)?.from === step.from)
    complain([...path, 'from'], 'speaks of its own alert: that is an update');
}

/** What is wrong with what an alert rests on. */
export function checkBases({ basedOn = [] }: AlertStep, path: YamlPath, checks: Checks): void {
  for (const [index, name] of basedOn.entries()) {
    const step = checks.earlier.get(name);
    if (isCode('BasisSource', name) || (step !== undefined && isEntryStep(step))) continue;
    const known = [...codesOf('BasisSource'), ...checks.earlier.keys()];
    const problem = `"${name}" is no source and no earlier step that was published${didYouMean(name, known)}`;
    checks.complain([...path, 'basedOn', index], problem);
  }
}
