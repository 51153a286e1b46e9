import type { karaula } from '../gen/karaula.js';
import { referenceOfShape, referenceToJson } from './body-json.ts';
import { codeNumbers } from './code-numbers.ts';
import type {
  DataSubjectAnswer,
  DataSubjectRequest,
  SubjectOutcome,
  SubjectRefusal,
  SubjectRight,
} from './data-subject.ts';
import type { JsonEntry } from './entry-schema.ts';
import { referenceFromWire } from './reference-codec.ts';
import { formatTime, parseTimeMs } from './timestamp.ts';
import { timeMsFromWire, timeMsToWire } from './wire-time.ts';

type Filling<T> = { -readonly [K in keyof T]?: T[K] };

const rights = codeNumbers('DataSubjectRight');
const outcomes = codeNumbers('DataSubjectOutcome');
const refusals = codeNumbers('DataSubjectRefusal');

export function subjectRequestFromWire(wire: karaula.v1.DataSubjectRequest): DataSubjectRequest {
  const request: Filling<DataSubjectRequest> = {
    caseId: wire.caseId,
    entries: wire.entries.map((entry) => referenceFromWire(entry as karaula.v1.EntryReference)),
  };
  if (wire.right) request.right = rights.nameOf(wire.right);
  if (wire.answerBy) request.answerByMs = timeMsFromWire(wire.answerBy, 'dataSubjectRequest.answerBy');
  return request as DataSubjectRequest;
}

export function subjectRequestToWire(request: DataSubjectRequest): karaula.v1.DataSubjectRequest.$Properties {
  const { caseId, right, entries, answerByMs } = request;
  return {
    caseId,
    right: rights.numberOf(right),
    entries: [...entries],
    ...(answerByMs !== undefined && { answerBy: timeMsToWire(answerByMs, 'dataSubjectRequest.answerBy') }),
  };
}

export function subjectAnswerFromWire(wire: karaula.v1.DataSubjectAnswer): DataSubjectAnswer {
  const answer: Filling<DataSubjectAnswer> = { caseId: wire.caseId };
  if (wire.request) answer.request = referenceFromWire(wire.request as karaula.v1.EntryReference);
  if (wire.outcome) answer.outcome = outcomes.nameOf(wire.outcome);
  if (wire.reason) answer.reason = refusals.nameOf(wire.reason);
  if (wire.note) answer.note = wire.note;
  return answer as DataSubjectAnswer;
}

export function subjectAnswerToWire(answer: DataSubjectAnswer): karaula.v1.DataSubjectAnswer.$Properties {
  const { outcome, reason, ...rest } = answer;
  return { ...rest, outcome: outcomes.numberOf(outcome), reason: refusals.numberOf(reason) };
}

/** In the protobuf JSON form. */
export function subjectRequestToJson({ entries, answerByMs, ...request }: DataSubjectRequest): object {
  return { ...request, entries: entries.map(referenceToJson), answerBy: formatTime(answerByMs) };
}

export function subjectAnswerToJson({ request, ...answer }: DataSubjectAnswer): object {
  return { ...answer, request: referenceToJson(request) };
}

/** What is missing stays missing, and the rules say so. */
export function subjectRequestOfShape(
  shape: NonNullable<JsonEntry['dataSubjectRequest']>,
): DataSubjectRequest {
  const { caseId = '', right, entries = [], answerBy = '' } = shape;
  return {
    caseId,
    right: right as SubjectRight,
    entries: entries.map(referenceOfShape),
    answerByMs: parseTimeMs(answerBy) ?? Number.NaN,
  };
}

export function subjectAnswerOfShape(shape: NonNullable<JsonEntry['dataSubjectAnswer']>): DataSubjectAnswer {
  const { caseId = '', request, outcome, reason, note } = shape;
  return {
    caseId,
    request: referenceOfShape(request),
    outcome: outcome as SubjectOutcome,
    ...(reason && { reason: reason as SubjectRefusal }),
    ...(note && { note }),
  };
}
