import { createHash } from 'node:crypto';
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { codesOf } from '../contract/code-lists.ts';
import { isName } from '../contract/name.ts';
import { DirectorError } from './errors.ts';

const DAY_MS = 86_400_000;

/** Days, as `7d`. All of it is counted in whole days, in UTC. */
const days = z
  .string('is not a number of days such as 7d')
  .regex(/^[1-9]\d{0,3}d$/, 'is not a number of days such as 7d')
  .transform((text) => Number.parseInt(text, 10));

const shared = {
  name: z.string('is not a name such as onward-rise').refine(isName, 'is not a name such as onward-rise'),
  /** What is counted happened in so many days. */
  window: days,
  /** Of one key nothing new is said until it was quiet for so long. */
  quiet: days,
};

/** Against its own baseline. */
const rising = {
  ...shared,
  /** So many days before the window, and before the gap between, are the baseline. */
  baseline: days,
  gap: days.optional(),
  /** Fewer than that are never a detection. */
  least: z.int('is not a whole number').min(3, 'is less than 3').max(10_000, 'is more than 10000'),
  /** How likely so many were if nothing had changed. */
  chance: z.number('is not a number').gt(0, 'is not above 0').max(0.05, 'is more than 0.05'),
};

const BY = ['nationality', 'regime', 'airport', 'type', 'means'] as const;
export type KeyPart = (typeof BY)[number];

/** A rule as it stands in a file. */
export const ruleSchema = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({
      kind: z.literal('rise'),
      ...rising,
      types: z
        .array(z.enum(codesOf('VisaAbuseType'), 'is no type of visa abuse'))
        .min(1, 'is empty')
        .optional(),
      by: z
        .array(z.enum(BY, `is none of ${BY.join(', ')}`))
        .min(1, 'is empty')
        .max(4, 'has more than 4 parts'),
    }),
    z.strictObject({
      kind: z.literal('overstay'),
      ...rising,
      /** Only of so many days and more past what was permitted. */
      overstayDays: z.int('is not a whole number').min(1, 'is less than 1').optional(),
    }),
    z.strictObject({
      kind: z.literal('employer'),
      ...shared,
      /** Found in so many countries other than the one where it is registered. */
      countries: z.int('is not a whole number').min(2, 'is less than 2').max(50, 'is more than 50'),
    }),
  ],
  'is none of rise, overstay, employer',
);

const fileSchema = z.strictObject({ rules: z.array(ruleSchema).min(1, 'is empty') });

export type RuleText = z.infer<typeof ruleSchema>;
/** A rule with the SHA-256 of its canonical text, 32 bytes. */
export type DetectionRule = RuleText & { readonly digest: Uint8Array };
export type RisingRule = Extract<DetectionRule, { readonly kind: 'rise' | 'overstay' }>;
export type EmployerRule = Extract<DetectionRule, { readonly kind: 'employer' }>;

/**
 * Reads `detections.yaml`.
 * @throws {DirectorError} `DIRECTOR_BAD_DETECTIONS`, with every problem as `file:line: what`
 */
export function parseDetections(path: string, text: string): DetectionRule[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { prettyErrors: false, stringKeys: true, lineCounter: lines });
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
  if (document.errors.length > 0)
    throw badFile(
      document.errors.map(({ pos, message }) => `${path}:${lineAt(pos[0])}: ${message.split('\n')[0]}`),
    );
  const lineOf = (at: readonly PropertyKey[]): number => {
    const node = document.getIn(at, true) as { readonly range?: readonly number[] } | undefined;
    if (node?.range) return lineAt(node.range[0]!);
    return at.length === 0 ? 1 : lineOf(at.slice(0, -1));
  };
  const parsed = fileSchema.safeParse(document.toJS({ maxAliasCount: 50 }));
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => {
      const { path: at, message } = issue;
      const what =
        issue.code === 'unrecognized_keys' ? `has no field ${issue.keys.join(', ')} here` : message;
      return `${path}:${lineOf(at)}: ${at.join('.') || 'the file'} ${what}`;
    });
    throw badFile(problems);
  }
  const { rules } = parsed.data;
  const twice = rules.findIndex(({ name }, index) => rules.findIndex((one) => one.name === name) < index);
  if (twice >= 0)
    throw badFile([`${path}:${lineOf(['rules', twice, 'name'])}: rules.${twice}.name is there twice`]);
  return rules.map(ruleOf);
}

export function ruleOf(rule: RuleText): DetectionRule {
  return { ...rule, digest: digestOf(rule) };
}

/** One text for one meaning: fields by name, whatever the file's order. */
function digestOf(rule: RuleText): Uint8Array {
  const text = JSON.stringify(Object.entries(rule).toSorted(([one], [other]) => (one < other ? -1 : 1)));
  return new Uint8Array(createHash('sha256').update(`karaula-detection/1 ${text}`).digest());
}

export function dayOf(ms: number): number {
  return Math.floor(ms / DAY_MS);
}

/** When a day begins. RFC 3339, UTC. */
export function dayText(day: number): string {
  return new Date(day * DAY_MS).toISOString().replace('.000Z', 'Z');
}

function badFile(problems: readonly string[]): DirectorError {
  return new DirectorError(
    'DIRECTOR_BAD_DETECTIONS',
    `${problems.join('\n')}\ndocs/detections.md says what a rule has`,
  );
}
