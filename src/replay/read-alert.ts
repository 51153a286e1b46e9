import { type Alert, parseAlert } from '../contract/alert.ts';
import { ContractError } from '../contract/errors.ts';
import type { ScenarioProblem } from './errors.ts';
import { formatYamlPath, type LocatedYaml, parseYamlPath, type YamlPath } from './yaml-lines.ts';

/** A file that is read, and what is found wrong with it. */
export interface ScenarioReader {
  readonly yaml: LocatedYaml;
  readonly problems: ScenarioProblem[];
}

/** The contract judges it; an alert that does not say when it occurred, occurred when the step is due. */
export function readAlert(
  raw: object,
  path: YamlPath,
  atMs: number,
  reader: ScenarioReader,
): Alert | undefined {
  try {
    return parseAlert({ occurredAt: new Date(atMs).toISOString().replace('.000Z', 'Z'), ...raw });
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    for (const violation of error.violations) {
      const at = [...path, ...parseYamlPath(violation.path)];
      reader.problems.push({
        line: reader.yaml.lineOf(at),
        path: formatYamlPath(at),
        problem: violation.problem,
      });
    }
    return undefined;
  }
}

/** Under exactOptionalPropertyTypes an absent member must be absent, not undefined. */
export function withoutAbsent<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
