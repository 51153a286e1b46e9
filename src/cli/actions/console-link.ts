import { cookieName } from '../../console/access/cookie.ts';
import { openSessions, SESSION_MS } from '../../console/access/sessions.ts';
import { issueSignInCode, signInLink } from '../../console/access/sign-in-code.ts';
import type { SessionView } from '../../console/wire/session.ts';
import { consolePorts } from '../../store/console-ports.ts';
import type { Store } from '../../store/open-store.ts';
import type { ConsoleLinkFlags } from '../commands/console.ts';
import { tellLink } from '../console-link.ts';
import { consolePerson } from '../console-person.ts';
import type { CliContext } from '../context.ts';
import { CliError } from '../errors.ts';
import { withMember } from '../open-member.ts';

/** Where nobody listens, that is told at once; one that is there answers, also on a machine that is busy. Milliseconds. */
const ANSWERS_WITHIN_MS = 10_000;

export async function runConsoleLink(this: CliContext, flags: ConsoleLinkFlags): Promise<void> {
  await withMember(this, flags, async ({ home, store }) => {
    const origin = await findOrigin(this, store);
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

/** Of one that was killed the port is still on record, and nobody answers there, or somebody else does. */
async function findOrigin(context: CliContext, store: Store): Promise<string | undefined> {
  for (const port of consolePorts(store)) {
    const origin = `http://localhost:${port}`;
    if (await isOurs(context, store, port, origin)) return origin;
  }
  return undefined;
}

/**
 * Whether a console over this very database answers there: it alone can say under which pseudonym, made up here, a session
 * was just begun. Somebody else there would be handed the code by whoever opens the link.
 */
async function isOurs(
  { clock, random }: CliContext,
  store: Store,
  port: number,
  origin: string,
): Promise<boolean> {
  // Not the console's own time, by which sessions of others would end.
  const sessions = openSessions({ store, port, clock, random, idleMs: SESSION_MS });
  const who = Buffer.from(random(16)).toString('hex');
  const token = sessions.begin({ who, role: 'reader' });
  try {
    const answer = await fetch(`${origin}/api/session`, {
      headers: { cookie: `${cookieName(port)}=${token}` },
      redirect: 'error',
      signal: AbortSignal.timeout(ANSWERS_WITHIN_MS),
    });
    return answer.ok && ((await answer.json()) as Partial<SessionView>).who === who;
  } catch {
    return false;
  } finally {
    const session = sessions.find(token);
    if (session !== undefined) sessions.end(session.id);
  }
}
