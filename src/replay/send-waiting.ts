import { flushOutbox } from '../agency/flush-outbox.ts';
import { machineRandom } from '../observe/machine-random.ts';
import type { ActContext } from './act.ts';
import type { Actor } from './actor.ts';
import { ReplayError } from './errors.ts';

/**
 * Who is back sends what he has signed meanwhile: those very bytes, feed by feed, in the order in which they were
 * signed. K3
 */
export async function sendWaiting(actor: Actor, { scheduledAtMs, signal }: ActContext): Promise<void> {
  const { home, store, publisher: bus } = actor;
  const clock = { nowMs: () => scheduledAtMs };
  // Of chance depends only how long it waits before it tries again.
  const { waiting } = await flushOutbox({ home, store, bus, clock, random: machineRandom, signal });
  if (waiting === 0) return;
  throw new ReplayError(
    'REPLAY_STAGE_FAILED',
    `${actor.id} is back, and ${waiting} of its entries did not leave`,
  );
}
