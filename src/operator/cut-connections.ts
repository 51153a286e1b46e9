import { BusError } from '../bus/errors.ts';
import { applyAccount, wantedAccounts } from './apply.ts';
import { OperatorError } from './errors.ts';
import { connectOperator } from './operator-connection.ts';
import { type OperatorState, readRegistry } from './state.ts';

export type CutOutcome =
  | { readonly outcome: 'cut' }
  /** The registry has it, and `applyState` will do it. */
  | { readonly outcome: 'not cut'; readonly why: string };

/** Long enough for a hub that is there; somebody waits with a stolen key. */
const TIMEOUT_MS = 3_000;

/**
 * Takes one participant's account to the broker now, which cuts off those of its users that the registry refuses. It
 * waits for no officer: who may connect is the operator's word alone. A broker that cannot be asked is no failure: what
 * went into the registry before stands.
 */
export async function cutConnections(state: OperatorState, id: string): Promise<CutOutcome> {
  try {
    const [wanted] = await wantedAccounts(state, readRegistry(state), id);
    const { account, claims } = wanted!;
    const system = await connectOperator(state, 'system', TIMEOUT_MS);
    try {
      await applyAccount(state, system, id, account, claims);
    } finally {
      await system.close();
    }
    return { outcome: 'cut' };
  } catch (error) {
    if (!(error instanceof BusError || error instanceof OperatorError)) throw error;
    return { outcome: 'not cut', why: error.message };
  }
}
