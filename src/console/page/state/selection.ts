import { signal } from '@preact/signals';

/** Key of the card whose thread is open. In the address as `alert`, so that it can be linked to. */
export const selectedKey = signal<string | undefined>(undefined);
/** Key of the card under the pointer or the focus, in the feed or on the map: both show it. */
export const hoveredKey = signal<string | undefined>(undefined);
