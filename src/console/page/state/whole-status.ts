import { computed } from '@preact/signals';
import { cards } from './live.ts';

/** EXERCISE or TEST when nothing that is shown is in earnest; undefined: something is, or nothing is shown. */
export const wholeStatus = computed(() => {
  const [first, ...others] = new Set([...cards.value.values()].map(({ status }) => status));
  return first === 'ACTUAL' || others.length > 0 ? undefined : first;
});
