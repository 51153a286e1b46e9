import { rewindDurable } from '../bus/provision.ts';
import { OperatorError } from './errors.ts';
import { connectOperator } from './operator-connection.ts';
import { originsFor, planHub } from './plan-hub.ts';
import { findEnrolled, type OperatorState, readRegistry } from './state.ts';

/**
 * Sets a reader's durables back to the beginning, for a reader that lost its inbox: all that the hub still holds and
 * the reader is entitled to comes again.
 * @param origin only this origin's; default all
 * @returns the origins whose durables were set back
 * @throws {OperatorError | BusError}
 */
export async function rewindReader(state: OperatorState, reader: string, origin?: string): Promise<string[]> {
  const registry = readRegistry(state);
  findEnrolled(registry, reader);
  const entitled = originsFor(planHub(state.operator, registry, state.directoryClock.nowMs()), reader);
  const origins = origin === undefined ? entitled : entitled.filter((id) => id === origin);
  if (origins.length === 0) {
    throw new OperatorError(
      'OPERATOR_BAD_INPUT',
      `${reader} reads ${origin === undefined ? 'nobody' : `nothing of ${origin}`}; it reads: ${entitled.join(', ') || 'nobody'}`,
    );
  }
  const hub = await connectOperator(state, 'hub');
  try {
    for (const id of origins) await rewindDurable(hub, id, reader);
  } finally {
    await hub.close();
  }
  return origins;
}
