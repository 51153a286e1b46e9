import { removeParticipant } from '../../operator/memberships.ts';
import type { OperatorFlags } from '../commands/operator-apply.ts';
import type { CliContext } from '../context.ts';
import { tellCeremony } from '../tell-ceremony.ts';
import { openOperator } from './open-operator.ts';

export function runRemove(this: CliContext, flags: OperatorFlags, id: string): void {
  const state = openOperator(this, flags);
  removeParticipant(state, id);
  tellCeremony(this, state);
  this.stdout.write(
    flags.json
      ? `${JSON.stringify({ removed: id })}\n`
      : `removed ${id}: its keys are revoked from now on\nNext, when the broker runs: karaula operator apply.\n`,
  );
}
