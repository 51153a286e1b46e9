import { listSubjectCases, type SubjectCase } from '../director/subject-cases.ts';
import type { CliContext } from './context.ts';
import { CliError } from './errors.ts';
import type { OpenMember } from './open-member.ts';

const SHORTEST_PREFIX = 8;

/** All cases that this member knows, by their deadlines. */
export function casesOf({ clock }: Pick<CliContext, 'clock'>, { home, store, directory }: OpenMember) {
  return listSubjectCases({ store, directory, self: home.id, nowMs: clock.nowMs() });
}

/**
 * The case that was named by its id, the beginning of it, or the place of its request.
 * @throws {CliError} `CLI_NOT_FOUND`, `CLI_AMBIGUOUS`
 */
export function findCase(context: Pick<CliContext, 'clock'>, member: OpenMember, name: string): SubjectCase {
  const wanted = name.trim().toLowerCase();
  const found = casesOf(context, member).filter(
    ({ caseId, request }) =>
      `${request.feed}/${request.seq}` === wanted ||
      (wanted.length >= SHORTEST_PREFIX && caseId.startsWith(wanted)),
  );
  const [only, ...others] = found;
  if (only === undefined) {
    throw new CliError(
      'CLI_NOT_FOUND',
      `${member.home.id} knows of no case "${name}"; "karaula subject list" lists them`,
    );
  }
  if (others.length === 0) return only;
  const places = found.map(({ request }) => `${request.feed}/${request.seq}`).join(', ');
  throw new CliError('CLI_AMBIGUOUS', `several cases begin with "${name}", asked in ${places}; write which`);
}
