import { z } from 'zod';
import { codesOf } from '../contract/code-lists.ts';
import { isFeedName, parseFeed } from '../contract/feed.ts';
import { isName } from '../contract/name.ts';
import { ruleSchema } from '../director/detection-file.ts';
import { twoPersonSchema } from '../trust/two-person-schema.ts';
import { parseOffsetMs, parseSpanMs } from './span.ts';

const line = (max: number) => z.string().trim().min(1).max(max);

const participant = z.string().refine(isName, 'is not a participant; write its identifier, such as mk-bp');

const community = z.string().refine(isName, 'is not a community; write its name, such as wb6');

const stepName = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,47}$/, 'is not a step name; write lower-case words joined by hyphens');

const ruleName = z.string().refine(isName, 'is not the name of a rule; write such as onward-rise');

const offset = z.string().transform((text, ctx) => {
  const ms = parseOffsetMs(text);
  if (ms !== undefined) return ms;
  ctx.addIssue({
    code: 'custom',
    message: 'is not a time after the start; write +HH:MM:SS or +DDdHH:MM:SS, such as +00:12:30',
  });
  return z.NEVER;
});

const span = z.string().transform((text, ctx) => {
  const ms = parseSpanMs(text);
  if (ms !== undefined && ms > 0) return ms;
  ctx.addIssue({ code: 'custom', message: 'is not a span of time; write such as 30s, 5m, 2h or 30d' });
  return z.NEVER;
});

const feed = z.string().transform((text, ctx) => {
  if (isFeedName(text)) return parseFeed(text);
  ctx.addIssue({ code: 'custom', message: 'is not a feed; write such as mk-bp.wb6.border-incident' });
  return z.NEVER;
});

const instant = z.iso
  .datetime({ message: 'is not a time; write RFC 3339 in UTC, such as 2026-03-17T21:00:00Z' })
  .transform((text) => Date.parse(text));

const handling = z.strictObject({
  code: z.enum(codesOf('HandlingCode')),
  restriction: line(500).optional(),
  purposes: z.array(z.enum(codesOf('Purpose'))).optional(),
  releasableTo: z.array(participant).min(1).optional(),
});

// The contract judges the alert itself; here it only has to be there.
const alert = z.record(z.string(), z.unknown());

const retraction = z.strictObject({
  of: stepName,
  reason: z.enum(codesOf('RetractionReason')),
  note: line(1000),
});

const attack = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('forge-as'),
    by: participant,
    as: participant,
    community,
    alert,
    signedWith: z.enum(['unknown-key', 'member-key', 'victims-header']).default('unknown-key'),
  }),
  z.strictObject({ kind: z.literal('replay-entry'), of: stepName }),
  z.strictObject({
    kind: z.literal('flip-bit'),
    of: stepName,
    part: z.enum(['protected', 'payload', 'signature']).default('payload'),
    bit: z.int().min(0).max(524_287).default(0),
  }),
  z.strictObject({
    kind: z.literal('stolen-key'),
    by: participant.optional(),
    as: participant,
    community,
    alert,
    claims: offset.optional(),
    beside: stepName.optional(),
  }),
  z.strictObject({
    kind: z.literal('insider'),
    by: participant,
    signs: z.enum(['once', 'twice']).default('once'),
    community: community.optional(),
    alert: alert.optional(),
    update: z.strictObject({ of: stepName, note: line(1000), closes: z.boolean().default(false) }).optional(),
    retract: retraction.optional(),
  }),
  z.strictObject({
    kind: z.literal('outcast'),
    as: participant,
    community,
    alert,
    claims: offset.optional(),
  }),
]);

const names = z.array(participant).min(1);

const identifierType = z.enum(['document', 'plate', 'phone', 'employer', 'face']);

const step = z.strictObject({
  at: offset,
  name: stepName,
  says: line(500),
  from: participant.optional(),
  community: community.optional(),
  handling: handling.optional(),
  lifetime: span.optional(),
  secondOfficer: z.literal(true).optional(),
  trace: z.literal(true).optional(),
  alert: alert.optional(),
  basedOn: z.array(line(100)).min(1).optional(),
  identifiers: z.partialRecord(identifierType, z.array(line(200)).min(1)).optional(),
  /** Its own program is expected to decline it. */
  attempt: z.literal(true).optional(),
  sighting: z
    .strictObject({
      of: stepName,
      what: z.enum(codesOf('SightingResult')),
      evaluation: z.strictObject({
        source: z.enum(codesOf('SourceGrade')),
        information: z.enum(codesOf('InformationGrade')),
      }),
      note: line(1000).optional(),
    })
    .optional(),
  askToForward: z.strictObject({ of: stepName, why: line(500) }).optional(),
  grant: z.strictObject({ of: stepName }).optional(),
  forward: z.strictObject({ of: stepName, grant: stepName.optional() }).optional(),
  ack: z.strictObject({ of: stepName, action: z.enum(codesOf('ReceiptAction')) }).optional(),
  tend: names.optional(),
  update: z
    .strictObject({
      of: stepName,
      note: line(1000),
      alert: alert.optional(),
      closes: z.boolean().default(false),
    })
    .optional(),
  retract: retraction.optional(),
  attack: attack.optional(),
  offline: names.optional(),
  online: names.optional(),
  state: names.optional(),
  revoke: z.strictObject({ participant, suspectSince: offset }).optional(),
  leak: z.strictObject({ of: stepName, by: participant }).optional(),
  remove: z.strictObject({ participant, community: community.optional() }).optional(),
  withhold: z.strictObject({ feed, from: names }).optional(),
  apply: z.literal('hub').optional(),
  read: z.strictObject({ of: stepName, by: z.record(participant, z.array(line(60)).min(1)) }).optional(),
  askReaders: stepName.optional(),
});

const STAGES = codesOf('Step').filter((code) => code !== 'HOLD' && code !== 'HOLD_LIFTED');

const standing = z.strictObject({ step: stepName, on: names, after: stepName.optional() });

const expectation = z.strictObject({
  delivered: z.strictObject({ step: stepName, to: names, within: span }).optional(),
  absent: z.strictObject({ step: stepName, from: names }).optional(),
  refused: z.strictObject({ step: stepName, by: names, code: z.string() }).optional(),
  tainted: standing.optional(),
  untainted: standing.optional(),
  forked: z.strictObject({ step: stepName, seenBy: names }).optional(),
  shows: z
    .strictObject({
      step: stepName,
      on: names,
      after: stepName.optional(),
      origins: z.int().min(0).optional(),
      incident: z.array(stepName).optional(),
      thread: z.enum(['OPEN', 'CLOSED', 'TAKEN_BACK']).optional(),
      late: z.boolean().optional(),
      case: z.enum(STAGES).optional(),
      held: z.boolean().optional(),
      inTurn: z.boolean().optional(),
      complied: z.int().min(0).optional(),
      detections: z.array(ruleName).optional(),
    })
    .optional(),
  declined: z.strictObject({ step: stepName, because: line(300) }).optional(),
  readBy: z.strictObject({ step: stepName, in: participant, who: z.array(line(60)) }).optional(),
  traced: z.strictObject({ step: stepName, to: participant, provedTo: names }).optional(),
  withheld: z.strictObject({ step: stepName, seenBy: names }).optional(),
  undisputed: z.strictObject({ step: stepName, on: names }).optional(),
  closed: z.strictObject({ step: stepName, to: names }).optional(),
  // What is missing, for people; while it is there, the expectation may fail and must not hold.
  pending: line(300)
    .refine((text) => !text.includes('\n'), 'is more than one line; say in one what is missing')
    .optional(),
});

/** The shape of a scenario file. What it says about other parts of itself is checked after it. */
export const scenarioSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{0,63}$/, 'is not an identifier; write lower-case words and hyphens'),
  title: line(200),
  source: z.strictObject({
    file: line(300).optional(),
    document: line(300),
    paragraph: z.int().min(1),
    quote: line(1000),
  }),
  storyline: line(4000),
  seed: line(200),
  start: instant,
  participants: names,
  twoPerson: z.record(community, twoPersonSchema).optional(),
  handling: handling.default({ code: 'H0' }),
  lifetime: span,
  rules: z.array(ruleSchema).min(1).default([]),
  timeline: z.array(step).min(1).max(500),
  expect: z.array(expectation).min(1).max(500),
});

export type ScenarioFile = z.infer<typeof scenarioSchema>;
export type StepFile = z.infer<typeof step>;
export type ExpectationFile = z.infer<typeof expectation>;
