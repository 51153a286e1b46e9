import type { AlertCard } from '../../wire/card.ts';

export interface MergedCards {
  readonly cards: ReadonlyMap<string, AlertCard>;
  /** Keys of what a person has to look at again: a new card, one on which more was said, or that is worth less now. */
  readonly news: readonly string[];
}

/** Puts cards by their key, so that what comes twice is there once. */
export function mergeCards(
  known: ReadonlyMap<string, AlertCard>,
  changes: { readonly cards: readonly AlertCard[]; readonly gone: readonly string[] },
): MergedCards {
  const cards = new Map(known);
  const news = changes.cards.filter((card) => isNews(cards.get(card.key), card)).map(({ key }) => key);
  for (const card of changes.cards) cards.set(card.key, card);
  for (const key of changes.gone) cards.delete(key);
  return { cards, news };
}

/** A receipt of somebody changes a card, and is no news. */
function isNews(before: AlertCard | undefined, now: AlertCard): boolean {
  if (before === undefined) return true;
  return (
    now.changedAtMs > before.changedAtMs || now.trust !== before.trust || now.standing !== before.standing
  );
}
