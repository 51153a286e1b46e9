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
    origins.length === 0
      ? 'No origin is stated that others do not have from one another.'
      : `${count(origins.length, 'independent origin')}: ${who}.`,
    echoes.length === 0
      ? ''
      : `${count(echoes.length, 'report')} only ${echoes.length === 1 ? 'repeats' : 'repeat'} others: ${paths}.`,
    unstated.length === 0
      ? ''
      : `Of ${count(unstated.length, 'report')} the author does not say what it rests on.`,
    unfounded.length === 0
      ? ''
      : `${count(unfounded.length, 'report')} ${unfounded.length === 1 ? 'rests' : 'rest'} on nothing that stands.`,
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function sourceName(directory: VerifiedDirectory, who: string): string {
  return who === 'OPEN_SOURCE' || who === 'OTHER_AGENCY'
    ? labelOf('BasisSource', who).toLowerCase()
    : nameOf(directory, who);
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
