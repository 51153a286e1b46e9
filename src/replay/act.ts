import { askReaders } from './ask-readers.ts';
import { attempt } from './attempt.ts';
import { playLeak } from './leak.ts';
import type { Logbook } from './logbook.ts';
import { noteRead } from './note-read.ts';
import { applyAtHub } from './operator-work.ts';
import type { ActOutcome } from './played-step.ts';
import { comeBack, goOffline } from './presence.ts';
import { remove } from './remove.ts';
import { revoke } from './revoke.ts';
import type { ActStep, Scenario } from './scenario.ts';
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

type Does = ActStep['does'];
type Outcome = Partial<ActOutcome> | undefined;
type Perform<K extends Does> = (
  step: Extract<ActStep, { does: K }>,
  context: ActContext,
  // biome-ignore lint/suspicious/noConfusingVoidType: most acts have nothing to tell
) => Outcome | void | Promise<Outcome | void>;

/** Every act a scenario may have. To add one: its fields in scenario.ts, its schema, its words in act-words.ts, and a line here. */
const ACTS: { readonly [K in Does]: Perform<K> } = {
  offline: goOffline,
  online: comeBack,
  state: stateHeads,
  tend,
  attempt,
  leak: playLeak,
  read: noteRead,
  askReaders,
  revoke,
  remove,
  withhold,
  apply: (_, context) => applyAtHub(context),
};

/** Changes what participants can do or know. Everybody who follows has judged all that came before. */
export async function performAct(step: ActStep, context: ActContext): Promise<ActOutcome> {
  const perform = ACTS[step.does] as (step: ActStep, context: ActContext) => Promise<Outcome>;
  return { stated: [], ...(await perform(step, context)) };
}
