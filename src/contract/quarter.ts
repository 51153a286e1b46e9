/** A quarter of a year, in UTC. */
export interface Quarter {
  readonly year: number;
  /** 1 to 4 */
  readonly number: number;
}

/** Reads `2026-Q3`; undefined for anything else, and for years before 2000. */
export function readQuarter(text: string): Quarter | undefined {
  const match = /^(2[0-9]{3})-Q([1-4])$/.exec(text);
  return match ? { year: Number(match[1]), number: Number(match[2]) } : undefined;
}

export function quarterName({ year, number }: Quarter): string {
  return `${year}-Q${number}`;
}

/** From its first millisecond to that of the next, since 1970. */
export function quarterBounds({ year, number }: Quarter): {
  readonly sinceMs: number;
  readonly untilMs: number;
} {
  return { sinceMs: Date.UTC(year, (number - 1) * 3), untilMs: Date.UTC(year, number * 3) };
}

export function quarterBefore({ year, number }: Quarter): Quarter {
  return number === 1 ? { year: year - 1, number: 4 } : { year, number: number - 1 };
}

export function yearBefore({ year, number }: Quarter): Quarter {
  return { year: year - 1, number };
}

/** The quarter of a time (milliseconds since 1970) in UTC: `2026-Q3`. */
export function quarterOf(ms: number): string {
  const date = new Date(ms);
  return quarterName({ year: date.getUTCFullYear(), number: Math.floor(date.getUTCMonth() / 3) + 1 });
}
