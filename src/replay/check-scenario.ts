import { kindOfAlert } from '../contract/alert.ts';
import { formatFeed } from '../contract/feed.ts';
import { didYouMean } from '../contract/near-word.ts';
import { checkCrossingPoints } from './check-crossing-points.ts';
import { checkExpectation } from './check-expectation.ts';
import { checkHubStep, type Gone, isGone } from './check-hub-step.ts';
import { checkInsider, checkLeak, checkTrace } from './check-insider.ts';
import { checkAskReaders, checkRead } from './check-readers.ts';
import { checkBases, checkReply } from './check-reply.ts';
import type { ScenarioProblem } from './errors.ts';
import { findSpoken } from './find-spoken.ts';
import {
  type Attack,
  isSpokenStep,
  type Scenario,
  SERVER,
  type SpokenStep,
  type Step,
  type StolenKey,
} from './scenario.ts';
import { formatYamlPath, type LocatedYaml, type YamlPath } from './yaml-lines.ts';

/** What a part of a scenario is held against. */
export interface Checks {
  /** By name, in the order of the timeline. */
  readonly earlier: ReadonlyMap<string, Step>;
  complain(path: YamlPath, problem: string): void;
  mustPlay(name: string, path: YamlPath, alsoServer?: boolean): void;
}

/** What a scenario says about its own parts: names that must exist, order, codes. Empty: all good. */
export function checkScenario(scenario: Scenario, yaml: LocatedYaml): ScenarioProblem[] {
  const problems: ScenarioProblem[] = [];
  const cast = new Set(scenario.participants);
  const complain = (path: YamlPath, problem: string) => {
    problems.push({ line: yaml.lineOf(path), path: formatYamlPath(path), problem });
  };
  const mustPlay = (name: string, path: YamlPath, alsoServer = false) => {
    if (cast.has(name) || (alsoServer && name === SERVER)) return;
    const hint = didYouMean(name, alsoServer ? [...cast, SERVER] : [...cast]);
    complain(path, `"${name}" is not among the participants of this scenario${hint}`);
  };
  if (cast.size !== scenario.participants.length) complain(['participants'], 'names a participant twice');
  const earlier = new Map<string, Step>();
  const away: StepChecks['away'] = new Map();
  const gone: Gone = new Map();
  for (const [index, step] of scenario.timeline.entries()) {
    const path = ['timeline', index];
    if (earlier.has(step.name)) complain([...path, 'name'], `"${step.name}" is already the name of a step`);
    if (index > 0 && step.atMs < (scenario.timeline[index - 1]?.atMs ?? 0)) {
      complain([...path, 'at'], 'is earlier than the step before it');
    }
    checkStep(step, path, { earlier, away, gone, complain, mustPlay });
    if (isSpokenStep(step) && step.secondOfficer && scenario.twoPerson === undefined) {
      complain([...path, 'secondOfficer'], 'is there for nothing: the scenario has no twoPerson');
    }
    earlier.set(step.name, step);
  }
  for (const [name, at] of away) {
    if (at !== undefined) complain(at, `"${name}" is offline at this step and to the end: it never leaves`);
  }
  for (const [index, expectation] of scenario.expect.entries()) {
    checkExpectation(expectation, ['expect', index], { earlier, complain, mustPlay });
  }
  return problems;
}

interface StepChecks extends Checks {
  /** Who is offline when the step is due, and where he said something meanwhile. */
  readonly away: Map<string, YamlPath | undefined>;
  readonly gone: Gone;
}

function mustBeThere(name: string, at: YamlPath, { away, gone, complain, mustPlay }: StepChecks): void {
  mustPlay(name, at);
  if (away.has(name)) complain(at, `"${name}" is offline at this step`);
  if (isGone(gone, name)) complain(at, `"${name}" was removed before this step`);
}

function checkStep(step: Step, path: YamlPath, checks: StepChecks): void {
  const { away, gone, complain, mustPlay } = checks;
  checkCrossingPoints(step, path, checks);
  switch (step.does) {
    case 'offline':
    case 'online':
      for (const [index, name] of step.who.entries()) {
        mustPlay(name, [...path, step.does, index]);
        if (isGone(gone, name))
          complain([...path, step.does, index], `"${name}" was removed before this step`);
        if (away.has(name) === (step.does === 'offline')) {
          complain([...path, step.does, index], `"${name}" is ${step.does} already`);
        }
        if (step.does === 'offline') away.set(name, undefined);
        else away.delete(name);
      }
      return;
    case 'state':
    case 'tend':
      for (const [index, name] of step.who.entries()) {
        mustBeThere(name, [...path, step.does, index], checks);
      }
      return;
    case 'revoke':
      mustPlay(step.participant, [...path, 'revoke', 'participant']);
      if (step.suspectSinceMs > step.atMs) {
        complain([...path, 'revoke', 'suspectSince'], 'is later than the step itself');
      }
      return;
    case 'leak':
      checkLeak(step, [...path, 'leak'], findSpoken(step.of, [...path, 'leak', 'of'], checks), checks);
      return;
    case 'remove':
    case 'withhold':
    case 'apply':
      checkHubStep(step, path, checks);
      return;
    case 'read':
      checkRead(step, [...path, 'read'], findSpoken(step.of, [...path, 'read', 'of'], checks), checks);
      return;
    case 'askReaders':
      checkAskReaders(
        step,
        [...path, 'askReaders'],
        findSpoken(step.of, [...path, 'askReaders'], checks),
        checks,
      );
      return;
    case 'attack':
      checkAttack(step.attack, [...path, 'attack'], checks);
      return;
    case 'attempt':
      checkStep(step.spoken, path, checks);
      return;
    case 'sighting':
    case 'ask-to-forward':
    case 'grant':
    case 'forward':
    case 'ack':
      mustBeThere(step.from, [...path, 'from'], checks);
      checkReply(step, path, checks);
      return;
    default:
      // Who is offline signs all the same, and it leaves when he is back; but a second officer has to be asked.
      if (step.secondOfficer) mustBeThere(step.from, [...path, 'from'], checks);
      else mustPlay(step.from, [...path, 'from']);
      if (away.has(step.from)) away.set(step.from, [...path, 'from']);
      if (isGone(gone, step.from, communityOf(step, checks.earlier))) {
        complain([...path, 'from'], `"${step.from}" was removed before this step`);
      }
      checkSpoken(step, path, checks);
  }
}

function checkSpoken(step: SpokenStep, path: YamlPath, checks: Checks): void {
  if (step.does === 'alert') {
    checkBases(step, path, checks);
    checkTrace(step, path, checks);
  } else checkTarget(step, path, checks);
}

function checkAttack(attack: Attack, path: YamlPath, checks: StepChecks): void {
  const { complain, mustPlay } = checks;
  if (attack.kind === 'replay-entry' || attack.kind === 'flip-bit') {
    findSpoken(attack.of, [...path, 'of'], checks);
    return;
  }
  if (attack.kind === 'insider') {
    mustBeThere(attack.by, [...path, 'by'], checks);
    checkInsider(attack, path, (name, at) => findSpoken(name, at, checks), checks);
    return;
  }
  if (attack.kind === 'outcast') {
    mustPlay(attack.as, [...path, 'as']);
    if (isGone(checks.gone, attack.as, attack.community)) return;
    complain([...path, 'as'], `"${attack.as}" was not removed before this step: it just says it`);
    return;
  }
  if (attack.kind === 'forge-as') mustBeThere(attack.by, [...path, 'by'], checks);
  else if (attack.by !== undefined) mustPlay(attack.by, [...path, 'by']);
  mustPlay(attack.as, [...path, 'as']);
  if (attack.by === attack.as) {
    const problem = attack.kind === 'forge-as' ? 'cannot forge its own name' : 'cannot steal its own key';
    complain([...path, 'by'], problem);
  }
  if (attack.kind === 'stolen-key') checkBeside(attack, path, checks);
}

function checkBeside(attack: StolenKey, path: YamlPath, checks: Checks): void {
  if (attack.beside === undefined) return;
  const at = [...path, 'beside'];
  const found = findSpoken(attack.beside, at, checks);
  const feed = formatFeed({
    origin: attack.as,
    community: attack.community,
    kind: kindOfAlert(attack.alert),
  });
  if (found !== undefined && feedOf(found, checks.earlier) !== feed) {
    checks.complain(at, `"${attack.beside}" is not in the feed ${feed}`);
  }
}

function checkTarget(step: Exclude<SpokenStep, { does: 'alert' }>, path: YamlPath, checks: Checks): void {
  const { complain, earlier } = checks;
  const at = [...path, step.does, 'of'];
  const victim = victimOf(earlier.get(step.of));
  // Whose key was stolen takes back what the thief said.
  if (step.does === 'retract' && victim !== undefined) {
    if (victim !== step.from) complain([...path, 'from'], onlyOriginator(victim));
    return;
  }
  const found = findSpoken(step.of, at, checks);
  if (found === undefined) return;
  if (found.does !== 'alert') complain(at, `"${step.of}" is not an alert`);
  else if (found.from !== step.from) complain([...path, 'from'], onlyOriginator(found.from));
}

/** In whose feed a thief has taken the next place. */
function victimOf(step: Step | undefined): string | undefined {
  if (step?.does !== 'attack' || step.attack.kind !== 'stolen-key') return undefined;
  return step.attack.beside === undefined ? step.attack.as : undefined;
}

function onlyOriginator(originator: string): string {
  return `cannot speak for ${originator}: only the originator updates or retracts`;
}

/** The community that a step speaks to; undefined when what it speaks of is none that was published. */
function communityOf(step: SpokenStep, earlier: ReadonlyMap<string, Step>): string | undefined {
  const target = step.does === 'alert' ? step : earlier.get(step.of);
  return target?.does === 'alert' ? target.community : undefined;
}

/** The feed of a step; undefined when what it speaks of is none that was published. */
function feedOf(step: Step | undefined, earlier: ReadonlyMap<string, Step>): string | undefined {
  if (step?.does === 'update' || step?.does === 'retract') return feedOf(earlier.get(step.of), earlier);
  if (step?.does !== 'alert') return undefined;
  const { from, community, alert } = step;
  return formatFeed({ origin: from, community, kind: kindOfAlert(alert) });
}
