import { applyState } from '../operator/apply.ts';
import type { ActContext } from './act.ts';

/**
 * What `karaula operator apply` does: accounts, streams and durables become what the registry says. So who was given
 * less than he is entitled to is served again, from the beginning; what he has already he knows by its place (K4).
 */
export async function applyAtHub({ stage, logbook, scheduledAtMs }: ActContext): Promise<void> {
  // K10: what it issues is good from the step on, however late that is played.
  await applyState({ ...stage.state, directoryClock: { nowMs: () => scheduledAtMs } });
  logbook.setAllServed();
}
