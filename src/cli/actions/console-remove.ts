import { takeAccess } from '../../store/console-access.ts';
import { readerPseudonym } from '../../store/reader-pseudonym.ts';
import type { CommonFlags, HomeFlags } from '../commands/shared-flags.ts';
import type { CliContext } from '../context.ts';
import { CliError } from '../errors.ts';
import { withMember } from '../open-member.ts';

export interface ConsoleRemoveFlags extends CommonFlags, HomeFlags {
  readonly by: string | undefined;
  readonly json: boolean | undefined;
}

/** Somebody is to sit at the page no more, whether it is open or not: a console that runs asks the database each time. */
export async function runConsoleRemove(this: CliContext, flags: ConsoleRemoveFlags): Promise<void> {
  const name = flags.by?.trim() ?? '';
  if (name === '') throw new CliError('CLI_USAGE', 'say who is to sit at the page no more: --by NAME');
  await withMember(this, flags, async ({ home, store }) => {
    const who = readerPseudonym(home, store, name, this.random);
    const taken = takeAccess(store, who);
    const { passkeys, sessions, codes } = taken;
    const line = flags.json
      ? JSON.stringify({ self: home.id, who, ...taken })
      : `Taken from ${who}: passkeys ${passkeys}, sessions ${sessions}, links not used ${codes}`;
    this.stdout.write(`${line}\n`);
  });
}
