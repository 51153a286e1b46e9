import type { z } from 'zod';
import { didYouMean } from '../contract/near-word.ts';
import { ReplayError, type ReplayErrorCode, type ScenarioProblem } from './errors.ts';
import { knownKeys } from './known-keys.ts';
import { formatYamlPath, type LocatedYaml, type YamlPath } from './yaml-lines.ts';

/** What a schema has against a document, each with its line. `what` names the document: `a scenario`. */
export function problemsOfShape(
  schema: z.core.$ZodType,
  issues: readonly z.core.$ZodIssue[],
  yaml: LocatedYaml,
  what: string,
): ScenarioProblem[] {
  return issues.flatMap((issue) => describe(schema, issue, yaml, what));
}

/** All that is wrong with a file, in the order of its lines: `file:line: path problem`. */
export function invalidFile(
  code: ReplayErrorCode,
  file: string,
  problems: readonly ScenarioProblem[],
): ReplayError {
  const sorted = [...problems].sort((a, b) => a.line - b.line);
  const lines = sorted.map((p) => `${file}:${p.line}: ${p.path === '' ? '' : `${p.path} `}${p.problem}`);
  return new ReplayError(code, lines.join('\n'), sorted);
}

function describe(
  schema: z.core.$ZodType,
  issue: z.core.$ZodIssue,
  yaml: LocatedYaml,
  what: string,
): ScenarioProblem[] {
  const path = issue.path as YamlPath;
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, path);
    return issue.keys.map((key) => ({
      line: yaml.lineOfKey(path, key),
      path: formatYamlPath([...path, key]),
      problem: `is not a field of ${what} here${didYouMean(key, known)}`,
    }));
  }
  const at = { line: yaml.lineOf(path), path: formatYamlPath(path) };
  // What a key says is wrong with it is told inside.
  if (issue.code === 'invalid_key') {
    return issue.issues.map(({ message }) => ({ ...at, line: lineOfLastKey(yaml, path), problem: message }));
  }
  if (issue.input === undefined && issue.code === 'invalid_type') return [{ ...at, problem: 'is missing' }];
  return [{ ...at, problem: issue.message.startsWith('is ') ? issue.message : `is wrong: ${issue.message}` }];
}

function lineOfLastKey(yaml: LocatedYaml, path: YamlPath): number {
  return yaml.lineOfKey(path.slice(0, -1), String(path.at(-1)));
}
