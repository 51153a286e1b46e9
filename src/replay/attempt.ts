import type { ActContext } from './act.ts';
import { actorOf } from './actor.ts';
import type { ActOutcome } from './played-step.ts';
import type { AttemptStep } from './scenario.ts';
import { publishStep } from './speak.ts';

/** A participant's own program is to decline what it was given. That it published it after all is told by who expects otherwise. */
export async function attempt({ spoken }: AttemptStep, context: ActContext): Promise<Partial<ActOutcome>> {
  const { stage, logbook, seed, scheduledAtMs, signal } = context;
  const actor = actorOf(stage.actors, spoken.from);
  const outcome = await publishStep(spoken, { actor, played: logbook.played, seed, scheduledAtMs, signal });
  return 'problem' in outcome ? { declined: outcome.problem } : {};
}
