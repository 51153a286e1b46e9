import { SIGN_IN_CODE_MS } from '../console/access/sign-in-code.ts';
import type { Person } from '../console/member.ts';
import { formatTime } from '../contract/timestamp.ts';
import type { CliContext } from './context.ts';

export interface TheLink {
  readonly self: string;
  /** Where the console is. */
  readonly origin: string;
  readonly link: string;
  readonly person: Person;
}

/** Prints a link that was just made; for machines with the pseudonym under which that person will be on record. */
export function tellLink(context: CliContext, { self, origin, link, person }: TheLink, json: boolean): void {
  const { who, role } = person;
  const endsAt = formatTime(context.clock.nowMs() + SIGN_IN_CODE_MS);
  const line = json
    ? JSON.stringify({ self, url: origin, link, role, who, endsAt })
    : `Sign in as ${role}, once, within ${SIGN_IN_CODE_MS / 60_000} minutes: ${link}`;
  context.stdout.write(`${line}\n`);
}
