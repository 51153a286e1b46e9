import { computed, signal } from '@preact/signals';
import { cards } from './live.ts';
import { type Filters, filterCards, NO_FILTERS, orderCards } from './select-cards.ts';

/** What the feed and the map are narrowed to; all but the text is in the address. */
export const filters = signal<Filters>(NO_FILTERS);

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
