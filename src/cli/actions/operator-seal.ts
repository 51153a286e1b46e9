import { membersWithoutSealingKey, sealCommunity } from '../../operator/seal-community.ts';
import type { OperatorFlags } from '../commands/operator-apply.ts';
import type { CliContext } from '../context.ts';
import { tellMembership } from '../tell-membership.ts';
import { openOperator } from './open-operator.ts';

export function runSeal(this: CliContext, flags: OperatorFlags, community: string): void {
  const state = openOperator(this, flags);
  const without = membersWithoutSealingKey(state, community);
  const outcome = sealCommunity(state, community);
  tellMembership(this, state, outcome, flags.json ? { sealed: community, withoutKey: without } : undefined, {
    unchanged: `${community} is sealed already; nothing was changed`,
    changed: `what is said in ${community} is sealed for its members from now on`,
  });
  if (without.length > 0) {
    this.stderr.write(
      `karaula: warning: ${without.join(', ')} can read nothing of it without a key for sealing in the directory\n`,
    );
  }
}
