import { computed } from '@preact/signals';
import { cards } from './live.ts';

/** What is shown in the feed and on the map: filtered and in order. */
export const visibleCards = computed(() => [...cards.value.values()]);
