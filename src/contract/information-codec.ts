import type { karaula } from '../gen/karaula.js';
import { codeNumbers } from './code-numbers.ts';
import type { InformationAnswer, InformationBody, InformationRequest } from './information.ts';
import { referenceFromWire } from './reference-codec.ts';
import { timeMsFromWire, timeMsToWire } from './wire-time.ts';

type Filling<T> = { -readonly [K in keyof T]?: T[K] };
type WireBodies = Pick<karaula.v1.Entry.$Properties, InformationBody['case']>;
type WireReference = karaula.v1.EntryReference;

const urgencies = codeNumbers('Urgency');
const purposes = codeNumbers('Purpose');
const outcomes = codeNumbers('InformationOutcome');
const grounds = codeNumbers('InformationRefusal');

const DUE_AT = 'informationRequest.dueAt';

/** Structure only: what is missing stays missing until the rules were applied (information-rules.ts). */
export function informationFromWire(wire: WireBodies): InformationBody | undefined {
  if (wire.informationRequest) {
    const request = wire.informationRequest as karaula.v1.InformationRequest;
    return { case: 'informationRequest', informationRequest: requestFromWire(request) };
  }
  if (!wire.informationAnswer) return undefined;
  const answer = wire.informationAnswer as karaula.v1.InformationAnswer;
  return { case: 'informationAnswer', informationAnswer: answerFromWire(answer) };
}

export function informationToWire(body: InformationBody): Partial<WireBodies> {
  if (body.case === 'informationRequest') {
    const { asked, urgency, purpose, dueAtMs, ...rest } = body.informationRequest;
    return {
      informationRequest: {
        ...rest,
        asked: [...asked],
        urgency: urgencies.numberOf(urgency),
        purpose: purposes.numberOf(purpose),
        ...(dueAtMs !== undefined && { dueAt: timeMsToWire(dueAtMs, DUE_AT) }),
      },
    };
  }
  const { outcome, ground, entries = [], ...rest } = body.informationAnswer;
  return {
    informationAnswer: {
      ...rest,
      outcome: outcomes.numberOf(outcome),
      ground: grounds.numberOf(ground),
      entries: [...entries],
    },
  };
}

function requestFromWire(wire: karaula.v1.InformationRequest): InformationRequest {
  const { asked, question, legalBasis } = wire;
  const request: Filling<InformationRequest> = { asked, question, legalBasis };
  if (wire.urgency) request.urgency = urgencies.nameOf(wire.urgency);
  if (wire.purpose) request.purpose = purposes.nameOf(wire.purpose);
  if (wire.dueAt) request.dueAtMs = timeMsFromWire(wire.dueAt, DUE_AT);
  if (wire.about) request.about = referenceFromWire(wire.about as WireReference);
  return request as InformationRequest;
}

function answerFromWire(wire: karaula.v1.InformationAnswer): InformationAnswer {
  const answer: Filling<InformationAnswer> = {};
  if (wire.request) answer.request = referenceFromWire(wire.request as WireReference);
  if (wire.outcome) answer.outcome = outcomes.nameOf(wire.outcome);
  if (wire.ground) answer.ground = grounds.nameOf(wire.ground);
  if (wire.text) answer.text = wire.text;
  if (wire.entries.length > 0)
    answer.entries = wire.entries.map((entry) => referenceFromWire(entry as WireReference));
  return answer as InformationAnswer;
}
