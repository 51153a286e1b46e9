import { flushOutbox } from '../agency/flush-outbox.ts';
import { machineRandom } from '../observe/machine-random.ts';
import type { ActContext } from './act.ts';
import { type Actor, actorOf } from './actor.ts';
import { ReplayError } from './errors.ts';
import type { PresenceStep } from './scenario.ts';

/** Stop following, and lose their connections. */
export async function goOffline({ who }: PresenceStep, { stage, logbook }: ActContext): Promise<void> {
  for (const id of who) {
    await actorOf(stage.actors, id).leave();
    logbook.setAway(id, true);
  }
}

/** Connect with what is in their folders, and send what they have signed meanwhile. */
export async function comeBack({ who }: PresenceStep, context: ActContext): Promise<void> {
  for (const id of who) {
    const actor = actorOf(context.stage.actors, id);
    context.logbook.setAway(id, false);
    await actor.join();
    await sendWaiting(actor, context);
  }
}

/** Those very bytes, feed by feed, in the order in which they were signed. K3 */
async function sendWaiting(
  { id, home, store, publisher: bus }: Actor,
  { scheduledAtMs, signal }: ActContext,
): Promise<void> {
  const clock = { nowMs: () => scheduledAtMs };
  // Of chance depends only how long it waits before it tries again.
  const { waiting } = await flushOutbox({ home, store, bus, clock, random: machineRandom, signal });
  if (waiting === 0) return;
  throw new ReplayError('REPLAY_STAGE_FAILED', `${id} is back, and ${waiting} of its entries did not leave`);
}
