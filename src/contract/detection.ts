import { isCode, labelOf } from './code-lists.ts';
import { isCountryCode } from './country-codes.ts';
import { findCrossingPoint } from './crossing-points.ts';
import type { EntryReference } from './entry.ts';
import { countryName, crossingPointNameOf } from './names.ts';

/** A rule of its author's has found a pattern in alerts, and says in which (docs/detections.md). */
export interface Detection {
  readonly rule: string;
  /** SHA-256 of the rule, 32 bytes: whether two members mean the same by one name. */
  readonly ruleDigest: Uint8Array;
  /** What was found: codes, countries, airports, or an employer, as the rule says. */
  readonly key: readonly string[];
  /** The window that the evidence occurred in; RFC 3339, UTC. `until` is not in it. */
  readonly from: string;
  readonly until: string;
  readonly count: number;
  /** In the window, by the key's own baseline; in thousandths. 0 with rules that have none. */
  readonly expectedMilli: number;
  /** Oldest first; the first 64. */
  readonly evidence: readonly EntryReference[];
  /** Of all evidence. */
  readonly total: number;
}

export interface DetectionBody {
  readonly case: 'detection';
  readonly detection: Detection;
}

/** What was found, in one line for people. K9: codes become names. */
export function headlineOfDetection({ rule, key, count, expectedMilli, from, until }: Detection): string {
  const expected = expectedMilli === 0 ? '' : `, ${(expectedMilli / 1_000).toFixed(1)} expected`;
  return `Detection ${rule}: ${key.map(wordOf).join(', ')}: ${count}${expected}, ${from.slice(0, 10)} to ${until.slice(0, 10)}`;
}

function wordOf(part: string): string {
  if (isCountryCode(part)) return countryName(part);
  if (isCode('Regime', part)) return labelOf('Regime', part);
  return findCrossingPoint(part) === undefined ? part : crossingPointNameOf(part);
}
