import { ownStoredHeads } from '../agency/own-heads.ts';
import { draftStatements } from '../director/state-heads.ts';
import { readDirectory } from '../store/home-keys.ts';
import type { ActContext } from './act.ts';
import type { StatedEntry } from './played-step.ts';
import { publishStated, speakerIn } from './publish-stated.ts';
import type { StateStep } from './scenario.ts';

/** The next statement is promised within a day, the longest there is: a replay states when its timeline says. */
const INTERVAL_S = 86_400;

/**
 * Members sign all that they have verified. K10: everybody has what was said before, and all are drafted before the
 * first is sent; so what they say does not depend on how the run went.
 */
export async function stateHeads(step: StateStep, context: ActContext): Promise<readonly StatedEntry[]> {
  const members = step.who.map((id) => {
    const speaker = speakerIn(step, id, context);
    const drafts = draftStatements({
      ...speaker,
      directory: readDirectory(speaker.home),
      self: id,
      intervalS: INTERVAL_S,
      ownHeads: ownStoredHeads(speaker.store),
      status: 'EXERCISE',
    });
    return { speaker, drafts };
  });
  const stated: StatedEntry[] = [];
  for (const { speaker, drafts } of members) {
    stated.push(...(await publishStated(step, speaker, drafts, context)));
  }
  return stated;
}
