import { gatherInformation, type KnownRequest } from '../agency/known-information.ts';
import type { Purpose } from '../contract/entry.ts';
import type { CliContext } from './context.ts';
import { CliError } from './errors.ts';
import type { OpenMember } from './open-member.ts';

/** The requests for information of a participant, as far as they may be shown for that purpose. */
export function informationOf(
  { clock }: Pick<CliContext, 'clock'>,
  { home, store, directory }: OpenMember,
  purpose?: Purpose,
): KnownRequest[] {
  const reading = { store, directory, self: home.id, nowMs: clock.nowMs() };
  return gatherInformation({ ...reading, ...(purpose && { purpose }) });
}

/** The request that was named. @throws {CliError} `CLI_NOT_FOUND`, `CLI_AMBIGUOUS`, `CLI_USAGE` */
export function findInformation(requests: readonly KnownRequest[], name: string, self: string): KnownRequest {
  const prefix = name.toLowerCase();
  const isPlace = /\/[1-9]\d{0,14}$/.test(name);
  if (!isPlace && !/^[0-9a-f-]{8,36}$/.test(prefix)) {
    throw new CliError(
      'CLI_USAGE',
      `"${name}" names no request; write its FEED/SEQ, such as rs-gp.wb6.request/4, or at least 8 characters of its id`,
    );
  }
  const found = requests.filter(({ request: { reference } }) =>
    isPlace ? `${reference.feed}/${reference.seq}` === name : reference.entryId.startsWith(prefix),
  );
  const [first] = found;
  if (first === undefined) {
    throw new CliError(
      'CLI_NOT_FOUND',
      `${self} knows of no request "${name}"; "karaula follow --once" fetches what there is, "karaula rfi list" lists it`,
    );
  }
  if (found.length === 1) return first;
  const which = found.map(({ request: { reference } }) => `${reference.feed}/${reference.seq}`);
  throw new CliError('CLI_AMBIGUOUS', `several requests begin with "${name}": ${which.join(', ')}`);
}
