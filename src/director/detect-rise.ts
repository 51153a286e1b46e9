import type { AbuseFact } from './abuse-fact.ts';
import { dayOf, type KeyPart, type RisingRule } from './detection-file.ts';

/** On one day, a rule holds for a key. Windows end with the day, which is in them. */
export interface Firing {
  readonly key: readonly string[];
  /** Days since 1970; the window ends with it. */
  readonly day: number;
  readonly count: number;
  readonly expected: number;
}

/** The keys that an alert counts under: one for each nationality; none when it does not say a part. */
export function keysOf(rule: RisingRule, { abuse }: AbuseFact): string[][] {
  if (rule.kind === 'overstay') {
    if (abuse.type !== 'OVERSTAY' || (abuse.overstayDays ?? 0) < (rule.overstayDays ?? 1)) return [];
  } else if (rule.types?.includes(abuse.type) === false) return [];
  const by: readonly KeyPart[] = rule.kind === 'rise' ? rule.by : ['nationality', 'regime'];
  return by.reduce<string[][]>(
    (keys, part) => keys.flatMap((key) => partsOf(part, abuse).map((value) => [...key, value])),
    [[]],
  );
}

/** Every day on which so many in the window would be too unlikely if nothing had changed. */
export function detectRise(rule: RisingRule, facts: readonly AbuseFact[], untilDay: number): Firing[] {
  const days = new Map<string, { readonly key: string[]; readonly at: number[] }>();
  const all = facts.map(({ occurredMs }) => dayOf(occurredMs));
  facts.forEach((fact, index) => {
    for (const key of keysOf(rule, fact)) {
      const name = JSON.stringify(key);
      const found = days.get(name) ?? { key, at: [] };
      days.set(name, found);
      found.at.push(all[index]!);
    }
  });
  const first = Math.min(untilDay, ...all.slice(0, 1));
  const anything = runningCounts(all, first, untilDay);
  return [...days.values()].flatMap(({ key, at }) => {
    if (at.length < rule.least) return [];
    const own = runningCounts(at, first, untilDay);
    return firingsOf(rule, key, own, anything, first, untilDay);
  });
}

function firingsOf(
  rule: RisingRule,
  key: readonly string[],
  own: RunningCounts,
  anything: RunningCounts,
  first: number,
  untilDay: number,
): Firing[] {
  const found: Firing[] = [];
  for (let day = first; day <= untilDay; day++) {
    const count = own(day - rule.window + 1, day);
    if (count < rule.least) continue;
    const baseline = baselineAt(rule, own, anything, day);
    if (baseline !== undefined && tailChance(count, baseline) <= rule.chance)
      found.push({ key, day, count, expected: baseline.mean });
  }
  return found;
}

interface Baseline {
  readonly mean: number;
  readonly variance: number;
}

/**
 * Of windows of the same length before it, so that a weekly cycle counts the same everywhere. Undefined: less than
 * half of them have any alert at all, so there is nothing to compare with.
 */
function baselineAt(
  { window, baseline, gap = 0 }: RisingRule,
  own: RunningCounts,
  anything: RunningCounts,
  day: number,
): Baseline | undefined {
  const windows = Math.max(1, Math.floor(baseline / window));
  const counts: number[] = [];
  let known = 0;
  for (let index = 0; index < windows; index++) {
    const last = day - window * (index + 1) - gap;
    counts.push(own(last - window + 1, last));
    if (anything(last - window + 1, last) > 0) known += 1;
  }
  if (known * 2 < windows) return undefined;
  const sum = counts.reduce((total, count) => total + count, 0);
  // Half an alert more than there was: a key that was never seen is rare, and not impossible.
  const mean = (sum + 0.5) / windows;
  const spread = counts.reduce((total, count) => total + (count - mean) ** 2, 0) / Math.max(1, windows - 1);
  const dispersion = Math.max(1, spread / mean);
  // The mean is a guess from so many windows, too.
  return { mean, variance: mean * dispersion * (1 + 1 / windows) };
}

/** Chance of so many or more under a negative binomial distribution with that mean and variance. */
export function tailChance(count: number, { mean, variance }: Baseline): number {
  const size = mean ** 2 / (variance - mean);
  let log = size * Math.log(size / (size + mean));
  let below = 0;
  for (let at = 0; at < count; at++) {
    below += Math.exp(log);
    log += Math.log(((at + size) / (at + 1)) * (mean / (size + mean)));
  }
  return Math.max(0, 1 - below);
}

/** How many in these days, both ends in. */
type RunningCounts = (from: number, to: number) => number;

function runningCounts(days: readonly number[], first: number, last: number): RunningCounts {
  const sums = new Float64Array(Math.max(0, last - first + 2));
  for (const day of days) if (day >= first && day <= last) sums[day - first + 1]! += 1;
  for (let index = 1; index < sums.length; index++) sums[index]! += sums[index - 1]!;
  const upTo = (day: number) => sums[Math.min(sums.length - 1, Math.max(0, day - first + 1))]!;
  return (from, to) => upTo(to) - upTo(from - 1);
}

function partsOf(part: KeyPart, abuse: AbuseFact['abuse']): readonly string[] {
  if (part === 'nationality') return [...new Set(abuse.nationalities)];
  const value = {
    regime: abuse.regime,
    airport: abuse.arrivalAirport,
    type: abuse.type,
    means: abuse.means,
  }[part];
  return value === undefined ? [] : [value];
}
