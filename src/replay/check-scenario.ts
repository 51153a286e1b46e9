import { findCrossingPoint, listCrossingPoints } from '../contract/crossing-points.ts';
import { didYouMean } from '../contract/near-word.ts';
import type { ScenarioProblem } from './errors.ts';
import { isRefusalCode, REFUSAL_CODES } from './refusal-codes.ts';
import { type Expectation, type Scenario, SERVER, type Step } from './scenario.ts';
import { formatYamlPath, type LocatedYaml, type YamlPath } from './yaml-lines.ts';

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
  for (const [index, step] of scenario.timeline.entries()) {
    checkStep(step, ['timeline', index], { scenario, earlier, complain, mustPlay, index });
    earlier.set(step.name, step);
  }
  for (const [index, expectation] of scenario.expect.entries()) {
    checkExpectation(expectation, ['expect', index], { earlier, complain, mustPlay });
  }
  return problems;
}

interface Checks {
  readonly earlier: ReadonlyMap<string, Step>;
  complain(path: YamlPath, problem: string): void;
  mustPlay(name: string, path: YamlPath, alsoServer?: boolean): void;
}

function checkStep(
  step: Step,
  path: YamlPath,
  { scenario, earlier, complain, mustPlay, index }: Checks & { scenario: Scenario; index: number },
): void {
  if (earlier.has(step.name)) complain([...path, 'name'], `"${step.name}" is already the name of a step`);
  if (index > 0 && step.atMs < (scenario.timeline[index - 1]?.atMs ?? 0)) {
    complain([...path, 'at'], 'is earlier than the step before it');
  }
  if (step.does !== 'attack') mustPlay(step.from, [...path, 'from']);
  const points = crossingPointsOf(step);
  for (const [where, id] of points) {
    if (findCrossingPoint(id) === undefined) {
      const hint = didYouMean(
        id,
        listCrossingPoints().map((point) => point.id),
      );
      complain([...path, ...where], `"${id}" is not a crossing point we know${hint}`);
    }
  }
  if (step.does === 'attack' && step.attack.kind === 'forge-as') {
    mustPlay(step.attack.by, [...path, 'attack', 'by']);
    mustPlay(step.attack.as, [...path, 'attack', 'as']);
    if (step.attack.by === step.attack.as) complain([...path, 'attack', 'by'], 'cannot forge its own name');
    return;
  }
  const target = step.does === 'attack' ? targetOfAttack(step) : step.does === 'alert' ? undefined : step.of;
  if (target === undefined) return;
  const at = step.does === 'attack' ? 'attack' : step.does === 'update' ? 'update' : 'retract';
  const found = earlier.get(target);
  if (found === undefined || found.does === 'attack') {
    const spoken = [...earlier.values()].filter((s) => s.does !== 'attack').map((s) => s.name);
    complain(
      [...path, at, 'of'],
      `"${target}" is not an earlier step that was published${didYouMean(target, spoken)}`,
    );
  } else if (step.does !== 'attack') {
    if (found.does !== 'alert') complain([...path, at, 'of'], `"${target}" is not an alert`);
    else if (found.from !== step.from) {
      complain([...path, 'from'], `cannot speak for ${found.from}: only the originator updates or retracts`);
    }
  }
}

function targetOfAttack(step: Step): string | undefined {
  return step.does === 'attack' && step.attack.kind !== 'forge-as' ? step.attack.of : undefined;
}

function crossingPointsOf(step: Step): [YamlPath, string][] {
  const alert =
    step.does === 'attack'
      ? step.attack.kind === 'forge-as'
        ? step.attack.alert
        : undefined
      : step.does === 'retract'
        ? undefined
        : step.alert;
  const at =
    step.does === 'attack' ? ['attack', 'alert'] : step.does === 'update' ? ['update', 'alert'] : ['alert'];
  const found: [YamlPath, string][] = [];
  if (alert?.place?.crossingPoint) found.push([[...at, 'place', 'crossingPoint'], alert.place.crossingPoint]);
  const heading = alert?.borderIncident?.headingTo;
  if (heading) found.push([[...at, 'borderIncident', 'headingTo'], heading]);
  return found;
}

function checkExpectation(
  expectation: Expectation,
  path: YamlPath,
  { earlier, complain, mustPlay }: Checks,
): void {
  const at = [...path, expectation.expects];
  const step = earlier.get(expectation.step);
  if (step === undefined) {
    complain(
      [...at, 'step'],
      `"${expectation.step}" is not a step${didYouMean(expectation.step, [...earlier.keys()])}`,
    );
  } else if (expectation.expects === 'delivered' && step.does === 'attack') {
    complain([...at, 'step'], `"${expectation.step}" is an attack: nobody may be expected to have it`);
  }
  if (expectation.expects === 'delivered') {
    for (const [index, name] of expectation.to.entries()) mustPlay(name, [...at, 'to', index]);
  } else if (expectation.expects === 'absent') {
    for (const [index, name] of expectation.from.entries()) mustPlay(name, [...at, 'from', index]);
  } else {
    for (const [index, name] of expectation.by.entries()) mustPlay(name, [...at, 'by', index], true);
    if (!isRefusalCode(expectation.code)) {
      complain(
        [...at, 'code'],
        `"${expectation.code}" is no code of a refusal${didYouMean(expectation.code, REFUSAL_CODES)}`,
      );
    }
  }
}
