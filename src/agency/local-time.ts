const TOKENS = {
  yyyy: '(?<year>\\d{4})',
  MM: '(?<month>\\d{1,2})',
  dd: '(?<day>\\d{1,2})',
  HH: '(?<hour>\\d{1,2})',
  mm: '(?<minute>\\d{1,2})',
  ss: '(?<second>\\d{1,2})',
} as const;

const DAY_MS = 86_400_000;

/** One for each that the mapping names, for every row. */
const patterns = new Map<string, RegExp | undefined>();

/** A pattern such as `dd.MM.yyyy HH:mm` as a regular expression; undefined when it names no whole date. */
export function readDatePattern(pattern: string): RegExp | undefined {
  if (!patterns.has(pattern)) patterns.set(pattern, compileDatePattern(pattern));
  return patterns.get(pattern);
}

function compileDatePattern(pattern: string): RegExp | undefined {
  const parts = pattern.split(/(yyyy|MM|dd|HH|mm|ss)/);
  const named = parts.filter((part) => part in TOKENS);
  const isWhole = ['yyyy', 'MM', 'dd'].every((token) => named.includes(token));
  const isClear = parts.every((part) => part in TOKENS || !/[\p{L}\p{N}]/u.test(part.replace('T', '')));
  if (!isWhole || !isClear || new Set(named).size !== named.length) return undefined;
  const source = parts.map((part) => TOKENS[part as keyof typeof TOKENS] ?? part.replace(/[^\w\s]/g, '\\$&'));
  return new RegExp(`^${source.join('')}$`);
}

/**
 * The instant of a local date and time. In the hour that comes twice in autumn it is the first; a time that
 * does not exist (30 February, the hour left out in spring) is undefined.
 */
export function parseLocalTimeMs(text: string, pattern: RegExp, timeZone: string): number | undefined {
  const groups = pattern.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const number = (name: string, otherwise: number) => Number(groups[name] ?? otherwise);
  const [year, month, day] = [number('year', 1970), number('month', 1), number('day', 1)];
  const [hour, minute, second] = [number('hour', 0), number('minute', 0), number('second', 0)];
  const wallMs = Date.UTC(year, month - 1, day, hour, minute, second);
  const wall = new Date(wallMs);
  const isReal =
    wall.getUTCMonth() === month - 1 && wall.getUTCDate() === day && hour < 24 && minute < 60 && second < 60;
  if (!isReal) return undefined;
  const offsets = new Set([wallMs - DAY_MS, wallMs + DAY_MS].map((near) => offsetMs(near, timeZone)));
  const candidates = [...offsets]
    .map((offset) => wallMs - offset)
    .filter((instant) => instant + offsetMs(instant, timeZone) === wallMs);
  return candidates.length === 0 ? undefined : Math.min(...candidates);
}

export function isTimeZone(name: string): boolean {
  try {
    formatterOf(name);
    return true;
  } catch {
    return false;
  }
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timeZone);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(timeZone, formatter);
  }
  return formatter;
}

const HOUR_MS = 3_600_000;

/** Rows of an export lie close together, and asking Intl costs more than all else about a time. */
const MAX_KNOWN_OFFSETS = 8_192;
const knownOffsets = new Map<string, Map<number, number>>();

/** How far the zone's clocks are ahead of UTC at an instant. */
function offsetMs(instant: number, timeZone: string): number {
  const hour = Math.floor(instant / HOUR_MS);
  const offset = offsetAtHour(hour, timeZone);
  // Clocks are not always changed at a full hour, but not there and back within one.
  return offset === offsetAtHour(hour + 1, timeZone) ? offset : askOffsetMs(instant, timeZone);
}

function offsetAtHour(hour: number, timeZone: string): number {
  let offsets = knownOffsets.get(timeZone);
  if (offsets === undefined || offsets.size >= MAX_KNOWN_OFFSETS) {
    offsets = new Map();
    knownOffsets.set(timeZone, offsets);
  }
  let offset = offsets.get(hour);
  if (offset === undefined) {
    offset = askOffsetMs(hour * HOUR_MS, timeZone);
    offsets.set(hour, offset);
  }
  return offset;
}

function askOffsetMs(instant: number, timeZone: string): number {
  const parts = new Map(
    formatterOf(timeZone)
      .formatToParts(instant)
      .map((part) => [part.type, Number(part.value)]),
  );
  const read = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  return (
    Date.UTC(read('year'), read('month') - 1, read('day'), read('hour'), read('minute'), read('second')) -
    instant
  );
}
