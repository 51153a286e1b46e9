import { rotateKey } from '../../operator/rotate-key.ts';
import type { RotateFlags } from '../commands/operator-rotate.ts';
import type { CliContext } from '../context.ts';
import { describeIssue, issueToJson } from '../issue-outcome.ts';
import { describeAgreement, readKeyRequest } from '../key-request-file.ts';
import { openOperator } from './open-operator.ts';

export async function runRotate(this: CliContext, flags: RotateFlags, id: string): Promise<void> {
  const request = await readKeyRequest(this, flags.key);
  const { kid, agreedBy, othersUntil, issued } = rotateKey(openOperator(this, flags), id, request);
  this.stdout.write(
    flags.json
      ? `${JSON.stringify({ rotated: id, kid, agreedBy, othersUntil, ...issueToJson(issued) })}\n`
      : `${id} has the key ${kid} from now on; those of before go on until ${othersUntil}\n${describeAgreement(id, agreedBy)}${describeIssue(issued)}When its members know it, ${id} runs "karaula keys switch".\n`,
  );
}
