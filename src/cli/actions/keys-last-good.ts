import { ownLastGood } from '../../agency/own-last-good.ts';
import type { LastGoodFlags } from '../commands/keys.ts';
import type { CliContext } from '../context.ts';
import { CliError } from '../errors.ts';
import { withMember } from '../open-member.ts';

export async function runKeysLastGood(this: CliContext, flags: LastGoodFlags): Promise<void> {
  await withMember(this, flags, ({ home, store }) => {
    const lastGood = ownLastGood(store);
    if (lastGood.length === 0) {
      throw new CliError(
        'CLI_NOT_FOUND',
        `nothing that ${home.id} has published was confirmed yet, so there is no last good place; revoke without one`,
      );
    }
    this.stdout.write(`${JSON.stringify({ participant: home.id, lastGood })}\n`);
  });
}
