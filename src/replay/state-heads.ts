import { ownStoredHeads } from '../agency/own-heads.ts';
import { draftStatements } from '../director/state-heads.ts';
import type { ActContext } from './act.ts';
import type { ActOutcome } from './played-step.ts';
import { type ActSpeaker, publishNews } from './publish-stated.ts';
import type { StateStep } from './scenario.ts';

/** The next statement is promised within a day, the longest there is: a replay states when its timeline says. */
const INTERVAL_S = 86_400;

/** Members sign all that they have verified. */
export function stateHeads(step: StateStep, context: ActContext): Promise<Pick<ActOutcome, 'stated'>> {
  const newsOf = (speaker: ActSpeaker) => {
    const ownHeads = ownStoredHeads(speaker.store);
    return { drafts: draftStatements({ ...speaker, intervalS: INTERVAL_S, ownHeads, status: 'EXERCISE' }) };
  };
  return publishNews(step, newsOf, context);
}
