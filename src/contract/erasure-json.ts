import { z } from 'zod';
import { fromBase64, toBase64 } from './base64.ts';
import type { ErasureReason, ErasureReceipt } from './erasure.ts';

const text = z.string().optional();
/** uint64: text in the protobuf JSON mapping; a number is understood too. */
const seq = z
  .union([z.string().regex(/^[1-9]\d{0,15}$/), z.int().positive()], 'is not a whole number from 1')
  .optional();

/** As in entry-schema.ts: which fields there are and of which JSON type, no more. */
export const erasureSchema = z.strictObject({
  reason: text,
  entries: z
    .array(
      z.strictObject({ feed: text, fromSeq: seq, toSeq: seq, hash: z.base64('is not base64').optional() }),
    )
    .optional(),
});

export function erasureToJson({ reason, entries }: ErasureReceipt): object {
  return {
    reason,
    entries: entries.map(({ feed, fromSeq, toSeq, hash }) => ({
      feed,
      fromSeq: String(fromSeq),
      toSeq: String(toSeq),
      hash: toBase64(hash),
    })),
  };
}

/** Fills in what the rules can speak of. */
export function erasureOfShape({ reason, entries = [] }: z.infer<typeof erasureSchema>): ErasureReceipt {
  return {
    reason: reason as ErasureReason,
    // One of a wrong shape is missing here, and is told of by its shape.
    entries: entries.map(({ feed = '', fromSeq, toSeq, hash } = {}) => ({
      feed,
      fromSeq: Number(fromSeq ?? 0),
      toSeq: Number(toSeq ?? 0),
      hash: fromBase64(hash),
    })),
  };
}
