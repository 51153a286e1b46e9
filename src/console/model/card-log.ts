import type { CardChanges } from '../model.ts';
import type { AlertCard } from '../wire/card.ts';

/** The cards with the revision in which each was last changed. */
export interface CardLog {
  get(key: string): AlertCard | undefined;
  all(): Iterable<AlertCard>;
  put(card: AlertCard): void;
  drop(key: string): void;
  /** What was put and dropped since is one revision. @returns whether there was anything */
  commit(): boolean;
  revision(): number;
  newestFirst(): readonly AlertCard[];
  since(revision: number): CardChanges;
  size(): number;
}

/** Of so many that have gone it is remembered when: who has not asked for longer than that begins anew. */
const MAX_GONE = 20_000;

export function openCardLog(): CardLog {
  const cards = new Map<string, { readonly card: AlertCard; readonly at: number }>();
  const gone = new Map<string, number>();
  let revision = 0;
  /** Before this it is not known any more what has gone. */
  let knownFrom = 0;
  let isChanged = false;
  let sorted: readonly AlertCard[] | undefined;
  const change = () => {
    isChanged = true;
    sorted = undefined;
  };
  return {
    get: (key) => cards.get(key)?.card,
    all: () => cards.values().map(({ card }) => card),
    put: (card) => {
      const before = cards.get(card.key)?.card;
      if (before !== undefined && JSON.stringify(before) === JSON.stringify(card)) return;
      cards.set(card.key, { card, at: revision + 1 });
      gone.delete(card.key);
      change();
    },
    drop: (key) => {
      if (!cards.delete(key)) return;
      gone.delete(key);
      gone.set(key, revision + 1);
      change();
    },
    commit: () => {
      if (!isChanged) return false;
      isChanged = false;
      revision += 1;
      for (const [key, at] of gone) {
        if (gone.size <= MAX_GONE) break;
        gone.delete(key);
        knownFrom = at;
      }
      return true;
    },
    revision: () => revision,
    newestFirst: () => {
      sorted ??= [...cards.values()].map(({ card }) => card).sort(byTime);
      return sorted;
    },
    since: (from) => {
      const changed = [...cards.values()].filter(({ at }) => at > from).map(({ card }) => card);
      const left = [...gone].filter(([, at]) => at > from).map(([key]) => key);
      const isAnew = from < knownFrom || from > revision;
      return {
        revision,
        cards: isAnew ? [...cards.values()].map(({ card }) => card).sort(byTime) : changed.sort(byTime),
        gone: left,
        ...(isAnew && { isAnew: true as const }),
      };
    },
    size: () => cards.size,
  };
}

function byTime(one: AlertCard, other: AlertCard): number {
  return other.issuedAtMs - one.issuedAtMs || (one.key < other.key ? -1 : 1);
}
