import { didYouMean } from '../contract/near-word.ts';
import type { Checks } from './check-scenario.ts';
import type { Expectation, ShowsExpectation, TaintExpectation } from './expectation.ts';
import { isRefusalCode, REFUSAL_CODES } from './refusal-codes.ts';
import { type ActStep, isEntryStep, type Step } from './scenario.ts';
import type { Attack } from './scenario-attack.ts';
import type { YamlPath } from './yaml-lines.ts';

/** Expectations of acts, not of entries: the act that each is of, and the complaint about a step that is another. */
const ACTS: Partial<
  Record<Expectation['expects'], { readonly does: ActStep['does']; readonly problem: string }>
> = {
  declined: { does: 'attempt', problem: 'is no attempt' },
  traced: { does: 'leak', problem: 'leaks nothing' },
  readBy: { does: 'askReaders', problem: 'asks nobody' },
};

/** What is wrong with an expectation: the step that it is of, whom it names, its code. */
export function checkExpectation(expectation: Expectation, path: YamlPath, checks: Checks): void {
  const { complain, mustPlay, mustAllPlay } = checks;
  const at = [...path, expectation.expects];
  const step = findStep(expectation.step, [...at, 'step'], checks);
  const wanted = ACTS[expectation.expects];
  if (step !== undefined && (wanted ? step.does !== wanted.does : !isEntryStep(step))) {
    complain([...at, 'step'], `"${expectation.step}" ${wanted?.problem ?? 'puts nothing into a feed'}`);
  }
  switch (expectation.expects) {
    case 'delivered':
      // What is signed with a good key may be taken in: what it is worth is another question.
      if (step?.does === 'attack' && !isWithGoodKey(step.attack)) {
        complain([...at, 'step'], `"${expectation.step}" is an attack: nobody may be expected to have it`);
      }
      mustAllPlay(expectation.to, [...at, 'to']);
      break;
    case 'absent':
      mustAllPlay(expectation.from, [...at, 'from']);
      break;
    case 'refused':
      if (!isRefusalCode(expectation.code)) {
        const hint = didYouMean(expectation.code, REFUSAL_CODES);
        complain([...at, 'code'], `"${expectation.code}" is no code of a refusal${hint}`);
      }
      mustAllPlay(expectation.by, [...at, 'by'], true);
      break;
    case 'tainted':
    case 'untainted':
      checkAfter(expectation, step, [...at, 'after'], checks);
      mustAllPlay(expectation.on, [...at, 'on']);
      break;
    case 'forked':
    case 'withheld':
      mustAllPlay(expectation.seenBy, [...at, 'seenBy']);
      break;
    case 'shows':
      checkAfter(expectation, step, [...at, 'after'], checks);
      mustAllPlay(expectation.on, [...at, 'on']);
      for (const [index, name] of (expectation.shows.incident ?? []).entries())
        findStep(name, [...at, 'incident', index], checks);
      break;
    case 'undisputed':
      mustAllPlay(expectation.on, [...at, 'on']);
      break;
    case 'closed':
      mustAllPlay(expectation.to, [...at, 'to']);
      break;
    case 'traced':
      mustPlay(expectation.to, [...at, 'to']);
      mustAllPlay(expectation.provedTo, [...at, 'provedTo']);
      break;
    case 'readBy':
      mustPlay(expectation.in, [...at, 'in']);
      break;
  }
}

/** An insider's first report is, too; what two must say is refused when he says it alone. */
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
