import { actorOf } from './actor.ts';
import { askReaders } from './ask-readers.ts';
import { attempt } from './attempt.ts';
import { playLeak } from './leak.ts';
import type { LeakReport } from './leak-report.ts';
import type { Logbook } from './logbook.ts';
import { noteRead } from './note-read.ts';
import { applyAtHub } from './operator-work.ts';
import type { StatedEntry } from './played-step.ts';
import type { ReadersReport } from './readers-report.ts';
import { remove } from './remove.ts';
import { revoke } from './revoke.ts';
import type { ActStep, Scenario } from './scenario.ts';
import { sendWaiting } from './send-waiting.ts';
import type { Stage } from './stage.ts';
import { stateHeads } from './state-heads.ts';
import { tend } from './tend.ts';
import { withhold } from './withhold.ts';

export interface ActContext {
  readonly scenario: Scenario;
  readonly stage: Stage;
  readonly logbook: Logbook;
  readonly seed: string;
  readonly scheduledAtMs: number;
  readonly signal: AbortSignal;
}

/** What came of an act. */
export interface ActOutcome {
  /** What was signed on the way. */
  readonly stated: readonly StatedEntry[];
  /** Why a participant's own program did not publish what it was to. */
  readonly declined?: string;
  /** What its originator and others make of a text that was found outside. */
  readonly leak?: LeakReport;
  /** What members have answered when they were asked who read an alert. */
  readonly readers?: readonly ReadersReport[];
}

const NOTHING_SAID: ActOutcome = { stated: [] };

/** Changes what participants can do or know. Everybody who follows has judged all that came before. */
export async function performAct(step: ActStep, context: ActContext): Promise<ActOutcome> {
  const { stage, logbook } = context;
  switch (step.does) {
    case 'offline':
      for (const id of step.who) {
        await actorOf(stage.actors, id).leave();
        logbook.setAway(id, true);
      }
      return NOTHING_SAID;
    case 'online':
      for (const id of step.who) {
        logbook.setAway(id, false);
        await actorOf(stage.actors, id).join();
        await sendWaiting(actorOf(stage.actors, id), context);
      }
      return NOTHING_SAID;
    case 'state':
      return { stated: await stateHeads(step, context) };
    case 'tend':
      return { stated: await tend(step, context.scenario.rules, context) };
    case 'attempt':
      return attempt(step, context);
    case 'leak':
      return { stated: [], leak: playLeak(step, context) };
    case 'read':
      noteRead(step, context);
      return NOTHING_SAID;
    case 'askReaders':
      return askReaders(step, context);
    case 'revoke':
      await revoke(step, context);
      return NOTHING_SAID;
    case 'remove':
      await remove(step, context);
      return NOTHING_SAID;
    case 'withhold':
      await withhold(step, context);
      return NOTHING_SAID;
    case 'apply':
      await applyAtHub(context);
      return NOTHING_SAID;
  }
}
