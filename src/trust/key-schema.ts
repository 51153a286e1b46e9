import { z } from 'zod';
import { isFeedName } from '../contract/feed.ts';
import { HASH_BYTES } from '../contract/limits.ts';
import { parseTimeMs } from '../contract/timestamp.ts';
import { decodeBase64url } from './base64url.ts';
import { findKeyWeakness, findSealingKeyWeakness } from './public-key.ts';
import { findSecondKeyWeakness } from './second-key.ts';
import { thumbprintOf } from './thumbprint.ts';

/** RFC 3339 in UTC, so that times compare without a time zone table. */
export const timeSchema = z
  .string()
  .refine((value) => parseTimeMs(value) !== undefined, 'must be a time such as 2026-01-31T09:30:00Z');

const jwkOn = <Curve extends string>(crv: Curve, findWeakness: (x: string) => string | undefined) =>
  z.strictObject({
    kty: z.literal('OKP'),
    crv: z.literal(crv),
    x: z.string().superRefine((x, context) => {
      const weakness = findWeakness(x);
      if (weakness !== undefined) context.addIssue({ code: 'custom', message: weakness });
    }),
  });

/** The places of a key, in a directory and in what its participant gives to the operator. */
export const lastGoodSchema = z
  .array(
    z.strictObject({
      feed: z.string().refine(isFeedName, 'must be a feed such as mk-bp.wb6.border-incident'),
      seq: z.int().min(1),
      hash: z
        .string()
        .refine((value) => decodeBase64url(value)?.length === HASH_BYTES, 'must be a SHA-256 in base64url'),
    }),
  )
  .refine((places) => new Set(places.map(({ feed }) => feed)).size === places.length, {
    message: 'must not name a feed twice',
  })
  .readonly();

const secondJwk = z.strictObject({
  kty: z.literal('AKP'),
  alg: z.literal('ML-DSA-44'),
  pub: z.string().superRefine((pub, context) => {
    const weakness = findSecondKeyWeakness(pub);
    if (weakness !== undefined) context.addIssue({ code: 'custom', message: weakness });
  }),
});

/** Members are read in this order, whoever wrote them: what is rendered anew is what was signed. */
const keyWith = <Use extends z.ZodType, Suite extends string, Jwks extends z.ZodRawShape>(
  use: Use,
  suite: Suite,
  jwks: Jwks,
) =>
  z.strictObject({
    kid: z.string(),
    use,
    suite: z.literal(suite),
    ...jwks,
    notBefore: timeSchema,
    notAfter: timeSchema,
    revokedAt: timeSchema.optional(),
    suspectSince: timeSchema.optional(),
    lastGood: lastGoodSchema.optional(),
  });

/** A key as the directory lists it, and the operator's registry. What is not understood is not trusted. */
export const keySchema = z
  .discriminatedUnion('suite', [
    keyWith(z.enum(['sign', 'release']), 'Ed25519', { jwk: jwkOn('Ed25519', findKeyWeakness) }),
    keyWith(z.literal('sign'), 'Ed25519+ML-DSA-44', {
      jwk: jwkOn('Ed25519', findKeyWeakness),
      second: secondJwk,
    }),
    keyWith(z.literal('seal'), 'X25519', { jwk: jwkOn('X25519', findSealingKeyWeakness) }),
  ])
  .refine((value) => value.kid === thumbprintOf(value.jwk), {
    message: 'must be the RFC 7638 thumbprint of jwk',
    path: ['kid'],
  })
  .refine((value) => Date.parse(value.notBefore) < Date.parse(value.notAfter), {
    message: 'must be after notBefore',
    path: ['notAfter'],
  })
  .refine(({ revokedAt, suspectSince }) => isSuspicionOfRevoked(revokedAt, suspectSince), {
    message: 'must come with revokedAt, and not be after it',
    path: ['suspectSince'],
  })
  .refine(({ use, lastGood }) => use === 'sign' || lastGood === undefined, {
    message: 'is said of a key for entries only',
    path: ['lastGood'],
  });

/** K6: only who revokes a key says since when it is suspect; later than that nothing of it is accepted anyway. */
function isSuspicionOfRevoked(revokedAt: string | undefined, suspectSince: string | undefined): boolean {
  if (suspectSince === undefined) return true;
  return revokedAt !== undefined && Date.parse(suspectSince) <= Date.parse(revokedAt);
}
