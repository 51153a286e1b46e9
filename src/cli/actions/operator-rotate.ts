import { rotateKey } from '../../operator/rotate-key.ts';
import type { RotateFlags } from '../commands/operator-rotate.ts';
import type { CliContext } from '../context.ts';
import { describeIssue, issueToJson } from '../issue-outcome.ts';
import { readPublicKeyFile } from '../public-key-file.ts';
import { openOperator } from './open-operator.ts';

export async function runRotate(this: CliContext, flags: RotateFlags, id: string): Promise<void> {
  const publicJwk = await readPublicKeyFile(this, flags.key);
  const { kid, othersUntil, issued } = rotateKey(openOperator(this, flags), id, publicJwk);
  this.stdout.write(
    flags.json
      ? `${JSON.stringify({ rotated: id, kid, othersUntil, ...issueToJson(issued) })}\n`
      : `${id} has the key ${kid} from now on; those of before go on until ${othersUntil}\n${describeIssue(issued)}When its members know it, ${id} runs "karaula keys switch".\n`,
  );
}
