import type { Directory } from '../contract/directory.ts';
import type { Draft } from '../contract/entry.ts';

/**
 * A country of origin that cannot be: the requester's own. Only who opens a case is asked, for whoever answers may well be
 * of that country. Undefined: nothing is wrong.
 */
export function findOriginProblem(
  { participants }: Pick<Directory, 'participants'>,
  { feed, body }: Pick<Draft, 'feed' | 'body'>,
): string | undefined {
  const alert = body.case === 'update' ? body.update.alert : body.case === 'alert' ? body.alert : undefined;
  const { step, countryOfOrigin } = alert?.returnStep ?? {};
  if (step !== 'DECISION' && step !== 'READMISSION_REQUEST') return undefined;
  const own = participants.find(({ id }) => id === feed.origin)?.country;
  return own !== undefined && own === countryOfOrigin
    ? `is ${own}, the country of ${feed.origin} itself`
    : undefined;
}
