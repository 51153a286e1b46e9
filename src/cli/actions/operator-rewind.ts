import { rewindReader } from '../../operator/rewind-reader.ts';
import type { OperatorFlags } from '../commands/operator-apply.ts';
import type { CliContext } from '../context.ts';
import { openOperator } from './open-operator.ts';

export async function runRewind(this: CliContext, flags: OperatorFlags, reader: string): Promise<void> {
  const origins = await rewindReader(openOperator(this, flags), reader);
  this.stdout.write(
    flags.json
      ? `${JSON.stringify({ rewound: reader, origins })}\n`
      : `rewound ${reader}: everything of ${origins.join(', ')} comes again\n`,
  );
}
