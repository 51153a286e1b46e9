import { dismissParticipant, entitleParticipant } from '../../operator/memberships.ts';
import type { OperatorFlags } from '../commands/operator-apply.ts';
import type { CliContext } from '../context.ts';
import { tellMembership } from '../tell-membership.ts';
import { openOperator } from './open-operator.ts';

export function runAddMember(this: CliContext, flags: OperatorFlags, id: string, community: string): void {
  const state = openOperator(this, flags);
  const outcome = entitleParticipant(state, id, community);
  tellMembership(this, state, outcome, flags.json ? { added: id, community } : undefined, {
    unchanged: `${id} is a member of ${community} already; nothing was changed`,
    changed: `${id} is a member of ${community} from now on`,
  });
}

export function runRemoveMember(this: CliContext, flags: OperatorFlags, id: string, community: string): void {
  const state = openOperator(this, flags);
  const outcome = dismissParticipant(state, id, community);
  tellMembership(this, state, outcome, flags.json ? { removed: id, community } : undefined, {
    unchanged: `${id} is no member of ${community}; nothing was changed`,
    noted: `${id} is suspended; ${community} will not be open to it when it goes on`,
    changed: `${id} is no member of ${community} from now on; what was said before stays`,
  });
}
