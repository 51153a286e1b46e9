import { z } from 'zod';
import { findCrossingPoint, listCrossingPoints } from '../../contract/crossing-points.ts';
import { ALERT_KINDS } from '../../contract/kind.ts';
import { MAX_SUMMARY_LENGTH } from '../../contract/limits.ts';
import { didYouMean } from '../../contract/near-word.ts';
import { STARTING_COMMUNITIES, STARTING_PARTICIPANTS } from '../../operator/starting-participants.ts';
import { parseSpanMs } from '../span.ts';

const HOUR_MS = 3_600_000;
const MAX_SPAN_HOURS = 31 * 24;

const line = (max: number) => z.string().trim().min(1).max(max);
const share = z.number().positive().max(1_000_000);
const weight = z.number().nonnegative().max(1_000_000);

/** A text that must be one of a list; what it is close to is said. */
const oneOf = (list: readonly string[], what: string) =>
  z.string().superRefine((text, ctx) => {
    if (!list.includes(text)) {
      ctx.addIssue({ code: 'custom', message: `is not ${what}${didYouMean(text, list)}` });
    }
  });

const span = z.string().transform((text, ctx) => {
  const hours = (parseSpanMs(text) ?? Number.NaN) / HOUR_MS;
  if (Number.isInteger(hours) && hours >= 1 && hours <= MAX_SPAN_HOURS) return hours;
  ctx.addIssue({
    code: 'custom',
    message: 'is not a span of whole hours; write such as 24h or 7d, up to 31d',
  });
  return z.NEVER;
});

const weights = (count: number, what: string) =>
  z
    .array(weight)
    .length(count, `is not a list of ${count} weights, ${what}`)
    .refine((list) => list.some((one) => one > 0), 'is all zero; one weight at least must be more');

const size = z
  .strictObject({
    share,
    summary: z.tuple([z.int().min(0), z.int().min(0).max(MAX_SUMMARY_LENGTH)]),
  })
  .refine(({ summary: [min, max] }) => min <= max, {
    path: ['summary'],
    message: 'is the wrong way round; write the shorter length first',
  });

const point = z.strictObject({
  point: z.string().superRefine((id, ctx) => {
    const found = findCrossingPoint(id);
    const known = listCrossingPoints().map((one) => one.id);
    if (found === undefined) {
      ctx.addIssue({ code: 'custom', message: `is not a crossing point we know${didYouMean(id, known)}` });
    } else if (found.status === 'closed') {
      ctx.addIssue({ code: 'custom', message: 'is a closed crossing point: nothing happens there' });
    }
  }),
  weight: share,
  curve: z.string(),
});

const COMMUNITIES = STARTING_COMMUNITIES.map(({ id }) => id);
const PARTICIPANTS = STARTING_PARTICIPANTS.map(({ id }) => id);
const atLeastOne = (list: object) => Object.keys(list).length > 0;

/** The shape of a file of seeds/profiles. */
export const profileSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{0,47}$/, 'is not an identifier; write lower-case words and hyphens'),
  title: line(200),
  says: line(2_000),
  status: z.enum(['TEST', 'EXERCISE'], { error: 'is not TEST or EXERCISE' }),
  start: z.iso
    .datetime({ message: 'is not a time; write RFC 3339 in UTC, such as 2025-08-02T00:00:00Z' })
    .transform((text) => Date.parse(text)),
  span,
  perSecond: z.number().positive().max(100_000),
  communities: z
    .record(oneOf(COMMUNITIES, 'a community to start with'), share)
    .refine(atLeastOne, 'is empty; name one community at least'),
  kinds: z
    .record(oneOf(ALERT_KINDS, 'a kind of alert'), share)
    .refine(atLeastOne, 'is empty; name one kind at least'),
  sizes: z.array(size).min(1).max(20),
  curves: z.record(
    z.string(),
    z.strictObject({
      hours: weights(24, 'one for each hour of the day in UTC'),
      months: weights(12, 'one for each month from January').default(Array(12).fill(1)),
    }),
  ),
  points: z.array(point).min(1).max(200),
  flood: z
    .strictObject({
      participant: oneOf(PARTICIPANTS, 'a participant to start with'),
      share: z.number().gt(0).lt(1),
    })
    .optional(),
});

export type ProfileFile = z.infer<typeof profileSchema>;
