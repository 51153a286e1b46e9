import { didYouMean } from '../contract/near-word.ts';
import { checkAttack } from './check-attack.ts';
import { checkCrossingPoints } from './check-crossing-points.ts';
import { checkExpectation } from './check-expectation.ts';
import { checkHubStep, type Gone, isGone } from './check-hub-step.ts';
import { checkLeak, checkTrace } from './check-leak.ts';
import { checkBases, checkReply } from './check-reply.ts';
import type { ScenarioProblem } from './errors.ts';
import { findAlert, findSpoken } from './find-spoken.ts';
import { isSpokenStep, type Scenario, SERVER, type SpokenStep, type Step } from './scenario.ts';
import type { ReadStep } from './scenario-readers.ts';
import { formatYamlPath, type LocatedYaml, type YamlPath } from './yaml-lines.ts';

/** What a part of a scenario is held against. */
export interface Checks {
  /** By name, in the order of the timeline. */
  readonly earlier: ReadonlyMap<string, Step>;
  complain(path: YamlPath, problem: string): void;
  mustPlay(name: string, path: YamlPath, alsoServer?: boolean): void;
  mustAllPlay(names: readonly string[], path: YamlPath, alsoServer?: boolean): void;
}

/** What a step is held against. */
export interface StepChecks extends Checks {
  /** Who is offline when it is due, and where he said something meanwhile. */
  readonly away: Map<string, YamlPath | undefined>;
  readonly gone: Gone;
  /** Plays, is not offline, and was not removed. */
  mustBeThere(name: string, path: YamlPath): void;
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
  const mustAllPlay: Checks['mustAllPlay'] = (names, path, alsoServer) => {
    for (const [index, name] of names.entries()) mustPlay(name, [...path, index], alsoServer);
  };
  if (cast.size !== scenario.participants.length) complain(['participants'], 'names a participant twice');
  const earlier = new Map<string, Step>();
  const away: StepChecks['away'] = new Map();
  const gone: Gone = new Map();
  const mustBeThere = (name: string, path: YamlPath) => {
    mustPlay(name, path);
    if (away.has(name)) complain(path, `"${name}" is offline at this step`);
    if (isGone(gone, name)) complain(path, `"${name}" was removed before this step`);
  };
  const checks = { earlier, away, gone, complain, mustPlay, mustAllPlay, mustBeThere };
  for (const [index, step] of scenario.timeline.entries()) {
    const path = ['timeline', index];
    if (earlier.has(step.name)) complain([...path, 'name'], `"${step.name}" is already the name of a step`);
    if (index > 0 && step.atMs < (scenario.timeline[index - 1]?.atMs ?? 0)) {
      complain([...path, 'at'], 'is earlier than the step before it');
    }
    checkStep(step, path, checks);
    if (isSpokenStep(step) && step.secondOfficer && scenario.twoPerson === undefined) {
      complain([...path, 'secondOfficer'], 'is there for nothing: the scenario has no twoPerson');
    }
    earlier.set(step.name, step);
  }
  for (const [name, at] of away) {
    if (at !== undefined) complain(at, `"${name}" is offline at this step and to the end: it never leaves`);
  }
  for (const [index, expectation] of scenario.expect.entries()) {
    checkExpectation(expectation, ['expect', index], checks);
  }
  return problems;
}

function checkStep(step: Step, path: YamlPath, checks: StepChecks): void {
  const { away, gone, complain, mustPlay, mustBeThere } = checks;
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
        mustBeThere(name, [...path, step.does, index]);
      }
      return;
    case 'revoke':
      mustPlay(step.participant, [...path, 'revoke', 'participant']);
      if (step.suspectSinceMs > step.atMs) {
        complain([...path, 'revoke', 'suspectSince'], 'is later than the step itself');
      }
      return;
    case 'leak':
      checkLeak(step, path, checks);
      return;
    case 'remove':
    case 'withhold':
    case 'apply':
      checkHubStep(step, path, checks);
      return;
    case 'read':
      checkRead(step, path, checks);
      return;
    case 'askReaders':
      findAlert(step.of, [...path, 'askReaders'], checks);
      return;
    case 'attack':
      checkAttack(step.attack, [...path, 'attack'], checks);
      return;
    case 'attempt':
      checkStep(step.spoken, path, checks);
      return;
    case 'sighting':
    case 'askToForward':
    case 'grant':
    case 'forward':
    case 'ack':
      mustBeThere(step.from, [...path, 'from']);
      checkReply(step, path, checks);
      return;
    default:
      // Who is offline signs all the same, and it leaves when he is back; but a second officer has to be asked.
      if (step.secondOfficer) mustBeThere(step.from, [...path, 'from']);
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

/** Whoever opens an alert where it is not at home. */
function checkRead({ of, by }: ReadStep, path: YamlPath, checks: Checks): void {
  const found = findSpoken(of, [...path, 'read', 'of'], checks);
  for (const id of Object.keys(by)) {
    const at = [...path, 'read', 'by', id];
    checks.mustPlay(id, at);
    if (found?.from === id) checks.complain(at, `"${id}" is the author of "${of}"`);
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
  const found = findAlert(step.of, at, checks);
  if (found !== undefined && found.from !== step.from)
    complain([...path, 'from'], onlyOriginator(found.from));
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
