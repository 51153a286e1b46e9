import { z } from 'zod';
import { codesOf } from '../../contract/code-lists.ts';
import { isName } from '../../contract/name.ts';
import type { ActionRequest, FieldProblem, NewAlert } from '../wire/action.ts';

/** Far more than any text of the contract; which of them is too long, the contract says. */
const MAX_TEXT = 20_000;

const hash = z.string().regex(/^[0-9a-f]{64}$/, 'is not the key of a card');
const id = z.string().min(1).max(200);
const text = z.string().max(MAX_TEXT);
const name = z.string().refine(isName, 'is no name such as wb6 or mk-bp');

const newAlert = {
  community: name,
  status: z.enum(codesOf('Status')),
  handling: z.strictObject({
    code: z.enum(codesOf('HandlingCode')),
    restriction: text.exactOptional(),
    purposes: z
      .array(z.enum(codesOf('Purpose')))
      .max(100)
      .exactOptional(),
    releasableTo: z.array(name).max(100).exactOptional(),
  }),
  alert: z.unknown(),
};

const action: z.ZodType<ActionRequest> = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('receipt'),
    key: hash,
    action: z.enum(codesOf('ReceiptAction')),
    reason: text.exactOptional(),
  }),
  z.strictObject({
    do: z.literal('ask'),
    key: hash,
    to: z.array(name).max(100),
    question: text,
    urgency: z.enum(codesOf('Urgency')),
    purpose: z.enum(codesOf('Purpose')).exactOptional(),
    legalBasis: text.exactOptional(),
  }),
  z.strictObject({ do: z.literal('answer'), request: hash, answer: text }),
  z.strictObject({ do: z.literal('refuse-answer'), request: hash, reason: text, text: text.exactOptional() }),
  z.strictObject({ do: z.literal('grant'), request: hash }),
  z.strictObject({ do: z.literal('refuse-grant'), request: hash, why: text }),
  z.strictObject({
    do: z.literal('update'),
    key: hash,
    note: text,
    alert: z.unknown().exactOptional(),
    closes: z.boolean(),
  }),
  z.strictObject({
    do: z.literal('retract'),
    key: hash,
    reason: z.enum(codesOf('RetractionReason')),
    note: text,
  }),
  z.strictObject({ do: z.literal('alert'), ...newAlert }),
  z.strictObject({ do: z.literal('release'), id, passphrase: z.string().max(1_024) }),
  z.strictObject({ do: z.literal('send-back'), id, why: text }),
]);

/** As an action of the kind `alert`, with or without its `do`. */
const alertToCheck: z.ZodType<NewAlert> = z.strictObject({
  do: z.literal('alert').exactOptional(),
  ...newAlert,
});

export type ReadBody<T> =
  | { readonly isGood: true; readonly value: T }
  | { readonly isGood: false; readonly problems: readonly FieldProblem[] };

/** Reads the body of `POST /api/actions`; what is in it is judged by the contract, after that. */
export function readAction(body: unknown): ReadBody<ActionRequest> {
  return read(action, body);
}

/** Reads the body of `POST /api/alerts/check`. */
export function readNewAlert(body: unknown): ReadBody<NewAlert> {
  return read(alertToCheck, body);
}

function read<T>(schema: z.ZodType<T>, body: unknown): ReadBody<T> {
  const result = schema.safeParse(body);
  if (result.success) return { isGood: true, value: result.data };
  const problems = result.error.issues.map(({ path, message }) => ({
    path: path.map(String).join('.'),
    says: message,
  }));
  return { isGood: false, problems };
}
