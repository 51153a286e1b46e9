import type { AlertCard } from '../../wire/card.ts';

export interface HeldCards {
  readonly shown: readonly AlertCard[];
  /** How many have come since and wait to be shown. */
  readonly waiting: number;
}

/**
 * The cards for who reads further down: in the order in which they were, with what each says now, so that nothing moves
 * under the eyes. What is gone is gone; what is new waits to be asked for.
 */
export function holdOrder(cards: readonly AlertCard[], held: readonly string[] | undefined): HeldCards {
  if (held === undefined) return { shown: cards, waiting: 0 };
  const byKey = new Map(cards.map((card) => [card.key, card]));
  const shown = held.flatMap((key) => byKey.get(key) ?? []);
  return { shown, waiting: cards.length - shown.length };
}
