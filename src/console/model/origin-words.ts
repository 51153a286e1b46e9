import { labelOf } from '../../contract/code-lists.ts';
import type { Corroboration } from '../../policy/independent-origins.ts';
import type { VerifiedDirectory } from '../../trust/directory.ts';
import { nameOf } from './chain-steps.ts';

/** On whose word something rests, in words: it stands beside the evaluation of its author. */
export function originWords(
  directory: VerifiedDirectory,
  { origins, echoes, unstated, unfounded }: Corroboration,
): string {
  // Names have a comma in them.
  const who = origins.map((one) => sourceName(directory, one.who)).join('; ');
  const paths = echoes
    .map(({ path }) => path.map((one) => sourceName(directory, one)).join(' ← '))
    .join('; ');
  const sentences = [
    saying(origins.length, `independent origin: ${who}`, `independent origins: ${who}`),
    saying(echoes.length, `report only repeats others: ${paths}`, `reports only repeat others: ${paths}`),
    saying(unstated.length, 'report does not say on what it rests', 'reports do not say on what they rest'),
    saying(unfounded.length, 'report rests on nothing that stands', 'reports rest on nothing that stands'),
  ].filter((sentence) => sentence !== '');
  if (sentences.length === 0) return 'Nothing that stands is said of it.';
  return [...(origins.length === 0 ? ['No independent origin is stated.'] : []), ...sentences].join(' ');
}

function saying(count: number, one: string, several: string): string {
  return count === 0 ? '' : `${count} ${count === 1 ? one : several}.`;
}

function sourceName(directory: VerifiedDirectory, who: string): string {
  return who === 'OPEN_SOURCE' || who === 'OTHER_AGENCY'
    ? labelOf('BasisSource', who).toLowerCase()
    : nameOf(directory, who);
}
