import { z } from 'zod';
import type { Violation } from '../contract/errors.ts';
import { MAX_TOKENS } from '../contract/limits.ts';
import type { Identifier, IdentifierType } from '../contract/link.ts';
import { normaliseIdentifier } from '../contract/normalise-identifier.ts';

const texts = z.array(z.string().max(200)).max(MAX_TOKENS).optional();

/** `"karaula": {"identifiers": {"plate": ["RS:BG 123-AB"], "phone": ["+381 64 123 4567"]}}` */
export const identifiersSchema = z.strictObject({
  document: texts,
  plate: texts,
  phone: texts,
  employer: texts,
  face: texts,
});

/** Each once, normalised. K7: what is wrong with one is said without it. */
export function readIdentifiers(
  found: z.infer<typeof identifiersSchema> | undefined,
  violations: Violation[],
): Identifier[] {
  const identifiers = new Map<string, Identifier>();
  for (const [name, values] of Object.entries(found ?? {})) {
    const type = name.toUpperCase() as IdentifierType;
    for (const [index, text] of (values ?? []).entries()) {
      const outcome = normaliseIdentifier(type, text);
      if ('problem' in outcome)
        violations.push({ path: `karaula.identifiers.${name}[${index}]`, problem: outcome.problem });
      else identifiers.set(`${type} ${outcome.value}`, { type, value: outcome.value });
    }
  }
  if (identifiers.size > MAX_TOKENS)
    violations.push({ path: 'karaula.identifiers', problem: `has more than ${MAX_TOKENS} identifiers` });
  return [...identifiers.values()];
}
