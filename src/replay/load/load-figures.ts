import type { DiskReport, Rate } from './load-report.ts';

/** A time for people, to three digits: `0.046 ms`, `12.3 ms`, `850 ms`, `4.21 s`. */
export function formatMs(ms: number): string {
  if (ms >= 1_000) return `${toThree(ms / 1_000)} s`;
  return `${toThree(ms)} ms`;
}

/** `15000 alerts, 500 a second` */
export function formatRate({ alerts, perSecond }: Rate): string {
  return `${alerts} alerts, ${perSecond < 10 ? perSecond.toFixed(2) : Math.round(perSecond)} a second`;
}

/** `5120 by vda, 3.2 a second before it began`, or why nobody knows. */
export function describeFlushes({ flushes }: DiskReport): string {
  if ('notKnown' in flushes) return `not known here: ${flushes.notKnown}`;
  const { disk, completed, beforePerSecond } = flushes;
  return `${completed} by ${disk}, ${beforePerSecond.toFixed(1)} a second before it began`;
}

/** `452 B`, `1.6 KiB`, `23.5 GiB` */
export function formatBytes(bytes: number): string {
  const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
  const power = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log2(bytes) / 10));
  return `${(bytes / 1_024 ** power).toFixed(power === 0 ? 0 : 1)} ${units[power]}`;
}

function toThree(value: number): string {
  if (value >= 100) return value.toFixed(0);
  return value >= 10 ? value.toFixed(1) : value >= 1 ? value.toFixed(2) : value.toFixed(3);
}
