import { addReleaseKey } from '../../operator/add-key.ts';
import type { AddKeyFlags } from '../commands/operator-add-key.ts';
import type { CliContext } from '../context.ts';
import { describeIssue, issueToJson } from '../issue-outcome.ts';
import { describeAgreement, readKeyRequest } from '../key-request-file.ts';
import { openOperator } from './open-operator.ts';

export async function runAddKey(this: CliContext, flags: AddKeyFlags, id: string): Promise<void> {
  const request = await readKeyRequest(this, flags.key);
  const { kid, agreedBy, issued } = addReleaseKey(openOperator(this, flags), id, request);
  this.stdout.write(
    flags.json
      ? `${JSON.stringify({ participant: id, use: flags.use, kid, agreedBy, ...issueToJson(issued) })}\n`
      : `a second officer of ${id} has the key ${kid}\n${describeAgreement(id, agreedBy)}${describeIssue(issued)}`,
  );
}
