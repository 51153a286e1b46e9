import { computed, signal } from '@preact/signals';
import { cards, readClockMs } from './live.ts';
import { whenSignedOut } from './session.ts';

/** What came since the person last looked, by key, with when it came by the member's clock. In this page's memory only. */
const arrivals = signal<ReadonlyMap<string, number>>(new Map());

/** When the person looked away before what is new came; undefined: the person was here all the time. */
export const awaySinceMs = signal<number | undefined>(undefined);

/** What came while the person was away, and not after. */
export const missedKeys = signal<ReadonlySet<string>>(new Set());

let leftAtMs: number | undefined;

whenSignedOut(() => {
  noteAllSeen();
  missedKeys.value = new Set();
  leftAtMs = undefined;
});

/** Cards that came, or changed, and that the person has not opened. */
export const newKeys = computed<ReadonlySet<string>>(
  () => new Set([...arrivals.value.keys()].filter((key) => cards.value.has(key))),
);

export function noteArrivals(keys: readonly string[]): void {
  if (keys.length === 0) return;
  const next = new Map([...arrivals.value].filter(([key]) => cards.value.has(key)));
  for (const key of keys) next.set(key, readClockMs());
  arrivals.value = next;
}

/** The person has opened it. */
export function noteSeen(key: string): void {
  if (!arrivals.value.has(key)) return;
  const next = new Map(arrivals.value);
  next.delete(key);
  arrivals.value = next;
}

export function noteAllSeen(): void {
  arrivals.value = new Map();
  awaySinceMs.value = undefined;
}

/** The page is hidden, or nobody has moved for a while: since `sinceMs` of the member's clock nobody looks. */
export function noteAway(sinceMs: number): void {
  leftAtMs ??= sinceMs;
}

/** Somebody looks again: new is what has come meanwhile. */
export function noteBack(): void {
  if (leftAtMs === undefined) return;
  const since = leftAtMs;
  leftAtMs = undefined;
  const missed = [...arrivals.value].filter(([, atMs]) => atMs >= since);
  if (missed.length === 0) return;
  arrivals.value = new Map(missed);
  missedKeys.value = new Set(missed.map(([key]) => key));
  awaySinceMs.value = since;
}
