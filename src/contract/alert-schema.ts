import { z } from 'zod';
import { PRESENCE } from './json-shape.ts';

// Only which fields there are and of which JSON type; what they may hold is said in the rules, once.

const text = z.string().optional();
const texts = z.array(z.string()).optional();
const number = z.number().optional();

const degrees = z.number().optional();
PRESENCE.add(degrees, { explicit: true });

export const placeSchema = z.strictObject({
  type: text,
  country: text,
  crossingPoint: text,
  latitude: degrees,
  longitude: degrees,
  description: text,
});

export const evaluationSchema = z.strictObject({ source: text, information: text });

const borderIncidentSchema = z.strictObject({
  type: text,
  stage: text,
  direction: text,
  transport: text,
  persons: number,
  minors: number,
  facilitators: number,
  vehicles: number,
  nationalities: texts,
  refusalReasons: texts,
  documentFraud: text,
  headingTo: text,
});

const visaAbuseSchema = z.strictObject({
  type: text,
  regime: text,
  persons: number,
  minors: number,
  nationalities: texts,
  onwardRoute: texts,
  overstayDays: number,
  employer: z.strictObject({ country: text, register: text, number: text }).optional(),
  means: text,
  arrivalAirport: text,
});

const returnStepSchema = z.strictObject({
  caseId: text,
  type: text,
  step: text,
  countryOfOrigin: text,
  persons: number,
  minors: number,
  answerBy: text,
  reason: text,
  transferAt: text,
  requested: text,
  assisting: text,
  holdReason: text,
});

/** The protobuf JSON form of `karaula.v1.Alert`. Every field is optional here, as on the wire. */
export const alertSchema = z.strictObject({
  occurredAt: text,
  place: placeSchema.optional(),
  impact: text,
  evaluation: evaluationSchema.optional(),
  summary: text,
  reference: text,
  eventId: text,
  tokens: z.array(z.strictObject({ type: text, keyId: text, token: text })).optional(),
  basedOn: z
    .array(
      z.strictObject({
        entry: z.strictObject({ feed: text, seq: text, entryId: text, hash: text }).optional(),
        source: text,
      }),
    )
    .optional(),
  borderIncident: borderIncidentSchema.optional(),
  visaAbuse: visaAbuseSchema.optional(),
  returnStep: returnStepSchema.optional(),
});
