import { computed, effect, signal } from '@preact/signals';
import type { AlertCard } from '../../wire/card.ts';
import { cards, isComplete } from './live.ts';
import { foldCard } from './search.ts';
import { type Filters, filterCards, NO_FILTERS, orderCards } from './select-cards.ts';
import { whenSignedOut } from './session.ts';

/** What the feed and the map are narrowed to; all but the text is in the address. */
export const filters = signal<Filters>(NO_FILTERS);

// Whom somebody has looked for is told nobody.
whenSignedOut(() => changeFilters({ text: '' }));

const order = computed(() => filters.value.order);

const orderedCards = computed(() => orderCards(cards.value.values(), order.value));

/** What is shown in the feed and on the map: filtered and in order. */
export const visibleCards = computed(() => filterCards(orderedCards.value, filters.value));

/** How many conditions narrow what is shown; the order is none. */
export const filterCount = computed(() => {
  const { kinds, impact, origins, country, crossingPoint, statuses, trusts, standings } = filters.value;
  const { isUnacknowledged, text } = filters.value;
  const lists = [kinds, origins, statuses, trusts, standings].filter((list) => list.length > 0).length;
  const singles = [impact, country, crossingPoint].filter((one) => one !== undefined).length;
  return lists + singles + (isUnacknowledged ? 1 : 0) + (text.trim() === '' ? 0 : 1);
});

export function changeFilters(change: Partial<Filters>): void {
  filters.value = { ...filters.value, ...change };
}

/** All cards again, in the order that was chosen. */
export function clearFilters(): void {
  filters.value = { ...NO_FILTERS, order: filters.value.order };
}

/** Reads the cards for the search while there is nothing else to do. Returns how to end it. */
export function prepareSearch(): () => void {
  let waiting: readonly AlertCard[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const work = () => {
    const untilMs = performance.now() + 8;
    let done = 0;
    for (; done < waiting.length && performance.now() < untilMs; done += 1) foldCard(waiting[done]!);
    waiting = waiting.slice(done);
    timer = waiting.length === 0 ? undefined : setTimeout(work, 16);
  };
  const stop = effect(() => {
    if (!isComplete.value) return;
    waiting = [...cards.value.values()];
    timer ??= setTimeout(work, 16);
  });
  return () => {
    stop();
    clearTimeout(timer);
  };
}
