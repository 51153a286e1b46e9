import {
  elementScroll,
  measureElement,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';

interface Rows {
  readonly count: number;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly keyAt: (index: number) => string;
  /** About how high a row is before it was measured, in pixels. */
  readonly estimatePx: number;
}

/** Only the rows that are in sight, and a few more, are in the page: it stays as fast with 10,000 as with ten. */
export function useVirtualizer({ count, scroller, keyAt, estimatePx }: Rows) {
  const [, redraw] = useReducer<number, undefined>((times) => times + 1, 0);
  const ref = useRef<Virtualizer<HTMLElement, HTMLElement>>(undefined);
  const options = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimatePx,
    getItemKey: keyAt,
    overscan: 4,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    measureElement: measureLater,
    onChange: () => redraw(undefined),
  };
  ref.current ??= new Virtualizer<HTMLElement, HTMLElement>(options);
  const virtualizer = ref.current;
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  return virtualizer;
}

/** The browser tells the size when it has laid out all of them; to ask at once, one by one, makes it do so each time. */
function measureLater(
  element: HTMLElement,
  entry: ResizeObserverEntry | undefined,
  virtualizer: Virtualizer<HTMLElement, HTMLElement>,
): number {
  if (entry !== undefined) return measureElement(element, entry, virtualizer);
  const index = virtualizer.indexFromElement(element);
  const key = virtualizer.options.getItemKey(index);
  return virtualizer.itemSizeCache.get(key) ?? virtualizer.options.estimateSize(index);
}
