import { revokeKeys } from '../../operator/revoke-key.ts';
import type { RevokeFlags } from '../commands/operator-revoke.ts';
import type { CliContext } from '../context.ts';
import { describeIssue, issueToJson } from '../issue-outcome.ts';
import { openOperator } from './open-operator.ts';

export function runRevoke(this: CliContext, flags: RevokeFlags, id: string): void {
  const { kids, suspectSince, issued } = revokeKeys(openOperator(this, flags), id, {
    suspectSinceMs: flags.suspectSince,
    ...(flags.key === undefined ? {} : { kid: flags.key }),
  });
  this.stdout.write(
    flags.json
      ? `${JSON.stringify({ participant: id, revoked: kids, suspectSince, ...issueToJson(issued) })}\n`
      : `revoked ${kids.join(', ')} of ${id}: suspect since ${suspectSince}\n${describeIssue(issued)}`,
  );
}
