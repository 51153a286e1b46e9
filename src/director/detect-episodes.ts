import type { Detection } from '../contract/detection.ts';
import { MAX_EVIDENCE } from '../contract/limits.ts';
import { isSameBytes } from '../contract/plain-bytes.ts';
import { type AbuseFact, inOrder } from './abuse-fact.ts';
import { detectEmployers, employerKeyOf } from './detect-employer.ts';
import { detectRise, type Firing, keysOf } from './detect-rise.ts';
import { type DetectionRule, dayOf, dayText } from './detection-file.ts';

/** A rule held for a key from one day on, with breaks shorter than its quiet time. */
export interface Episode {
  readonly rule: DetectionRule;
  readonly key: readonly string[];
  /** Days since 1970 on which it held. */
  readonly firstDay: number;
  readonly lastDay: number;
  /** As on the first day. */
  readonly count: number;
  readonly expected: number;
  readonly evidence: readonly AbuseFact[];
}

/**
 * All that the rules find in these alerts, by day, rule and key. It follows from the set of them alone: not from the order
 * in which they came, nor from when. K10
 * @param untilDay the last day that is looked at; days since 1970
 */
export function detectEpisodes(
  rules: readonly DetectionRule[],
  facts: readonly AbuseFact[],
  untilDay: number,
): Episode[] {
  const sorted = inOrder(facts);
  return rules
    .flatMap((rule) =>
      [...Map.groupBy(firingsOf(rule, sorted, untilDay), ({ key }) => JSON.stringify(key)).values()].flatMap(
        (firings) => splitByQuiet(rule, firings).map((episode) => episodeOf(rule, episode, sorted)),
      ),
    )
    .toSorted((one, other) => one.firstDay - other.firstDay || (nameOf(one) < nameOf(other) ? -1 : 1));
}

/** What is said of an episode: as it was on its first day. */
export function detectionOf({ rule, key, firstDay, count, expected, evidence }: Episode): Detection {
  return {
    rule: rule.name,
    ruleDigest: rule.digest,
    key,
    from: dayText(firstDay - rule.window + 1),
    until: dayText(firstDay + 1),
    count,
    expectedMilli: Math.round(expected * 1_000),
    evidence: evidence.slice(0, MAX_EVIDENCE).map(({ reference }) => reference),
    total: evidence.length,
  };
}

/** Whether a detection speaks of this episode: of the same rule and key, and its window reaches into it. */
export function isAbout({ rule, key, firstDay, lastDay }: Episode, said: Detection): boolean {
  const isSame =
    isSameBytes(rule.digest, said.ruleDigest) && JSON.stringify(key) === JSON.stringify(said.key);
  const lastSaid = dayOf(Date.parse(said.until)) - 1;
  return isSame && lastSaid >= firstDay - rule.quiet && lastSaid <= lastDay + rule.quiet;
}

/** Whether an alert is in the window of a detection of this rule, and under its key. */
export function isEvidenceFor(rule: DetectionRule, said: Detection, fact: AbuseFact): boolean {
  const { occurredMs } = fact;
  const isWithin = occurredMs >= Date.parse(said.from) && occurredMs < Date.parse(said.until);
  return isWithin && isUnder(rule, said.key, fact);
}

function firingsOf(rule: DetectionRule, facts: readonly AbuseFact[], untilDay: number): Firing[] {
  return rule.kind === 'employer'
    ? detectEmployers(rule, facts, untilDay)
    : detectRise(rule, facts, untilDay);
}

function splitByQuiet({ quiet }: DetectionRule, firings: readonly Firing[]): Firing[][] {
  const episodes: Firing[][] = [];
  for (const firing of firings.toSorted((one, other) => one.day - other.day)) {
    const last = episodes.at(-1);
    if (last !== undefined && firing.day - last.at(-1)!.day <= quiet) last.push(firing);
    else episodes.push([firing]);
  }
  return episodes;
}

function episodeOf(rule: DetectionRule, firings: readonly Firing[], facts: readonly AbuseFact[]): Episode {
  const { key, day: firstDay, count, expected } = firings[0]!;
  const evidence = facts.filter((fact) => {
    const day = dayOf(fact.occurredMs);
    return day <= firstDay && day > firstDay - rule.window && isUnder(rule, key, fact);
  });
  return { rule, key, firstDay, lastDay: firings.at(-1)!.day, count, expected, evidence };
}

function isUnder(rule: DetectionRule, key: readonly string[], fact: AbuseFact): boolean {
  const name = JSON.stringify(key);
  if (rule.kind !== 'employer') return keysOf(rule, fact).some((one) => JSON.stringify(one) === name);
  return JSON.stringify(employerKeyOf(fact)) === name && fact.country !== key[0];
}

function nameOf({ rule, key }: Episode): string {
  return `${rule.name} ${JSON.stringify(key)}`;
}
