import type { Moment } from './growth.ts';

const LINES = 20;
const BAR_WIDTH = 40;

/** A line for each of some moments: time, entries done, RSS, heap, buffers, and a bar as long as the RSS. */
export function curveText(curve: readonly Moment[]): string {
  const most = Math.max(...curve.map(({ rssBytes }) => rssBytes));
  const step = Math.max(1, Math.ceil(curve.length / LINES));
  const shown = curve.filter((_, index) => index % step === 0 || index === curve.length - 1);
  const start = shown[0]?.atMs ?? 0;
  const lines = shown.map(({ atMs, entries, rssBytes, heapUsedBytes, externalBytes }) =>
    [
      `${((atMs - start) / 1_000).toFixed(1)} s`.padStart(9),
      String(entries).padStart(9),
      ...[rssBytes, heapUsedBytes, externalBytes].map((bytes) => megabytes(bytes).padStart(7)),
      ` ${'█'.repeat(Math.round((BAR_WIDTH * rssBytes) / most))}`,
    ].join(' '),
  );
  return ['     time   entries  RSS MB heap MB  ext MB', ...lines].join('\n');
}

/** In millions of bytes. */
export function megabytes(bytes: number, digits = 0): string {
  return (bytes / 1_000_000).toFixed(digits);
}
