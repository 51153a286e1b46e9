import { referenceOfShape, referenceToJson } from './body-json.ts';
import type { Purpose } from './entry.ts';
import type { JsonEntry, JsonReference } from './entry-schema.ts';
import type { InformationBody, InformationGround, InformationOutcome, Urgency } from './information.ts';
import { formatTime, parseTimeMs } from './timestamp.ts';

/** The body's field of the JSON form. */
export function informationToJson(body: InformationBody): object {
  if (body.case === 'informationRequest') {
    const { dueAtMs, about, ...rest } = body.informationRequest;
    const dueAt = formatTime(dueAtMs);
    return { informationRequest: { ...rest, dueAt, ...(about && { about: referenceToJson(about) }) } };
  }
  const { request, entries, ...rest } = body.informationAnswer;
  return {
    informationAnswer: {
      ...rest,
      request: referenceToJson(request),
      ...(entries && { entries: entries.map(referenceToJson) }),
    },
  };
}

/** What is missing stays missing, and the rules say so. */
export function informationOfShape({
  informationRequest,
  informationAnswer,
}: JsonEntry): InformationBody | undefined {
  const referenceOf = (one: unknown) => referenceOfShape(one as JsonReference | undefined);
  if (informationRequest) {
    const { asked = [], question = '', urgency, dueAt = '', purpose, legalBasis = '' } = informationRequest;
    return {
      case: 'informationRequest',
      informationRequest: {
        asked,
        question,
        urgency: urgency as Urgency,
        dueAtMs: parseTimeMs(dueAt) ?? Number.NaN,
        purpose: purpose as Purpose,
        legalBasis,
        ...(informationRequest.about !== undefined && { about: referenceOf(informationRequest.about) }),
      },
    };
  }
  if (!informationAnswer) return undefined;
  const { request, outcome, ground, text, entries = [] } = informationAnswer;
  return {
    case: 'informationAnswer',
    informationAnswer: {
      request: referenceOf(request),
      outcome: outcome as InformationOutcome,
      ...(ground && { ground: ground as InformationGround }),
      ...(text && { text }),
      ...(entries.length > 0 && { entries: entries.map(referenceOf) }),
    },
  };
}
