import { actorOf } from './actor.ts';
import type { Logbook } from './logbook.ts';
import type { StatedEntry } from './played-step.ts';
import { revoke } from './revoke.ts';
import type { ActStep } from './scenario.ts';
import type { Stage } from './stage.ts';
import { stateHeads } from './state-heads.ts';

export interface ActContext {
  readonly stage: Stage;
  readonly logbook: Logbook;
  readonly seed: string;
  readonly scheduledAtMs: number;
  readonly signal: AbortSignal;
}

/**
 * Changes what participants can do or know. Everybody who follows has judged all that came before.
 * @returns what was signed on the way
 */
export async function performAct(step: ActStep, context: ActContext): Promise<readonly StatedEntry[]> {
  const { stage, logbook } = context;
  switch (step.does) {
    case 'offline':
      for (const id of step.who) {
        await actorOf(stage.actors, id).leave();
        logbook.setAway(id, true);
      }
      return [];
    case 'online':
      for (const id of step.who) {
        logbook.setAway(id, false);
        await actorOf(stage.actors, id).join();
      }
      return [];
    case 'state':
      return stateHeads(step, context);
    case 'revoke':
      await revoke(step, context);
      return [];
  }
}
