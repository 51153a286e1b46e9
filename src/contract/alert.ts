import { alertSchema } from './alert-schema.ts';
import type { Basis } from './basis.ts';
import type { CodeOf } from './code-lists.ts';
import { ContractError } from './errors.ts';
import { readShape, withoutCovered } from './json-shape.ts';
import type { AlertKind } from './kind.ts';
import type { LinkToken } from './link.ts';
import { validateAlert } from './validate-alert.ts';
import { describeViolations } from './violations.ts';

/** Where it happened. Codes are as in code-lists.ts. */
export interface Place {
  readonly type: CodeOf<'PlaceType'>;
  /** ISO 3166-1 alpha-2, with XK. */
  readonly country: string;
  /** Identifier in the list of crossing points; with the BCP types, and only with them. */
  readonly crossingPoint?: string;
  /** Degrees, WGS 84; both or none. */
  readonly latitude?: number;
  readonly longitude?: number;
  readonly description?: string;
}

/** The 4x4 evaluation: reliability of the source, quality of the information. */
export interface Evaluation {
  readonly source: CodeOf<'SourceGrade'>;
  readonly information: CodeOf<'InformationGrade'>;
}

export interface BorderIncident {
  readonly type: CodeOf<'IncidentType'>;
  readonly stage: CodeOf<'Stage'>;
  readonly direction?: CodeOf<'Direction'>;
  readonly transport?: CodeOf<'Transport'>;
  /** Absent: not known. */
  readonly persons?: number;
  /** Of the persons, how many are under 18. */
  readonly minors?: number;
  readonly facilitators?: number;
  readonly vehicles?: number;
  readonly nationalities?: readonly string[];
  /** With REFUSAL_OF_ENTRY, and only with it. */
  readonly refusalReasons?: readonly CodeOf<'RefusalReason'>[];
  /** With FALSE_DOCUMENT; also with a refusal for reason B or D. */
  readonly documentFraud?: CodeOf<'DocumentFraud'>;
  /** Crossing point it is thought to be heading for. */
  readonly headingTo?: string;
}

/** A business, by its entry in a public register. */
export interface EmployerReference {
  readonly country: string;
  readonly register: string;
  readonly number: string;
}

export interface VisaAbuse {
  readonly type: CodeOf<'VisaAbuseType'>;
  readonly regime: CodeOf<'Regime'>;
  readonly persons?: number;
  readonly minors?: number;
  readonly nationalities?: readonly string[];
  /** Countries after the first, in order. */
  readonly onwardRoute?: readonly string[];
  /** With OVERSTAY, and only with it: days past the permitted stay. */
  readonly overstayDays?: number;
  /** With FICTITIOUS_EMPLOYER and LABOUR_EXPLOITATION; may stand with a work permit. */
  readonly employer?: EmployerReference;
  /** How it was done; absent: not known. */
  readonly means?: CodeOf<'VisaAbuseMeans'>;
  /** Where it began, by air: an airport in the list of crossing points. */
  readonly arrivalAirport?: string;
}

/** One step of a return; the steps with one caseId form the case. */
export interface ReturnStep {
  /** UUID, lower case. */
  readonly caseId: string;
  readonly type: CodeOf<'ReturnType'>;
  readonly step: CodeOf<'Step'>;
  readonly countryOfOrigin: string;
  readonly persons?: number;
  readonly minors?: number;
  /** With READMISSION_REQUEST: silence past it is acceptance. RFC 3339, UTC. */
  readonly answerBy?: string;
  /** With REFUSED and FAILED; may stand with WITHDRAWN, HOLD and HOLD_LIFTED. */
  readonly reason?: string;
  /** With TRANSFER_NOTICE. RFC 3339, UTC. */
  readonly transferAt?: string;
  /** May stand with DECISION and READMISSION_REQUEST: the participant that is asked; absent: the other side is none. */
  readonly requested?: string;
  /** With DECISION and READMISSION_REQUEST of an assisted voluntary return: the participant that confirms it. */
  readonly assisting?: string;
  /** With HOLD and HOLD_LIFTED. */
  readonly holdReason?: CodeOf<'HoldReason'>;
}

/**
 * What a member tells the others, in the protobuf JSON form of `karaula.v1.Alert`: fields at their default
 * are absent; exactly one of `borderIncident`, `visaAbuse` and `returnStep` is there.
 */
export interface Alert {
  /** RFC 3339, UTC, to the second or the millisecond. */
  readonly occurredAt: string;
  readonly place: Place;
  readonly impact: CodeOf<'Impact'>;
  /** Needed with a border incident and a visa abuse: X and I4 when it cannot be judged. */
  readonly evaluation?: Evaluation;
  /** One or two sentences for the reader; no names of persons. K7. */
  readonly summary?: string;
  /** The originator's own reference. */
  readonly reference?: string;
  /** UUID that reports on one event have in common. */
  readonly eventId?: string;
  /** Blind tokens of identifiers (docs/links.md); only inside of a seal, and in first reports. */
  readonly tokens?: readonly LinkToken[];
  /** What it rests on (docs/threads.md); absent: its author does not say. */
  readonly basedOn?: readonly Basis[];
  readonly borderIncident?: BorderIncident;
  readonly visaAbuse?: VisaAbuse;
  readonly returnStep?: ReturnStep;
}

/**
 * The kind of feed an alert belongs into.
 * @throws {ContractError} `CONTRACT_INVALID` when it has no content
 */
export function kindOfAlert(alert: Alert): AlertKind {
  if (alert.borderIncident !== undefined) return 'border-incident';
  if (alert.visaAbuse !== undefined) return 'visa-abuse';
  if (alert.returnStep !== undefined) return 'return';
  throw new ContractError(
    'CONTRACT_INVALID',
    'an alert needs one of borderIncident, visaAbuse and returnStep',
  );
}

/**
 * Reads an alert from a person's or a program's JSON, already parsed.
 * @throws {ContractError} `CONTRACT_INVALID` with every violation, unknown fields among them
 */
export function parseAlert(json: unknown): Alert {
  const { value, violations: shape } = readShape(alertSchema, json);
  const alert = value as Alert | undefined;
  const rules = alert === undefined ? [] : withoutCovered(validateAlert(alert), shape);
  const violations = [...shape, ...rules];
  if (alert === undefined || violations.length > 0) {
    throw new ContractError('CONTRACT_INVALID', describeViolations('the alert', violations), violations);
  }
  return withOneTimeForm(alert);
}

/** A time has two good forms, with and without a zero fraction; an alert that was read has the one of the wire. */
function withOneTimeForm(alert: Alert): Alert {
  const occurredAt = normalTime(alert.occurredAt);
  const { returnStep } = alert;
  if (returnStep === undefined) return { ...alert, occurredAt };
  const { answerBy, transferAt } = returnStep;
  const times = {
    ...(answerBy !== undefined && { answerBy: normalTime(answerBy) }),
    ...(transferAt !== undefined && { transferAt: normalTime(transferAt) }),
  };
  return { ...alert, occurredAt, returnStep: { ...returnStep, ...times } };
}

function normalTime(text: string): string {
  return text.replace('.000Z', 'Z');
}
