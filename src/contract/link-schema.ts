import { z } from 'zod';

const text = z.string().optional();
const types = z.array(z.string()).optional();

/** The fields of the JSON form; `reference` is the form of an entry reference. */
export function linkSchemas<R extends z.ZodType>(reference: R) {
  return {
    link: z.strictObject({ mine: reference, theirs: reference, types }).optional(),
    linkRequest: z.strictObject({ target: reference, mine: reference, types, reason: text }).optional(),
    linkAnswer: z
      .strictObject({
        request: reference,
        identifiers: z.array(z.strictObject({ type: text, value: text })).optional(),
        refusal: text,
      })
      .optional(),
  };
}
