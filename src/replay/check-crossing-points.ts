import type { Alert } from '../contract/alert.ts';
import { findCrossingPoint, listCrossingPoints } from '../contract/crossing-points.ts';
import { didYouMean } from '../contract/near-word.ts';
import type { Checks } from './check-scenario.ts';
import type { Step } from './scenario.ts';
import type { YamlPath } from './yaml-lines.ts';

/** Complains of crossing points that nobody knows, also in the mouth of an attacker. */
export function checkCrossingPoints(step: Step, path: YamlPath, { complain }: Checks): void {
  for (const [where, id] of crossingPointsOf(step)) {
    if (findCrossingPoint(id) !== undefined) continue;
    const known = listCrossingPoints().map((point) => point.id);
    complain([...path, ...where], `"${id}" is not a crossing point we know${didYouMean(id, known)}`);
  }
}

function crossingPointsOf(step: Step): [YamlPath, string][] {
  const [alert, at] = alertOf(step);
  const found: [YamlPath, string][] = [];
  if (alert?.place?.crossingPoint) found.push([[...at, 'place', 'crossingPoint'], alert.place.crossingPoint]);
  const heading = alert?.borderIncident?.headingTo;
  if (heading) found.push([[...at, 'borderIncident', 'headingTo'], heading]);
  return found;
}

function alertOf(step: Step): [Alert | undefined, YamlPath] {
  if (step.does === 'alert') return [step.alert, ['alert']];
  if (step.does === 'update') return [step.alert, ['update', 'alert']];
  const forged = step.does === 'attack' && 'alert' in step.attack ? step.attack.alert : undefined;
  return [forged, ['attack', 'alert']];
}
