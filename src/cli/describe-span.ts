const UNITS = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['min', 60_000],
] as const;

/** A span of time for people, in its largest unit, rounded down: `4 s`, `12 min`, `3 d`. */
export function describeSpan(ms: number): string {
  const whole = Math.max(0, ms);
  const [unit, unitMs] = UNITS.find(([, size]) => whole >= size) ?? (['s', 1_000] as const);
  return `${Math.floor(whole / unitMs)} ${unit}`;
}

/** Bytes for people, in powers of 1024: `312 B`, `4.0 KiB`, `1.2 MiB`. */
export function describeBytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  const units = ['KiB', 'MiB', 'GiB', 'TiB'];
  const power = Math.min(units.length, Math.floor(Math.log2(bytes) / 10));
  return `${(bytes / 1024 ** power).toFixed(1)} ${units[power - 1]}`;
}
