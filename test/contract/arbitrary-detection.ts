import fc from 'fast-check';
import type { Detection } from '../../src/contract/detection.ts';
import { arbitraryReference } from './arbitrary-reference.ts';
import { code, country, DAY_MS, hash, name } from './arbitrary-values.ts';

/** What may be said of alerts of one community. */
export function arbitraryDetection(community: string, issuedAtMs: number): fc.Arbitrary<Detection> {
  const evidence = arbitraryReference(community, name, ['visa-abuse']);
  return fc
    .record({
      ruleDigest: hash,
      key: fc.tuple(country, code('Regime'), fc.constantFrom('tia', 'prn')),
      days: fc.integer({ min: 1, max: 60 }),
      count: fc.integer({ min: 1, max: 100_000 }),
      expectedMilli: fc.nat(1_000_000),
      evidence: fc.uniqueArray(evidence, {
        selector: ({ entryId }) => entryId,
        minLength: 1,
        maxLength: 64,
      }),
      more: fc.nat(1_000),
    })
    .map(({ days, evidence, more, ...rest }) => ({
      rule: 'onward-rise',
      ...rest,
      from: timeText(issuedAtMs - days * DAY_MS),
      until: timeText(issuedAtMs),
      evidence,
      total: evidence.length + (evidence.length === 64 ? more : 0),
    }));
}

function timeText(ms: number): string {
  return new Date(ms).toISOString().replace('.000Z', 'Z');
}
