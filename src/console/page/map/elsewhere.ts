import { signal } from '@preact/signals';

/** Id of the button that lists what is beyond the map. */
export const ELSEWHERE = 'map-elsewhere';
export const isElsewhereListed = signal(false);
