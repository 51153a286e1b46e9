const DAY_MS = 24 * 3_600_000;

/** The week of a time (milliseconds since 1970) in UTC, after ISO 8601: `2026-W09`. The year is that of its Thursday. */
export function isoWeekOf(ms: number): string {
  const days = Math.floor(ms / DAY_MS);
  // 1970 began on a Thursday; the week on a Monday.
  const thursday = days - ((((days + 3) % 7) + 7) % 7) + 3;
  const year = new Date(thursday * DAY_MS).getUTCFullYear();
  const week = Math.floor((thursday - Date.UTC(year, 0, 1) / DAY_MS) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}
