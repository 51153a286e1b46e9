import { removeParticipant } from '../../operator/memberships.ts';
import type { OperatorFlags } from '../commands/operator-apply.ts';
import type { CliContext } from '../context.ts';
import { openOperator } from './open-operator.ts';

export function runRemove(this: CliContext, flags: OperatorFlags, id: string): void {
  removeParticipant(openOperator(this, flags), id);
  this.stdout.write(
    flags.json
      ? `${JSON.stringify({ removed: id })}\n`
      : `removed ${id}: its keys are revoked from now on\nNext, when the broker runs: karaula operator apply.\n`,
  );
}
