const OFFSET = /^\+(?:(\d{1,3})d)?(\d{1,3}):([0-5]\d):([0-5]\d)$/;
const SPAN = /^(\d{1,6})(ms|s|m|h|d)$/;
const UNIT_MS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Reads an offset from the scenario's start, `+00:12:30` or `+30d00:00:00`, in milliseconds. */
export function parseOffsetMs(text: string): number | undefined {
  const found = OFFSET.exec(text);
  if (found === null) return undefined;
  const [, days = '0', hours = '0', minutes = '0', seconds = '0'] = found;
  return ((Number(days) * 24 + Number(hours)) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000;
}

/** Reads a span such as `30s`, `5m`, `2h` or `3d`, in milliseconds. */
export function parseSpanMs(text: string): number | undefined {
  const found = SPAN.exec(text);
  return found === null ? undefined : Number(found[1]) * (UNIT_MS[found[2] ?? ''] ?? Number.NaN);
}

/** The offset as the file writes it: `+00:12:30`, with days in front when there are any. */
export function formatOffset(offsetMs: number): string {
  const total = Math.floor(offsetMs / 1000);
  const days = Math.floor(total / 86_400);
  const two = (part: number) => String(part).padStart(2, '0');
  const clock = `${two(Math.floor((total % 86_400) / 3600))}:${two(Math.floor((total % 3600) / 60))}:${two(total % 60)}`;
  return days === 0 ? `+${clock}` : `+${days}d${clock}`;
}

/** A span for people: `850 ms`, `3.2 s`, `4 min 10 s`, `2 h 5 min`, `3 d 4 h`. */
export function formatSpan(spanMs: number): string {
  if (spanMs < 1000) return `${Math.round(spanMs)} ms`;
  if (spanMs < 60_000) return `${(spanMs / 1000).toFixed(1)} s`;
  const pair = (large: number, largeUnit: string, small: number, smallUnit: string) =>
    small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`;
  const seconds = Math.floor(spanMs / 1000);
  if (seconds < 3600) return pair(Math.floor(seconds / 60), 'min', seconds % 60, 's');
  const minutes = Math.floor(seconds / 60);
  if (minutes < 1440) return pair(Math.floor(minutes / 60), 'h', minutes % 60, 'min');
  const hours = Math.floor(minutes / 60);
  return pair(Math.floor(hours / 24), 'd', hours % 24, 'h');
}
