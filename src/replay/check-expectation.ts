import { didYouMean } from '../contract/near-word.ts';
import { checkTraced } from './check-insider.ts';
import { checkReadBy } from './check-readers.ts';
import type { Checks } from './check-scenario.ts';
import type { Expectation, ShowsExpectation, TaintExpectation } from './expectation.ts';
import { isRefusalCode, REFUSAL_CODES } from './refusal-codes.ts';
import { type Attack, isEntryStep, type Step } from './scenario.ts';
import type { YamlPath } from './yaml-lines.ts';

/** What is wrong with an expectation: the step that it is of, whom it names, its code. */
export function checkExpectation(expectation: Expectation, path: YamlPath, checks: Checks): void {
  const { complain, mustPlay } = checks;
  const at = [...path, expectation.expects];
  const step = findStep(expectation.step, [...at, 'step'], checks);
  if (expectation.expects === 'traced') {
    checkTraced(expectation, step, at, checks);
    return;
  }
  if (expectation.expects === 'readBy') {
    checkReadBy(expectation, step, at, checks);
    return;
  }
  if (expectation.expects === 'declined') {
    if (step !== undefined && step.does !== 'attempt')
      complain([...at, 'step'], `"${expectation.step}" is no attempt`);
    return;
  }
  if (step !== undefined && !isEntryStep(step)) {
    complain([...at, 'step'], `"${expectation.step}" puts nothing into a feed`);
  }
  const mustAllPlay = (names: readonly string[], member: string, alsoServer = false) => {
    for (const [index, name] of names.entries()) mustPlay(name, [...at, member, index], alsoServer);
  };
  switch (expectation.expects) {
    case 'delivered':
      // What is signed with a good key may be taken in: what it is worth is another question.
      if (step?.does === 'attack' && !isWithGoodKey(step.attack)) {
        complain([...at, 'step'], `"${expectation.step}" is an attack: nobody may be expected to have it`);
      }
      mustAllPlay(expectation.to, 'to');
      break;
    case 'absent':
      mustAllPlay(expectation.from, 'from');
      break;
    case 'refused':
      if (!isRefusalCode(expectation.code)) {
        const hint = didYouMean(expectation.code, REFUSAL_CODES);
        complain([...at, 'code'], `"${expectation.code}" is no code of a refusal${hint}`);
      }
      mustAllPlay(expectation.by, 'by', true);
      break;
    case 'tainted':
    case 'untainted':
      checkAfter(expectation, step, [...at, 'after'], checks);
      mustAllPlay(expectation.on, 'on');
      break;
    case 'forked':
    case 'withheld':
      mustAllPlay(expectation.seenBy, 'seenBy');
      break;
    case 'shows':
      checkAfter(expectation, step, [...at, 'after'], checks);
      mustAllPlay(expectation.on, 'on');
      for (const [index, name] of (expectation.shows.incident ?? []).entries())
        findStep(name, [...at, 'incident', index], checks);
      break;
    case 'undisputed':
      mustAllPlay(expectation.on, 'on');
      break;
    case 'closed':
      mustAllPlay(expectation.to, 'to');
      break;
  }
}

/** A first report; what two must say is refused when one says it. */
function isWithGoodKey(attack: Attack): boolean {
  return attack.kind === 'stolen-key' || (attack.kind === 'insider' && attack.word.does === 'alert');
}

function checkAfter(
  { after, step: name }: TaintExpectation | ShowsExpectation,
  step: Step | undefined,
  at: YamlPath,
  checks: Checks,
): void {
  if (after === undefined || findStep(after, at, checks) === undefined || step === undefined) return;
  const order = [...checks.earlier.keys()];
  if (order.indexOf(after) < order.indexOf(name)) checks.complain(at, `"${after}" is earlier than "${name}"`);
}

function findStep(name: string, at: YamlPath, { earlier, complain }: Checks): Step | undefined {
  const found = earlier.get(name);
  if (found === undefined) complain(at, `"${name}" is not a step${didYouMean(name, [...earlier.keys()])}`);
  return found;
}
