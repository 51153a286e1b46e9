import { didYouMean } from '../contract/near-word.ts';
import type { Checks } from './check-scenario.ts';
import { type AlertStep, isSpokenStep, type SpokenStep } from './scenario.ts';
import type { YamlPath } from './yaml-lines.ts';

/** An earlier step that was published; undefined, and told, where it is none. */
export function findSpoken(
  name: string,
  at: YamlPath,
  { earlier, complain }: Checks,
): SpokenStep | undefined {
  const found = earlier.get(name);
  if (found !== undefined && isSpokenStep(found)) return found;
  const spoken = [...earlier.values()].filter(isSpokenStep).map((step) => step.name);
  complain(at, `"${name}" is not an earlier step that was published${didYouMean(name, spoken)}`);
  return undefined;
}

/** An earlier step that is a first report; undefined, and told, where it is none. */
export function findAlert(name: string, at: YamlPath, checks: Checks): AlertStep | undefined {
  const found = findSpoken(name, at, checks);
  if (found === undefined || found.does === 'alert') return found;
  checks.complain(at, `"${name}" is not an alert`);
  return undefined;
}
