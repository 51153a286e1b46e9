import type { Rate } from './load-report.ts';

/** A time for people, to three digits: `0.046 ms`, `12.3 ms`, `850 ms`, `4.21 s`. */
export function formatMs(ms: number): string {
  if (ms >= 1_000) return `${toThree(ms / 1_000)} s`;
  return `${toThree(ms)} ms`;
}

/** `15000 alerts, 500 a second` */
export function formatRate({ alerts, perSecond }: Rate): string {
  return `${alerts} alerts, ${perSecond < 10 ? perSecond.toFixed(2) : Math.round(perSecond)} a second`;
}

function toThree(value: number): string {
  if (value >= 100) return value.toFixed(0);
  return value >= 10 ? value.toFixed(1) : value >= 1 ? value.toFixed(2) : value.toFixed(3);
}
