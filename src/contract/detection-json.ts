import { fromBase64, toBase64 } from './base64.ts';
import { referenceOfShape, referenceToJson } from './body-json.ts';
import type { Detection } from './detection.ts';
import type { JsonEntry } from './entry-schema.ts';

export function detectionToJson({ ruleDigest, evidence, ...rest }: Detection): object {
  return { ...rest, ruleDigest: toBase64(ruleDigest), evidence: evidence.map(referenceToJson) };
}

/** What is missing stays missing, and the rules say so. */
export function detectionOfShape(shape: NonNullable<JsonEntry['detection']>): Detection {
  return {
    rule: shape.rule ?? '',
    ruleDigest: fromBase64(shape.ruleDigest),
    key: shape.key ?? [],
    from: shape.from?.replace('.000Z', 'Z') ?? '',
    until: shape.until?.replace('.000Z', 'Z') ?? '',
    count: shape.count ?? 0,
    expectedMilli: shape.expectedMilli ?? 0,
    evidence: (shape.evidence ?? []).map(referenceOfShape),
    total: shape.total ?? 0,
  };
}
