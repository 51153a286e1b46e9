import type { karaula } from '../gen/karaula.js';
import type {
  Alert,
  BorderIncident,
  EmployerReference,
  Evaluation,
  Place,
  ReturnStep,
  VisaAbuse,
} from './alert.ts';
import { basisFromWire, basisToWire } from './basis-codec.ts';
import { codeNumbers } from './code-numbers.ts';
import { tokenFromWire, tokenToWire } from './link-codec.ts';
import { timeTextFromWire, timeTextToWire } from './wire-time.ts';

type Wire = typeof karaula.v1;
type WireOf<M extends keyof Wire> = Wire[M] extends { create(): infer T } ? T : never;
type Filling<T> = { -readonly [K in keyof T]?: T[K] };

const incidentType = codeNumbers('IncidentType');
const stage = codeNumbers('Stage');
const direction = codeNumbers('Direction');
const transport = codeNumbers('Transport');
const refusalReason = codeNumbers('RefusalReason');
const documentFraud = codeNumbers('DocumentFraud');
const impact = codeNumbers('Impact');
const placeType = codeNumbers('PlaceType');
const sourceGrade = codeNumbers('SourceGrade');
const informationGrade = codeNumbers('InformationGrade');
const visaAbuseType = codeNumbers('VisaAbuseType');
const regime = codeNumbers('Regime');
const visaAbuseMeans = codeNumbers('VisaAbuseMeans');
const returnType = codeNumbers('ReturnType');
const step = codeNumbers('Step');
const holdReason = codeNumbers('HoldReason');

/**
 * The wire message as a domain alert. Structure only: a field that is missing on the wire is missing here,
 * whatever the type says, until the rules of validate-alert.ts have been applied.
 * @throws {ContractError} `CONTRACT_MALFORMED` for a time out of range
 */
export function alertFromWire(wire: WireOf<'Alert'>): Alert {
  const alert: Filling<Alert> = {};
  if (wire.occurredAt) alert.occurredAt = timeTextFromWire(wire.occurredAt, 'occurredAt');
  if (wire.place) alert.place = placeFromWire(wire.place as WireOf<'Place'>);
  if (wire.impact) alert.impact = impact.nameOf(wire.impact);
  if (wire.evaluation) alert.evaluation = evaluationFromWire(wire.evaluation as WireOf<'Evaluation'>);
  if (wire.summary) alert.summary = wire.summary;
  if (wire.reference) alert.reference = wire.reference;
  if (wire.eventId) alert.eventId = wire.eventId;
  if (wire.tokens.length > 0)
    alert.tokens = wire.tokens.map((token) => tokenFromWire(token as WireOf<'LinkToken'>));
  if (wire.basedOn.length > 0)
    alert.basedOn = wire.basedOn.map((basis) => basisFromWire(basis as WireOf<'Basis'>));
  if (wire.borderIncident)
    alert.borderIncident = incidentFromWire(wire.borderIncident as WireOf<'BorderIncident'>);
  if (wire.visaAbuse) alert.visaAbuse = abuseFromWire(wire.visaAbuse as WireOf<'VisaAbuse'>);
  if (wire.returnStep) alert.returnStep = returnFromWire(wire.returnStep as WireOf<'ReturnStep'>);
  return alert as Alert;
}

/** @throws {ContractError} `CONTRACT_INVALID` for a code or time that cannot be written */
export function alertToWire(alert: Alert): karaula.v1.Alert.$Properties {
  const { place, evaluation, borderIncident, visaAbuse, returnStep } = alert;
  return {
    occurredAt: timeToWire(alert.occurredAt, 'occurredAt'),
    place: place && placeToWire(place),
    impact: impact.numberOf(alert.impact),
    evaluation: evaluation && evaluationToWire(evaluation),
    summary: alert.summary ?? '',
    reference: alert.reference ?? '',
    eventId: alert.eventId ?? '',
    tokens: alert.tokens?.map(tokenToWire),
    basedOn: alert.basedOn?.map(basisToWire),
    borderIncident: borderIncident && incidentToWire(borderIncident),
    visaAbuse: visaAbuse && abuseToWire(visaAbuse),
    returnStep: returnStep && returnToWire(returnStep),
  } as karaula.v1.Alert.$Properties;
}

export function placeFromWire(wire: WireOf<'Place'>): Place {
  const place: Filling<Place> = {};
  if (wire.type) place.type = placeType.nameOf(wire.type);
  if (wire.country) place.country = wire.country;
  if (wire.crossingPoint) place.crossingPoint = wire.crossingPoint;
  if (typeof wire.latitude === 'number') place.latitude = wire.latitude;
  if (typeof wire.longitude === 'number') place.longitude = wire.longitude;
  if (wire.description) place.description = wire.description;
  return place as Place;
}

export function evaluationFromWire(wire: WireOf<'Evaluation'>): Evaluation {
  const evaluation: Filling<Evaluation> = {};
  if (wire.source) evaluation.source = sourceGrade.nameOf(wire.source);
  if (wire.information) evaluation.information = informationGrade.nameOf(wire.information);
  return evaluation as Evaluation;
}

export function placeToWire(place: Place): object {
  return { ...place, type: placeType.numberOf(place.type) };
}

export function evaluationToWire({ source, information }: Evaluation): object {
  return { source: sourceGrade.numberOf(source), information: informationGrade.numberOf(information) };
}

function incidentFromWire(wire: WireOf<'BorderIncident'>): BorderIncident {
  const incident: Filling<BorderIncident> = {};
  if (wire.type) incident.type = incidentType.nameOf(wire.type);
  if (wire.stage) incident.stage = stage.nameOf(wire.stage);
  if (wire.direction) incident.direction = direction.nameOf(wire.direction);
  if (wire.transport) incident.transport = transport.nameOf(wire.transport);
  if (wire.persons) incident.persons = wire.persons;
  if (wire.minors) incident.minors = wire.minors;
  if (wire.facilitators) incident.facilitators = wire.facilitators;
  if (wire.vehicles) incident.vehicles = wire.vehicles;
  if (wire.nationalities.length > 0) incident.nationalities = wire.nationalities;
  if (wire.refusalReasons.length > 0) incident.refusalReasons = wire.refusalReasons.map(refusalReason.nameOf);
  if (wire.documentFraud) incident.documentFraud = documentFraud.nameOf(wire.documentFraud);
  if (wire.headingTo) incident.headingTo = wire.headingTo;
  return incident as BorderIncident;
}

function incidentToWire(incident: BorderIncident): object {
  return {
    ...incident,
    type: incidentType.numberOf(incident.type),
    stage: stage.numberOf(incident.stage),
    direction: direction.numberOf(incident.direction),
    transport: transport.numberOf(incident.transport),
    refusalReasons: incident.refusalReasons?.map(refusalReason.elementOf),
    documentFraud: documentFraud.numberOf(incident.documentFraud),
  };
}

function abuseFromWire(wire: WireOf<'VisaAbuse'>): VisaAbuse {
  const abuse: Filling<VisaAbuse> = {};
  if (wire.type) abuse.type = visaAbuseType.nameOf(wire.type);
  if (wire.regime) abuse.regime = regime.nameOf(wire.regime);
  if (wire.persons) abuse.persons = wire.persons;
  if (wire.minors) abuse.minors = wire.minors;
  if (wire.nationalities.length > 0) abuse.nationalities = wire.nationalities;
  if (wire.onwardRoute.length > 0) abuse.onwardRoute = wire.onwardRoute;
  if (wire.overstayDays) abuse.overstayDays = wire.overstayDays;
  if (wire.employer) abuse.employer = employerFromWire(wire.employer as WireOf<'EmployerReference'>);
  if (wire.means) abuse.means = visaAbuseMeans.nameOf(wire.means);
  if (wire.arrivalAirport) abuse.arrivalAirport = wire.arrivalAirport;
  return abuse as VisaAbuse;
}

function employerFromWire(wire: WireOf<'EmployerReference'>): EmployerReference {
  const employer: Filling<EmployerReference> = {};
  if (wire.country) employer.country = wire.country;
  if (wire.register) employer.register = wire.register;
  if (wire.number) employer.number = wire.number;
  return employer as EmployerReference;
}

function abuseToWire(abuse: VisaAbuse): object {
  return {
    ...abuse,
    type: visaAbuseType.numberOf(abuse.type),
    regime: regime.numberOf(abuse.regime),
    means: visaAbuseMeans.numberOf(abuse.means),
  };
}

function returnFromWire(wire: WireOf<'ReturnStep'>): ReturnStep {
  const found: Filling<ReturnStep> = {};
  if (wire.caseId) found.caseId = wire.caseId;
  if (wire.type) found.type = returnType.nameOf(wire.type);
  if (wire.step) found.step = step.nameOf(wire.step);
  if (wire.countryOfOrigin) found.countryOfOrigin = wire.countryOfOrigin;
  if (wire.persons) found.persons = wire.persons;
  if (wire.minors) found.minors = wire.minors;
  if (wire.answerBy) found.answerBy = timeTextFromWire(wire.answerBy, 'returnStep.answerBy');
  if (wire.reason) found.reason = wire.reason;
  if (wire.transferAt) found.transferAt = timeTextFromWire(wire.transferAt, 'returnStep.transferAt');
  if (wire.requested) found.requested = wire.requested;
  if (wire.assisting) found.assisting = wire.assisting;
  if (wire.holdReason) found.holdReason = holdReason.nameOf(wire.holdReason);
  return found as ReturnStep;
}

function returnToWire(found: ReturnStep): object {
  return {
    ...found,
    type: returnType.numberOf(found.type),
    step: step.numberOf(found.step),
    holdReason: holdReason.numberOf(found.holdReason),
    answerBy: timeToWire(found.answerBy, 'returnStep.answerBy'),
    transferAt: timeToWire(found.transferAt, 'returnStep.transferAt'),
  };
}

function timeToWire(text: string | undefined, field: string): object | undefined {
  return text === undefined ? undefined : timeTextToWire(text, field);
}
