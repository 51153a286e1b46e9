import { cutConnections } from '../../operator/cut-connections.ts';
import { readRegistry } from '../../operator/state.ts';
import { listSuspended, resumeParticipant, suspendParticipant } from '../../operator/suspension.ts';
import type { OperatorFlags } from '../commands/operator-apply.ts';
import type { SuspendFlags } from '../commands/operator-suspend.ts';
import type { CliContext } from '../context.ts';
import { tellCut } from '../tell-cut.ts';
import { tellMembership } from '../tell-membership.ts';
import { openOperator } from './open-operator.ts';

export async function runSuspend(this: CliContext, flags: SuspendFlags, id: string): Promise<void> {
  const state = openOperator(this, flags);
  const outcome = suspendParticipant(state, id, flags.reason);
  // Also when it was suspended before: the broker may not have been there then.
  const cut = await cutConnections(state, id);
  const { since, communities } = listSuspended(readRegistry(state)).find((one) => one.id === id)!;
  const json = { suspended: id, since, communities, connections: cut.outcome };
  const left = communities.length === 0 ? 'it was in no community' : `out of ${communities.join(', ')}`;
  tellMembership(this, state, outcome, flags.json ? json : undefined, {
    unchanged: `${id} is suspended since ${since} already (${left})`,
    changed: `suspended ${id} (${left}), until "karaula operator resume ${id}"`,
  });
  tellCut(this, id, cut, flags.json);
  if (outcome.outcome === 'waits') {
    this.stderr.write(
      `karaula: cutting ${id} off waits for no officer, but members count it among them until the officers have signed\n`,
    );
  }
}

export function runResume(this: CliContext, flags: OperatorFlags, id: string): void {
  const state = openOperator(this, flags);
  const suspended = listSuspended(readRegistry(state)).find((one) => one.id === id);
  const outcome = resumeParticipant(state, id);
  const communities = suspended?.communities ?? [];
  const opened = communities.length === 0 ? 'it is in no community' : `in ${communities.join(', ')} again`;
  tellMembership(this, state, outcome, flags.json ? { resumed: id, communities } : undefined, {
    unchanged: `${id} is not suspended; nothing was changed`,
    changed: `${id} may go on (${opened})`,
  });
}
