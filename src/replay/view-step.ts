import type { Actor } from './actor.ts';
import { viewEntry } from './entry-view.ts';
import { findPlayed } from './find-played.ts';
import type { PlayedStep } from './played-step.ts';
import type { ShownView } from './report.ts';

/** How a participant has the entry of a step, with other entries by the names of their steps. */
export function viewStep(
  name: string,
  actor: Actor,
  played: readonly PlayedStep[],
  nowMs: number,
): ShownView | undefined {
  const view = viewEntry(actor, findPlayed(name, { played }).put.hash, nowMs);
  if (view === undefined) return undefined;
  const together = new Set(view.incident);
  const incident = played.filter(({ put }) => together.has(put.hash)).map(({ step }) => step.name);
  return { ...view, incident };
}
