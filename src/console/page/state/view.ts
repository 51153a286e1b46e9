import { batch, effect, signal } from '@preact/signals';
import { formatAddress, parseAddress, type View } from './address.ts';
import { filters } from './filters.ts';
import { selectedKey } from './selection.ts';

/** What the page shows beside its bars. */
export const view = signal<View>('region');

/** Which of its columns a narrow screen shows. */
export const pane = signal<'feed' | 'map' | 'thread'>('feed');

/** Whether a new alert is being written. */
export const isComposing = signal(false);

/** Opens the thread of a card, wherever one is. */
export function openThread(key: string): void {
  batch(() => {
    view.value = 'region';
    selectedKey.value = key;
    isComposing.value = false;
    pane.value = 'thread';
  });
}

/**
 * The open thread is that of another card now: a return, whose newest step stands for it, has gone on. That is no step back
 * in the browser's history.
 */
export function followThread(from: string, to: string): void {
  if (selectedKey.peek() !== from) return;
  const address = parseAddress(location.search);
  if (address.alert === from) {
    history.replaceState(null, '', `${location.pathname}${formatAddress({ ...address, alert: to })}`);
  }
  selectedKey.value = to;
}

export function closeThread(): void {
  batch(() => {
    selectedKey.value = undefined;
    if (pane.value === 'thread') pane.value = 'feed';
  });
}

/**
 * Keeps the address and what is shown the same. Another view or thread is a step back in the browser's history; another
 * filter is none. Returns how to end it.
 */
export function followAddress(): () => void {
  const read = () => {
    const address = parseAddress(location.search);
    batch(() => {
      view.value = address.view;
      selectedKey.value = address.alert;
      // The same filters stay the same object: who goes back to the list finds it where it was.
      if (formatAddress(address) !== formatAddress({ ...address, filters: filters.value })) {
        filters.value = { ...address.filters, text: filters.value.text };
      }
      if (address.alert === undefined && pane.value === 'thread') pane.value = 'feed';
      if (address.alert !== undefined) pane.value = 'thread';
    });
  };
  read();
  addEventListener('popstate', read);
  const stop = effect(() => {
    const next = formatAddress({
      view: view.value,
      filters: filters.value,
      ...(selectedKey.value !== undefined && { alert: selectedKey.value }),
    });
    const shown = parseAddress(location.search);
    if (next === formatAddress(shown)) return;
    const isStep = shown.view !== view.value || shown.alert !== selectedKey.value;
    history[isStep ? 'pushState' : 'replaceState'](null, '', `${location.pathname}${next}`);
  });
  return () => {
    removeEventListener('popstate', read);
    stop();
  };
}

export function showView(next: View): void {
  batch(() => {
    view.value = next;
    isComposing.value = false;
  });
}

/** Opens the form of a new alert, beside the region. */
export function openComposer(): void {
  batch(() => {
    view.value = 'region';
    isComposing.value = true;
    pane.value = 'thread';
  });
}
