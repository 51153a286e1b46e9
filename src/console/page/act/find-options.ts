import { foldWords } from '../../../contract/fold-letters.ts';

/** Something to choose. */
export interface Option {
  readonly value: string;
  readonly label: string;
  /** Tells apart what is called alike: the country, the code. It is found by this too. */
  readonly more?: string;
}

/**
 * The options in which each word of the query begins a word, in any spelling of the region (fold-letters.ts): first those
 * whose label begins with it. At most `max`.
 */
export function findOptions(options: readonly Option[], query: string, max: number): Option[] {
  const wanted = wordsOf(query);
  const found = options.filter((option) => {
    const words = wordsOf(`${option.label} ${option.more ?? ''} ${option.value}`);
    return wanted.every((one) => words.some((word) => word.startsWith(one)));
  });
  const begins = wanted.join(' ');
  const isFirst = (option: Option) => wordsOf(option.label).join(' ').startsWith(begins);
  return [...found.filter(isFirst), ...found.filter((option) => !isFirst(option))].slice(0, max);
}

function wordsOf(text: string): string[] {
  return foldWords(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
