import { rotateKey } from '../../operator/rotate-key.ts';
import type { RotateFlags } from '../commands/operator-rotate.ts';
import type { CliContext } from '../context.ts';
import { readPublicKeyFile } from '../public-key-file.ts';
import { tellCeremony } from '../tell-ceremony.ts';
import { openOperator } from './open-operator.ts';

export async function runRotate(this: CliContext, flags: RotateFlags, id: string): Promise<void> {
  const state = openOperator(this, flags);
  const { kid, othersUntil } = rotateKey(state, id, await readPublicKeyFile(this, flags.key));
  tellCeremony(this, state);
  this.stdout.write(
    flags.json
      ? `${JSON.stringify({ rotated: id, kid, othersUntil })}\n`
      : `${id} has the key ${kid} from now on; those of before go on until ${othersUntil}\nNext, when the broker runs: karaula operator apply; then ${id} runs "karaula keys switch".\n`,
  );
}
