import { batch, signal } from '@preact/signals';
import type { AlertCard } from '../../wire/card.ts';
import type { Duty } from '../../wire/duty.ts';
import type { ConsoleEvents } from '../../wire/events.ts';
import type { HealthView } from '../../wire/health.ts';
import type { SessionView } from '../../wire/session.ts';
import { mergeCards } from './merge-cards.ts';

/** All cards by their key: what comes twice is there once. */
export const cards = signal<ReadonlyMap<string, AlertCard>>(new Map());
/** All cards have come at least once. */
export const isComplete = signal(false);
export const health = signal<HealthView | undefined>(undefined);
export const duty = signal<Duty>({ items: [] });
/** Another number when something was asked or answered: what is shown of it is old. */
export const askedCount = signal(0);
/** Whether the server is heard. What is shown without it may be old, and says so. */
export const line = signal<'connecting' | 'live' | 'lost'>('connecting');

const PORTIONS_AT_ONCE = 10;
/** Two beats and a half. */
const SILENT_AFTER_MS = 37_500;

/** Why the server has ended the session, when it said so. */
export const toldEnd = signal<ConsoleEvents['ended']['why'] | undefined>(undefined);

/** The member's clock as it was last told, and this machine's steady clock then. */
const told = signal({ nowMs: Date.now(), rate: 1, atMs: performance.now() });
/** The member's time, to the second. */
export const nowMs = signal(Date.now());

interface LiveListener {
  /** Whether the session still goes on has to be asked. */
  readonly onDoubt: () => void;
  /** The session of this page is over: it ended, or the stream is another one's. */
  readonly onOver: () => void;
  /** Keys of cards that a person has to look at again. */
  readonly onNews: (keys: readonly string[]) => void;
}

/**
 * Opens the stream of events for a session; it opens again by itself, and goes on after the last one that came. A server
 * that was not heard for as long as a person may do nothing cannot say that the session is over: then it is. Returns how
 * to end it.
 */
export function openLive(
  { csrf, idleMs }: SessionView,
  { onDoubt, onOver, onNews }: LiveListener,
): () => void {
  let source: EventSource | undefined;
  let seen: Set<string> | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;
  const on = <K extends keyof ConsoleEvents>(name: K, take: (data: ConsoleEvents[K]) => void) =>
    source?.addEventListener(name, (event) => {
      heardAtMs = performance.now();
      liveAtMs = heardAtMs;
      line.value = 'live';
      batch(() => take(JSON.parse((event as MessageEvent).data as string) as ConsoleEvents[K]));
    });
  let heardAtMs = performance.now();
  let liveAtMs = heardAtMs;
  const portions: ConsoleEvents['cards'][] = [];
  const put = (changes: readonly ConsoleEvents['cards'][]) => {
    const merged = mergeCards(cards.value, {
      cards: changes.flatMap((one) => one.cards),
      gone: changes.flatMap((one) => one.gone),
    });
    cards.value = merged.cards;
    // All that is there at first is no news.
    if (isComplete.value) onNews(merged.news);
  };
  const open = () => {
    seen = undefined;
    portions.length = 0;
    source = new EventSource('/api/events');
    source.onopen = () => {
      line.value = 'live';
    };
    source.onerror = () => {
      line.value = 'lost';
      // A refusal ends an EventSource for good; a lost line does not. But who was told half of all begins anew.
      if (source?.readyState === EventSource.CLOSED || seen !== undefined) reopen();
    };
    on('seat', (seat) => {
      if (seat.csrf !== csrf) over();
    });
    on('begin', (begin) => {
      seen = new Set();
      tell(begin);
    });
    on('cards', (changes) => {
      for (const { key } of changes.cards) seen?.add(key);
      // The first portion is shown at once, and what follows in a few steps: each one orders all that is there.
      if (isComplete.value || cards.value.size === 0) put([changes]);
      else portions.push(changes);
      if (portions.length >= PORTIONS_AT_ONCE) put(portions.splice(0));
    });
    on('complete', () => {
      put(portions.splice(0));
      const known = seen;
      seen = undefined;
      isComplete.value = true;
      if (known !== undefined) cards.value = new Map([...cards.value].filter(([key]) => known.has(key)));
    });
    on('health', (value) => {
      health.value = value;
    });
    on('duty', (value) => {
      duty.value = value;
    });
    on('asked', () => {
      askedCount.value += 1;
    });
    on('beat', tell);
    on('ended', ({ why }) => {
      toldEnd.value = why;
      over();
    });
  };
  const over = () => {
    source?.close();
    onOver();
  };
  const reopen = () => {
    line.value = 'lost';
    source?.close();
    clearTimeout(retry);
    heardAtMs = performance.now();
    retry = setTimeout(open, 2_000);
    onDoubt();
  };
  open();
  const ticking = setInterval(() => {
    tick();
    if (performance.now() - liveAtMs > Math.max(idleMs, SILENT_AFTER_MS)) over();
    // A server that hangs keeps the line and says nothing.
    if (performance.now() - heardAtMs > SILENT_AFTER_MS) reopen();
  }, 1_000);
  return () => {
    source?.close();
    clearTimeout(retry);
    clearInterval(ticking);
  };
}

/** Nobody sits here any more: nothing of what was shown stays. */
export function forgetLive(): void {
  batch(() => {
    cards.value = new Map();
    isComplete.value = false;
    health.value = undefined;
    duty.value = { items: [] };
    line.value = 'connecting';
  });
}

function tell(beat: { readonly nowMs: number; readonly rate: number }): void {
  told.value = { ...beat, atMs: performance.now() };
  tick();
}

function tick(): void {
  nowMs.value = Math.floor(readClockMs() / 1_000) * 1_000;
}

/** The member's time as exactly as it is known; {@link nowMs} is for showing it. */
export function readClockMs(): number {
  const { nowMs: then, rate, atMs } = told.peek();
  return then + (performance.now() - atMs) * rate;
}
