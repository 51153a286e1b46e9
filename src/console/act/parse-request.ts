import { z } from 'zod';
import { codesOf } from '../../contract/code-lists.ts';
import type { ActionRequest, NewAlert } from '../wire/action.ts';
import { type Refusal, refuse } from './refusal.ts';

/** More than any text that the contract takes; the contract says what is too long. Characters. */
const MAX_TEXT = 10_000;

const text = z.string().max(MAX_TEXT, `is longer than ${MAX_TEXT} characters`);
const key = z.string().regex(/^[0-9a-f]{64}$/, 'is not the hash of an entry, 64 hexadecimal digits');
const id = z.string().regex(/^[0-9a-f]{64}$/, 'is not the id of something that waits');

const handling = z.strictObject({
  code: z.enum(codesOf('HandlingCode')),
  restriction: text.optional(),
});

const newAlertSchema = z.strictObject({
  community: text,
  status: z.enum(codesOf('Status')),
  handling,
  alert: z.unknown(),
});

const schema = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('receipt'),
    key,
    action: z.enum(codesOf('ReceiptAction')),
    reason: text.optional(),
  }),
  z.strictObject({
    do: z.literal('ask'),
    key,
    to: z.array(text).max(64),
    question: text,
    urgency: z.enum(['urgent', 'soon', 'routine']),
    purpose: z.enum(codesOf('Purpose')).optional(),
    legalBasis: text.optional(),
  }),
  z.strictObject({ do: z.literal('answer'), request: key, answer: text }),
  z.strictObject({
    do: z.literal('refuse-answer'),
    request: key,
    reason: z.enum(codesOf('InformationRefusal')),
    text: text.optional(),
  }),
  z.strictObject({
    do: z.literal('update'),
    key,
    note: text,
    alert: z.unknown().optional(),
    closes: z.boolean(),
  }),
  z.strictObject({
    do: z.literal('retract'),
    key,
    reason: z.enum(codesOf('RetractionReason')),
    note: text,
  }),
  newAlertSchema.extend({ do: z.literal('alert') }),
  z.strictObject({ do: z.literal('release'), id, passphrase: text }),
  z.strictObject({ do: z.literal('send-back'), id, why: text }),
]);

/** An action as it came over the wire, or why it is none: whoever sends it may send anything. */
export function parseRequest(json: unknown): ActionRequest | Refusal {
  return parse(schema, json) as ActionRequest | Refusal;
}

/** The same of a new alert that is being filled in. */
export function parseNewAlert(json: unknown): NewAlert | Refusal {
  return parse(newAlertSchema, json) as NewAlert | Refusal;
}

function parse(as: z.ZodType, json: unknown): unknown {
  const parsed = as.safeParse(json);
  if (parsed.success) return parsed.data;
  const problems = problemsOfIssues(parsed.error.issues);
  const says = problems.map((one) => `${one.path || 'the request'} ${one.says}`).join('; ');
  return refuse('NOT_UNDERSTOOD', `nothing was said: ${says}`, problems);
}

const NOUNS: Readonly<Record<string, string>> = { object: 'an object', array: 'a list', string: 'a text' };

function problemsOfIssues(issues: readonly z.core.$ZodIssue[]) {
  return issues.map((issue) => ({ path: issue.path.join('.'), says: saysOf(issue) }));
}

function saysOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return `must be ${NOUNS[issue.expected] ?? issue.expected}`;
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.join(', ')}`;
  if (issue.code === 'invalid_union') return 'names no action that there is';
  if (issue.code === 'unrecognized_keys')
    return `has fields that do not exist: ${issue.keys.map((one) => one.slice(0, 64)).join(', ')}`;
  return issue.message;
}
