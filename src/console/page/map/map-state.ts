import { batch, computed, effect, signal } from '@preact/signals';
import { visibleCards } from '../state/filters.ts';
import { isComplete, nowMs } from '../state/live.ts';
import { hoveredKey, selectedKey } from '../state/selection.ts';
import { indexSpots, levelOf, type MapMark, type MarkLevel, marksToDraw } from './clusters.ts';
import { linesOfLinks } from './routes.ts';
import { forgetSites, placeCards } from './spots.ts';
import { spreadMarks } from './spread.ts';
import { boxOfView, keepInside, type MapView, type Surface, viewOfHome } from './view.ts';

/** Of the drawing, in pixels; undefined: not measured yet. */
export const surface = signal<Surface | undefined>(undefined);
/** Undefined: as at first, all of the six. */
const chosenView = signal<MapView | undefined>(undefined);

/** Cards come one by one, and at first in many portions: the map takes them now and then, and leaves time for the feed. */
const REST_MS = 120;
const REST_AT_FIRST_MS = 600;

const shown = signal(visibleCards.peek());

export const placed = computed(() => placeCards(shown.value));

const homeView = computed(() => viewOfHome(surface.value ?? { width: 600, height: 700 }));
export const view = computed(() => {
  const [chosen, size] = [chosenView.value, surface.value];
  // The surface may have become another one since: a thread was opened beside it.
  return chosen === undefined || size === undefined ? homeView.value : keepInside(chosen, size);
});
export const isHome = computed(() => chosenView.value === undefined);

const index = computed(() => indexSpots(placed.value.spots, levelOf(homeView.value.pxPerKm)));

const SEEN_BEYOND_PX = 80;

export const level = computed((): MarkLevel => {
  const size = surface.value;
  if (size === undefined) return { marks: [], markOf: new Map<string, MapMark>() };
  return marksToDraw(index.value, view.value.pxPerKm, boxOfView(view.value, size, SEEN_BEYOND_PX));
});

/** Where each mark is drawn, in pixels from the middle of the map. */
export const drawnAt = computed(() => {
  const { marks } = level.value;
  const places = spreadMarks(marks, view.value.pxPerKm);
  return new Map(marks.map(({ id }, index) => [id, places[index]!]));
});

/** Most cards are linked with none: then nothing is looked up. */
const linkedCards = computed(() => shown.value.filter(({ linked }) => linked.length > 0));

export const lines = computed(() => {
  if (linkedCards.value.length === 0) return [];
  return linesOfLinks(linkedCards.value, placed.value.spotOf, level.value.markOf);
});

/** The member's time to the minute: what only ages is drawn anew once in it. */
export const minuteMs = computed(() => Math.floor(nowMs.value / 60_000) * 60_000);

export function markIdOf(key: string | undefined): string | undefined {
  const spot = key === undefined ? undefined : placed.value.spotOf.get(key);
  return spot && level.value.markOf.get(spot.id)?.id;
}

export const hoveredMark = computed(() => markIdOf(hoveredKey.value));
export const selectedMark = computed(() => markIdOf(selectedKey.value));

export function setView(next: MapView | undefined): void {
  chosenView.value = next;
}

/** Follows the cards for as long as the map is there. Returns how to end it. */
export function followCards(): () => void {
  let rest: ReturnType<typeof setTimeout> | undefined;
  const take = () => {
    rest = undefined;
    shown.value = visibleCards.peek();
  };
  const end = effect(() => {
    visibleCards.value;
    rest ??= setTimeout(take, isComplete.peek() ? REST_MS : REST_AT_FIRST_MS);
  });
  take();
  return () => {
    end();
    clearTimeout(rest);
    forget();
  };
}

/** The mark under the pointer or the focus on the map itself: its card is shown. */
export const pointedMark = signal<{ readonly id: string; readonly by: 'pointer' | 'focus' } | undefined>(
  undefined,
);
/** The mark whose cards are listed, because coming nearer does not part them. */
export const listedMark = signal<MapMark | undefined>(undefined);
const lastFocused = signal<string | undefined>(undefined);
/** Of all marks one is reached by Tab: the last that was focused, else the most pressing. */
export const rovingMark = computed(() => {
  const { marks } = level.value;
  return marks.some(({ id }) => id === lastFocused.value) ? lastFocused.value : marks[0]?.id;
});

export function keepFocused(id: string): void {
  lastFocused.value = id;
}

/** Nothing of what was shown stays when the map is gone: perhaps nobody sits here any more. */
function forget(): void {
  batch(() => {
    shown.value = [];
    listedMark.value = undefined;
    pointedMark.value = undefined;
  });
  forgetSites();
  // What is computed keeps its last value until it is asked again.
  lines.peek();
}
