const RFC3339_UTC = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(\.\d{3})?Z$/;

/**
 * Milliseconds since 1970-01-01T00:00Z of a time in RFC 3339, UTC, to the second or the millisecond;
 * undefined for anything else, 30 February and leap seconds included.
 */
export function parseTimeMs(text: string): number | undefined {
  if (!RFC3339_UTC.test(text)) return undefined;
  const ms = Date.parse(text);
  // Date.parse takes 30 February for 2 March, and 24:00 for the next day.
  return new Date(ms).getUTCDate() === Number(text.slice(8, 10)) ? ms : undefined;
}

/** A time as the protobuf JSON mapping writes it: no fraction when it is a whole second. */
export function formatTime(ms: number): string {
  const text = new Date(ms).toISOString();
  return text.endsWith('.000Z') ? `${text.slice(0, 19)}Z` : text;
}
