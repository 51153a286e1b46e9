import { applyState } from '../operator/apply.ts';
import type { OperatorState } from '../operator/state.ts';
import { readHomeFile } from '../store/home.ts';
import { saveDirectory } from '../store/home-keys.ts';
import type { ActContext } from './act.ts';
import type { Actor } from './actor.ts';

/** What the operator works with at a step. K10: what he issues is good from the step on, however late that is played. */
export function operatorState({ stage, scheduledAtMs }: ActContext): OperatorState {
  return { ...stage.state, directoryClock: { nowMs: () => scheduledAtMs } };
}

/**
 * What `karaula operator apply` does: accounts, streams and durables become what the registry says. So who was given
 * less than he is entitled to is served again, from the beginning; what he has already he knows by its place (K4).
 */
export async function applyAtHub(context: ActContext): Promise<void> {
  await applyState(operatorState(context));
  context.logbook.setAllServed();
}

/**
 * The operator writes a new directory into all folders that are on his machine. In earnest the members' are not: they
 * hear of it from the hub.
 */
export async function withoutTelling(
  members: readonly Actor[],
  work: () => void | Promise<void>,
): Promise<void> {
  const copies = members.map(({ home }) => ({ home, text: readHomeFile(home, 'directory') }));
  await work();
  for (const { home, text } of copies) saveDirectory(home, text);
}
