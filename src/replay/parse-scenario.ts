import { ruleOf } from '../director/detection-file.ts';
import { buildAttack } from './build-attack.ts';
import { buildExpectation } from './build-expectation.ts';
import { checkScenario } from './check-scenario.ts';
import type { ScenarioProblem } from './errors.ts';
import { readAlert, type ScenarioReader, withoutAbsent } from './read-alert.ts';
import { type ActStep, isSpokenStep, type Scenario, type Step } from './scenario.ts';
import type { ReplyStep } from './scenario-reply.ts';
import { type ScenarioFile, type StepFile, scenarioSchema } from './scenario-schema.ts';
import { invalidFile, problemsOfShape } from './schema-problems.ts';
import { formatYamlPath, parseYamlWithLines } from './yaml-lines.ts';

/**
 * Reads a scenario from its YAML text. `file` is only named in messages.
 * @throws {ReplayError} `REPLAY_SCENARIO_INVALID` with every problem of syntax; else of
 * shape; else of content; else of what it says about its own parts; each with its line
 */
export function parseScenario(text: string, file: string): Scenario {
  const yaml = parseYamlWithLines(text);
  const invalid = (problems: readonly ScenarioProblem[]) =>
    invalidFile('REPLAY_SCENARIO_INVALID', file, problems);
  if (yaml.problems.length > 0) throw invalid(yaml.problems);
  const parsed = scenarioSchema.safeParse(yaml.value, { reportInput: true });
  if (!parsed.success) {
    throw invalid(problemsOfShape(scenarioSchema, parsed.error.issues, yaml, 'a scenario'));
  }
  const reader = { yaml, problems: [] as ScenarioProblem[] };
  const scenario = build(parsed.data, reader);
  // A step that could not be built is not in the timeline: complaints about its absence would be noise.
  const problems = reader.problems.length > 0 ? reader.problems : checkScenario(scenario, yaml);
  if (problems.length > 0) throw invalid(problems);
  return scenario;
}

function build(file: ScenarioFile, reader: ScenarioReader): Scenario {
  const timeline = file.timeline.flatMap((step, index) => buildStep(step, index, file, reader) ?? []);
  return {
    id: file.id,
    title: file.title,
    source: withoutAbsent(file.source),
    storyline: file.storyline,
    seed: file.seed,
    startMs: file.start,
    participants: file.participants,
    rules: file.rules.map(ruleOf),
    ...(file.twoPerson && { twoPerson: file.twoPerson }),
    timeline,
    expect: file.expect.flatMap((one, index) => buildExpectation(one, index, reader) ?? []),
  };
}

const DOINGS = [
  'alert',
  'update',
  'retract',
  'sighting',
  'askToForward',
  'grant',
  'forward',
  'ack',
  'attack',
  'offline',
  'online',
  'state',
  'tend',
  'revoke',
  'leak',
  'remove',
  'withhold',
  'apply',
  'read',
  'askReaders',
] as const;

function buildStep(
  step: StepFile,
  index: number,
  file: ScenarioFile,
  reader: ScenarioReader,
): Step | undefined {
  const built = buildDoing(step, index, file, reader);
  if (built === undefined) return undefined;
  const path = ['timeline', index];
  const { name, atMs, says, line } = built;
  const complain = (problem: string) => {
    reader.problems.push({ line, path: formatYamlPath(path), problem });
    return undefined;
  };
  if (built.does !== 'alert' && (step.basedOn ?? step.identifiers ?? step.trace) !== undefined)
    return complain('is no first report: basedOn, identifiers and trace do not belong to it');
  if (step.secondOfficer && !isSpokenStep(built))
    return complain('is no row: a second officer signs only what a participant publishes');
  if (step.attempt === undefined) return built;
  if (!isSpokenStep(built)) return complain('is no row: only what a participant publishes can be an attempt');
  return { name, atMs, says, line, does: 'attempt', spoken: built };
}

function buildDoing(
  step: StepFile,
  index: number,
  file: ScenarioFile,
  reader: ScenarioReader,
): Step | undefined {
  const path = ['timeline', index];
  const line = reader.yaml.lineOf(path);
  const complain = (problem: string) => {
    reader.problems.push({ line, path: formatYamlPath(path), problem });
    return undefined;
  };
  if (DOINGS.filter((doing) => step[doing] !== undefined).length !== 1) {
    return complain(`must have exactly one of ${DOINGS.join(', ')}`);
  }
  const base = { name: step.name, atMs: step.at, says: step.says, line };
  const act = buildAct(step, base);
  if (act !== undefined || step.attack !== undefined) {
    if (step.from !== undefined || step.community !== undefined || step.handling || step.lifetime) {
      const what = act === undefined ? 'an attack' : 'no word of a participant';
      return complain(`is ${what}: from, community, handling and lifetime do not belong to it`);
    }
  }
  if (act !== undefined) return act;
  if (step.attack !== undefined) {
    const attack = buildAttack(step.attack, [...path, 'attack'], file.start, step.at, reader);
    return attack && { ...base, does: 'attack', attack };
  }
  const { from } = step;
  if (from === undefined) return complain('must say from whom it is');
  const reply = buildReply(step, { ...base, from });
  if (reply === 'homeless') return complain('must say to which community it is passed on');
  if (reply !== undefined) return reply;
  const spoken = {
    ...base,
    from,
    handling: withoutAbsent(step.handling ?? file.handling),
    lifetimeMs: step.lifetime ?? file.lifetime,
    ...(step.secondOfficer && { secondOfficer: step.secondOfficer }),
  };
  if (step.alert !== undefined) {
    if (step.community === undefined) return complain('must say to which community it is');
    const alert = readAlert(step.alert, [...path, 'alert'], file.start + step.at, reader);
    const { community, basedOn, identifiers, trace } = step;
    return (
      alert && {
        ...spoken,
        does: 'alert',
        community,
        alert,
        ...withoutAbsent({ basedOn, identifiers, trace }),
      }
    );
  }
  if (step.community !== undefined) {
    return complain('goes into the feed of the alert it speaks of: leave community out');
  }
  if (step.retract !== undefined) return { ...spoken, does: 'retract', ...step.retract };
  const { alert: raw, ...update } = step.update ?? { of: '', note: '', closes: false };
  if (raw === undefined) return { ...spoken, does: 'update', ...update };
  const alert = readAlert(raw, [...path, 'update', 'alert'], file.start + step.at, reader);
  return alert && { ...spoken, does: 'update', ...update, alert };
}

function buildReply(
  { sighting, askToForward, grant, forward, ack, community }: StepFile,
  base: Pick<ReplyStep, 'name' | 'atMs' | 'says' | 'line' | 'from'>,
): ReplyStep | 'homeless' | undefined {
  if (sighting !== undefined) return { ...base, does: 'sighting', ...withoutAbsent(sighting) };
  if (grant !== undefined) return { ...base, does: 'grant', ...grant };
  if (ack !== undefined) return { ...base, does: 'ack', ...ack };
  if (forward === undefined && askToForward === undefined) return undefined;
  if (community === undefined) return 'homeless';
  if (askToForward !== undefined) return { ...base, does: 'askToForward', community, ...askToForward };
  return { ...base, does: 'forward', community, ...withoutAbsent(forward!) };
}

function buildAct(
  { offline, online, state, tend, revoke, leak, read, askReaders, remove, withhold, apply }: StepFile,
  base: Pick<Step, 'name' | 'atMs' | 'says' | 'line'>,
): ActStep | undefined {
  if (offline !== undefined) return { ...base, does: 'offline', who: offline };
  if (online !== undefined) return { ...base, does: 'online', who: online };
  if (state !== undefined) return { ...base, does: 'state', who: state };
  if (tend !== undefined) return { ...base, does: 'tend', who: tend };
  if (read !== undefined) return { ...base, does: 'read', ...read };
  if (askReaders !== undefined) return { ...base, does: 'askReaders', of: askReaders };
  if (leak !== undefined) return { ...base, does: 'leak', ...leak };
  if (remove !== undefined) return { ...base, does: 'remove', ...withoutAbsent(remove) };
  if (withhold !== undefined) return { ...base, does: 'withhold', ...withhold };
  if (apply !== undefined) return { ...base, does: 'apply' };
  if (revoke === undefined) return undefined;
  return { ...base, does: 'revoke', participant: revoke.participant, suspectSinceMs: revoke.suspectSince };
}
