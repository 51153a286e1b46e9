import { type KnownCase, type KnownCases, openCases } from '../agency/known-cases.ts';
import type { Purpose } from '../contract/entry.ts';
import { CliError } from './errors.ts';
import type { OpenMember } from './open-member.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** The cases of a participant, as far as they may be shown for that purpose. */
export function casesOf({ home, store, directory }: OpenMember, purpose?: Purpose): KnownCases {
  return openCases({ store, directory: () => directory, self: home.id, ...(purpose && { purpose }) });
}

/**
 * The case that was named; undefined: none is known here by that whole identifier.
 * @throws {CliError} `CLI_AMBIGUOUS`, `CLI_NOT_FOUND`, `CLI_USAGE`
 */
export function findCase(
  cases: KnownCases,
  name: string,
  nowMs: number,
  community?: string,
): KnownCase | undefined {
  const prefix = name.toLowerCase();
  if (!/^[0-9a-f-]{8,36}$/.test(prefix)) {
    throw new CliError('CLI_USAGE', `"${name}" names no case; write its id, or at least 8 characters of it`);
  }
  const found = cases
    .all(nowMs)
    .filter(
      (one) => one.caseId.startsWith(prefix) && (community === undefined || one.community === community),
    );
  if (found.length > 1) {
    const which = found.map(({ caseId, status, community }) => `${caseId} (${community}, ${status})`);
    throw new CliError(
      'CLI_AMBIGUOUS',
      `several cases begin with "${name}": ${which.join(', ')}; write more of it, or --community`,
    );
  }
  if (found.length === 0 && !UUID.test(prefix)) throw noSuchCase(name);
  return found[0];
}

export function noSuchCase(name: string): CliError {
  return new CliError(
    'CLI_NOT_FOUND',
    `no case "${name}" is known here; "karaula follow --once" fetches what there is, "karaula case list" lists it`,
  );
}
