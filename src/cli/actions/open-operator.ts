import { type OperatorState, openState } from '../../operator/state.ts';
import type { StateFlags } from '../commands/shared-flags.ts';
import type { CliContext } from '../context.ts';
import { stateFolder } from '../locate.ts';

/** Opens the state folder of the hub that the options mean. */
export function openOperator(context: CliContext, flags: StateFlags): OperatorState {
  return openState({ dir: stateFolder(context, flags), clock: context.clock, random: context.random });
}
