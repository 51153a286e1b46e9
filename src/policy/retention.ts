import { z } from 'zod';
import type { Directory } from '../contract/directory.ts';
import { ALERT_KINDS } from '../contract/kind.ts';
import { type Decision, denied } from './decision.ts';

const DAY_MS = 24 * 3_600_000;

const ruleFile = z.strictObject({
  /** How long an entry may be kept after it was received, taken back or ordered to be erased. Days. */
  keepDays: z
    .number()
    .positive()
    .max(5 * 366),
  /** In words: the law and the article. */
  legalBasis: z.string().trim().min(1).max(500),
});

/**
 * What a rule can be about: kinds of feeds, from when an entry was received; what was taken back, or ordered to be erased,
 * from when we were told.
 */
const RULES = [...ALERT_KINDS, 'retracted', 'ordered'] as const;

/** A file of retention rules: by country (ISO 3166-1 alpha-2, with XK), then by what they are about. */
export const retentionFile = z.strictObject({
  countries: z.record(
    z.string().regex(/^[A-Z]{2}$/, 'is not the code of a country, such as MK'),
    z.partialRecord(z.enum(RULES), ruleFile),
  ),
});

/** What {@link retentionFile} lets through. */
export type RetentionFile = z.infer<typeof retentionFile>;

/** How long a reader may keep what it is told, and by which law. */
export interface RetentionRule {
  readonly keepMs: number;
  readonly legalBasis: string;
}

/** The rules of one reader; what has none is kept for as long as its originator allows. */
export type RetentionPolicy = ReadonlyMap<(typeof RULES)[number], RetentionRule>;

/** The rules for a reader, which are those of its country; none where it has none or the file does not name it. */
export function retentionOf(
  file: RetentionFile | undefined,
  { participants }: Pick<Directory, 'participants'>,
  reader: string,
): RetentionPolicy {
  const country = participants.find(({ id }) => id === reader)?.country;
  const rules = country === undefined ? undefined : file?.countries[country];
  return new Map(
    RULES.flatMap((about) => {
      const rule = rules?.[about];
      return rule === undefined
        ? []
        : [[about, { keepMs: rule.keepDays * DAY_MS, legalBasis: rule.legalBasis }]];
    }),
  );
}

/** When an entry's content has to go. Milliseconds since 1970. */
export interface RetentionEnd {
  readonly atMs: number;
  /** The reader's own rule, where that ends it earlier than its originator. */
  readonly rule?: RetentionRule;
}

/**
 * When a reader has to erase an entry. K5: its originator's limit can be shortened by the reader's own rule, and by
 * nothing be lengthened.
 */
export function retentionEnd(
  entry: { readonly expiresAtMs: number; readonly receivedAtMs: number },
  rule: RetentionRule | undefined,
): RetentionEnd {
  const { expiresAtMs, receivedAtMs } = entry;
  if (rule === undefined || receivedAtMs + rule.keepMs >= expiresAtMs) return { atMs: expiresAtMs };
  return { atMs: receivedAtMs + rule.keepMs, rule };
}

/** That and why nothing of an entry can leave any more. K8 */
export function deniedAsErased(erased: { readonly atMs: number; readonly why: string }): Decision {
  return denied(
    'POLICY_ERASED',
    `its content was erased at ${new Date(erased.atMs).toISOString()}: ${erased.why}`,
  );
}
