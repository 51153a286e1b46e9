import { ReplayError, type ScenarioProblem } from './errors.ts';
import { parseScenario } from './parse-scenario.ts';
import type { Scenario } from './scenario.ts';
import { invalidFile } from './schema-problems.ts';
import { parseYamlWithLines } from './yaml-lines.ts';

/** A scenario and the file that it was read from, as it is named to people. */
export interface FiledScenario {
  readonly file: string;
  readonly scenario: Scenario;
}

/**
 * Reads scenarios that are to be played together, each under an identifier of its own.
 * @throws {ReplayError} `REPLAY_SCENARIO_INVALID` with all that is wrong with any of them, so that nothing is played
 * of a folder of which a part cannot be
 */
export function parseScenarios(
  files: readonly { readonly file: string; readonly text: string }[],
): FiledScenario[] {
  const read: FiledScenario[] = [];
  const faults: ReplayError[] = [];
  for (const { file, text } of files) {
    try {
      const scenario = parseScenario(text, file);
      const same = read.find((other) => other.scenario.id === scenario.id);
      if (same !== undefined) throw takenId(file, text, same);
      read.push({ file, scenario });
    } catch (error) {
      if (!(error instanceof ReplayError)) throw error;
      faults.push(error);
    }
  }
  if (faults.length === 0) return read;
  const problems: ScenarioProblem[] = faults.flatMap((fault) => fault.problems);
  throw new ReplayError('REPLAY_SCENARIO_INVALID', faults.map(({ message }) => message).join('\n'), problems);
}

/** Reports go to a folder of that name: two would be one. */
function takenId(file: string, text: string, { file: other, scenario }: FiledScenario): ReplayError {
  const line = parseYamlWithLines(text).lineOf(['id']);
  const problem = `"${scenario.id}" is the identifier of ${other} too; give each its own`;
  return invalidFile('REPLAY_SCENARIO_INVALID', file, [{ line, path: 'id', problem }]);
}
