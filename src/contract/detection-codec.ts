import type { karaula } from '../gen/karaula.js';
import type { Detection } from './detection.ts';
import { referenceFromWire } from './reference-codec.ts';
import { timeTextFromWire, timeTextToWire } from './wire-time.ts';

/** Structure only: what is missing stays missing until the rules were applied (detection-rules.ts). */
export function detectionFromWire(wire: karaula.v1.Detection): Detection {
  const { rule, ruleDigest, key, from, until, count, expectedMilli, evidence, total } = wire;
  return {
    rule,
    ruleDigest: new Uint8Array(ruleDigest),
    key,
    from: from ? timeTextFromWire(from, 'detection.from') : '',
    until: until ? timeTextFromWire(until, 'detection.until') : '',
    count,
    expectedMilli,
    evidence: evidence.map((one) => referenceFromWire(one as karaula.v1.EntryReference)),
    total,
  };
}

export function detectionToWire(detection: Detection): karaula.v1.Detection.$Properties {
  const time = (text: string, field: string) =>
    text === '' ? undefined : timeTextToWire(text, `detection.${field}`);
  return {
    ...detection,
    key: [...detection.key],
    evidence: [...detection.evidence],
    from: time(detection.from, 'from'),
    until: time(detection.until, 'until'),
  } as karaula.v1.Detection.$Properties;
}
