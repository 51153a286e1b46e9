import { foldWords } from '../../../contract/fold-letters.ts';
import type { AlertCard } from '../../wire/card.ts';

/** Folding takes long; a card is folded once, as long as it is the same. */
const folded = new WeakMap<AlertCard, string>();

/** The words of what was typed, as they are looked for. */
export function parseSearch(text: string): readonly string[] {
  return fold(text)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ` ${word}`);
}

/** Whether each word that was typed begins a word of the card, in any order and in either alphabet. */
export function isFound(card: AlertCard, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = foldCard(card);
  return words.every((word) => text.includes(word));
}

/** The words of a card as they are looked for. Called ahead of time, it makes the first search as fast as the next. */
export function foldCard(card: AlertCard): string {
  const known = folded.get(card);
  if (known !== undefined) return known;
  const text = ` ${fold(textOf(card))}`;
  folded.set(card, text);
  return text;
}

function textOf({ headline, summary, place, origin, forwardedBy, feed, seq, entryId }: AlertCard): string {
  return [headline, summary, place.name, place.crossingPoint, origin, forwardedBy, `${feed}/${seq}`, entryId]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** Letters of the region as one, `Đ` also as a mere D: it is often typed so. All else parts words. */
function fold(text: string): string {
  return foldWords(text)
    .replaceAll('DJ', 'D')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
