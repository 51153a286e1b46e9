import { z } from 'zod';

const text = z.string().optional();

/** The fields of the JSON form; `reference` is the form of an entry reference. */
export function informationSchemas<R extends z.ZodType>(reference: R) {
  return {
    informationRequest: z
      .strictObject({
        asked: z.array(z.string()).optional(),
        question: text,
        urgency: text,
        dueAt: text,
        purpose: text,
        legalBasis: text,
        about: reference,
      })
      .optional(),
    informationAnswer: z
      .strictObject({
        request: reference,
        outcome: text,
        ground: text,
        text,
        entries: z.array(reference).optional(),
      })
      .optional(),
  };
}
