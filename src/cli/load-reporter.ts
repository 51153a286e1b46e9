import type { LoadEvent } from '../replay/load/watch-load.ts';
import type { Output } from './context.ts';

/** Tells on stderr how a load goes: on a terminal one line that changes, else a line now and then. */
export interface LoadReporter {
  tell(event: LoadEvent): void;
  /** Leaves the terminal at the beginning of a line. */
  end(): void;
}

/** Lines in a file or a pipe, for a whole run. */
const LINES = 10;
const MIN_GAP_MS = 1_000;
const CLEAR_LINE = '\r\u001b[2K';

export function loadReporter(
  stderr: Output,
  { durationMs, isQuiet }: { readonly durationMs: number; readonly isQuiet: boolean },
): LoadReporter {
  const gapMs = Math.max(MIN_GAP_MS, durationMs / LINES);
  let nextMs = gapMs;
  let isOpen = false;
  const line = (text: string) => {
    if (isQuiet) return;
    stderr.write(stderr.isTerminal ? `${CLEAR_LINE}${text}` : `${text}\n`);
    isOpen = stderr.isTerminal;
  };
  return {
    tell: (event) => {
      if (event.event === 'preparing') line(`preparing: ${event.what}`);
      if (event.event === 'draining')
        line('nothing more is due; waiting until all that was accepted is there');
      if (event.event === 'checking') line('comparing every inbox with what was accepted');
      if (event.event !== 'progress') return;
      const isLast = event.atMs >= durationMs;
      if (!stderr.isTerminal && event.atMs < nextMs && !isLast) return;
      nextMs += gapMs;
      line(describeProgress(event));
    },
    end: () => {
      if (isOpen) stderr.write(CLEAR_LINE);
      isOpen = false;
    },
  };
}

/** Rates are of the whole run so far; behind is what was due and is not accepted yet. */
function describeProgress({
  atMs,
  due,
  figures,
  latency,
}: Extract<LoadEvent, { event: 'progress' }>): string {
  const perSecond = (alerts: number) => `${Math.round((alerts * 1_000) / Math.max(1, atMs))}/s`;
  const ms = (value: number | undefined) => (value === undefined ? '–' : `${value.toFixed(0)} ms`);
  return [
    `${(atMs / 1_000).toFixed(1).padStart(6)} s`,
    `offered ${perSecond(due)}`,
    `delivered ${perSecond(figures.everywhere)}`,
    `behind ${Math.max(0, due - figures.accepted)}`,
    `p50 ${ms(latency?.p50Ms)}`,
    `p99 ${ms(latency?.p99Ms)}`,
  ].join('  ');
}
