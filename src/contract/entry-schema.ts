import { z } from 'zod';
import { alertSchema, evaluationSchema, placeSchema } from './alert-schema.ts';
import { erasureSchema } from './erasure-json.ts';
import { informationSchemas } from './information-schema.ts';
import { linkSchemas } from './link-schema.ts';

// As in alert-schema.ts: which fields there are and of which JSON type, no more.

const text = z.string().optional();
const texts = z.array(z.string()).optional();
const bytes = z.base64('is not base64').optional();

/** uint64: text in the protobuf JSON mapping; a number is understood too. */
const seq = z
  .union([z.string().regex(/^[1-9]\d{0,15}$/), z.int().positive()], 'is not a whole number from 1')
  .optional();

const headSchema = z.strictObject({ feed: text, seq, hash: bytes });
const heads = z.array(headSchema).optional();

const targetSchema = z.strictObject({ feed: text, seq, entryId: text, hash: bytes });

const sealedSchema = z.strictObject({ keyId: text, iv: bytes, ciphertext: bytes, commitment: bytes });

const handlingSchema = z.strictObject({
  code: text,
  restriction: text,
  purposes: texts,
  releasableTo: texts,
});

const forwardTerms = {
  target: targetSchema.optional(),
  community: text,
  participants: texts,
  purposes: texts,
  until: text,
};

/** The protobuf JSON form of `karaula.v1.Entry`. Every field is optional here, as on the wire. */
export const entrySchema = z.strictObject({
  origin: text,
  community: text,
  kind: text,
  seq,
  prev: bytes,
  issuedAt: text,
  expiresAt: text,
  entryId: text,
  status: text,
  handling: handlingSchema.optional(),
  release: z.strictObject({ protected: bytes, signature: bytes }).optional(),
  alert: alertSchema.optional(),
  update: z
    .strictObject({
      target: targetSchema.optional(),
      note: text,
      alert: alertSchema.optional(),
      closes: z.boolean().optional(),
    })
    .optional(),
  retraction: z.strictObject({ target: targetSchema.optional(), reason: text, note: text }).optional(),
  sealed: sealedSchema.optional(),
  heads: z
    .strictObject({
      own: heads,
      seen: heads,
      intervalS: z.number().optional(),
      letGo: heads,
      changesOnly: z.boolean().optional(),
    })
    .optional(),
  action: z.strictObject({ target: targetSchema.optional(), action: text, reason: text }).optional(),
  contentKey: z.strictObject({ keyId: text, jwe: text, prekeyJwe: text, linkEpoch: text }).optional(),
  prekey: z.strictObject({ publicKey: bytes }).optional(),
  forwardRequest: z.strictObject({ ...forwardTerms, reason: text }).optional(),
  forwardGrant: z.strictObject({ ...forwardTerms, request: targetSchema.optional(), to: text }).optional(),
  forwardRefusal: z.strictObject({ request: targetSchema.optional(), reason: text }).optional(),
  forwarded: z
    .strictObject({ original: bytes, originalPlaintext: bytes, grant: bytes, grantPlaintext: bytes })
    .optional(),
  copyCompliance: z
    .strictObject({
      target: targetSchema.optional(),
      community: text,
      members: z.number().optional(),
      complied: texts,
      grant: bytes,
      grantPlaintext: bytes,
    })
    .optional(),
  ...linkSchemas(targetSchema.optional()),
  ...informationSchemas(targetSchema.optional()),
  detection: z
    .strictObject({
      rule: text,
      ruleDigest: bytes,
      key: texts,
      from: text,
      until: text,
      count: z.number().optional(),
      expectedMilli: z.number().optional(),
      evidence: z.array(targetSchema).optional(),
      total: z.number().optional(),
    })
    .optional(),
  sealedVariants: z.strictObject({ variants: z.array(sealedSchema).optional() }).optional(),
  erasure: erasureSchema.optional(),
  sighting: z
    .strictObject({
      target: targetSchema.optional(),
      at: text,
      place: placeSchema.optional(),
      what: text,
      evaluation: evaluationSchema.optional(),
      note: text,
    })
    .optional(),
  readLogHead: z.strictObject({ length: seq, hash: bytes }).optional(),
  readQuestion: z.strictObject({ target: targetSchema.optional() }).optional(),
  dataSubjectRequest: z
    .strictObject({ caseId: text, right: text, entries: z.array(targetSchema).optional(), answerBy: text })
    .optional(),
  dataSubjectAnswer: z
    .strictObject({
      caseId: text,
      request: targetSchema.optional(),
      outcome: text,
      reason: text,
      note: text,
    })
    .optional(),
  readAnswer: z
    .strictObject({
      target: targetSchema.optional(),
      readers: z
        .array(
          z.strictObject({ who: text, purpose: text, first: text, last: text, count: z.number().optional() }),
        )
        .optional(),
      refused: text,
    })
    .optional(),
});

/** What {@link entrySchema} lets through. */
export type JsonEntry = z.infer<typeof entrySchema>;
export type JsonSealed = z.infer<typeof sealedSchema>;
export type JsonReference = z.infer<typeof targetSchema>;
export type JsonHead = z.infer<typeof headSchema>;
