import { issueSignInCode, signInLink } from '../../console/access/sign-in-code.ts';
import { consolePorts } from '../../store/console-ports.ts';
import type { ConsoleLinkFlags } from '../commands/console.ts';
import { tellLink } from '../console-link.ts';
import { consolePerson } from '../console-person.ts';
import type { CliContext } from '../context.ts';
import { CliError } from '../errors.ts';
import { withMember } from '../open-member.ts';

/** One on this machine answers at once, or is not there. Milliseconds. */
const ANSWERS_WITHIN_MS = 2_000;

export async function runConsoleLink(this: CliContext, flags: ConsoleLinkFlags): Promise<void> {
  await withMember(this, flags, async ({ home, store }) => {
    const origin = await findOrigin(consolePorts(store));
    if (origin === undefined) {
      throw new CliError(
        'CLI_NOT_FOUND',
        `no console of ${home.id} is open; "karaula console --as ${home.id}" opens one, and prints a link, too`,
      );
    }
    const person = await consolePerson(this, { home, store }, flags);
    const link = signInLink(origin, issueSignInCode(store, person, this.clock, this.random));
    tellLink(this, { self: home.id, origin, link, person }, flags.json === true);
  });
}

/** Of one that was killed the port is still on record, and nobody answers there. */
async function findOrigin(ports: readonly number[]): Promise<string | undefined> {
  for (const port of ports) {
    const origin = `http://localhost:${port}`;
    try {
      const { ok } = await fetch(origin, { method: 'HEAD', signal: AbortSignal.timeout(ANSWERS_WITHIN_MS) });
      if (ok) return origin;
    } catch {
      // Not this one.
    }
  }
  return undefined;
}
