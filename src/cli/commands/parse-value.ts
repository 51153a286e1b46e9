import { type Quarter, readQuarter } from '../../contract/quarter.ts';
import { parseTimeMs } from '../../contract/timestamp.ts';

/** Reads `2026-01-31T09:30:00Z` as milliseconds since 1970. */
export function parseTime(text: string): number {
  const ms = parseTimeMs(text);
  if (ms === undefined) throw new Error('write a time in UTC such as 2026-01-31T09:30:00Z');
  return ms;
}

/** Reads `2026-Q3`. */
export function parseQuarter(text: string): Quarter {
  const quarter = readQuarter(text);
  if (quarter === undefined) throw new Error('write a year and a quarter from 1 to 4, such as 2026-Q3');
  return quarter;
}

const UNIT_MS = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** Reads `45m`, `12h`, `30d` as milliseconds. The message of the error says what fits. */
export function parseSpan(text: string): number {
  const match = /^([1-9][0-9]{0,5})([smhd])$/.exec(text);
  if (!match) throw new Error('write a number and a unit: 90s, 45m, 12h or 30d');
  return Number(match[1]) * UNIT_MS[match[2] as keyof typeof UNIT_MS];
}

const UNIT_BYTES = { '': 1, KiB: 1_024, MiB: 1_048_576, GiB: 1_073_741_824, TiB: 1_099_511_627_776 } as const;

/** Reads `512MiB`, `2GiB` or a plain number as bytes. */
export function parseSize(text: string): number {
  const match = /^([1-9][0-9]{0,11})(|KiB|MiB|GiB|TiB)$/.exec(text);
  const bytes = match ? Number(match[1]) * UNIT_BYTES[match[2] as keyof typeof UNIT_BYTES] : Number.NaN;
  if (!Number.isSafeInteger(bytes)) throw new Error('write bytes with a unit: 512MiB or 2GiB');
  return bytes;
}

/** Reads a number of entries, 1 or more. */
export function parseEntries(text: string): number {
  if (!/^[1-9][0-9]{0,14}$/.test(text)) throw new Error('write a whole number from 1, without points');
  return Number(text);
}

/** Reads a span from a second to a day: what a statement of heads may promise. */
export function parseHeartbeat(text: string): number {
  const ms = parseSpan(text);
  if (ms > UNIT_MS.d) throw new Error('a heartbeat comes once a day at least: write 10s, 5m or 24h');
  return ms;
}

/** Reads `60x` as 60 and `max` as Infinity. */
export function parseSpeed(text: string): number {
  if (text === 'max') return Number.POSITIVE_INFINITY;
  const match = /^([0-9]+(?:\.[0-9]+)?)x$/.exec(text);
  if (!match || Number(match[1]) === 0) throw new Error('write a factor such as 60x, or max');
  return Number(match[1]);
}

/** Reads a TCP port; 0 means a free one. */
export function parsePort(text: string): number {
  const port = Number(text);
  if (!/^[0-9]{1,5}$/.test(text) || port > 65_535) throw new Error('a port is a number from 0 to 65535');
  return port;
}

/** Reads `500` or `0.5` as alerts a second and `max` as Infinity. */
export function parseRate(text: string): number {
  if (text === 'max') return Number.POSITIVE_INFINITY;
  const rate = Number(text);
  if (!/^[0-9]{1,7}(\.[0-9]{1,3})?$/.test(text) || rate === 0) {
    throw new Error('write alerts a second such as 500, or max');
  }
  return rate;
}

/** Reads how many of something there are to be: from 1 to 60, as a hub has room for. */
export function parseCount(text: string): number {
  const count = Number(text);
  if (!/^[0-9]{1,2}$/.test(text) || count < 1 || count > 60) throw new Error('write a number from 1 to 60');
  return count;
}
