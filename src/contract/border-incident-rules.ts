import type { BorderIncident, Place } from './alert.ts';
import { checkCode, checkCodes, checkCountries, checkNumber, checkSlug, checkUnique } from './field-rules.ts';
import { MAX_NATIONALITIES, MAX_PERSONS, MAX_VEHICLES } from './limits.ts';
import { isPointType } from './place-rules.ts';
import type { Findings } from './violations.ts';

/** Incidents that by their definition happen at a crossing point, and one that never does. */
const AT_POINT: ReadonlySet<string> = new Set([
  'CLANDESTINE_ENTRY',
  'REFUSAL_OF_ENTRY',
  'ILLEGAL_STAY_ON_EXIT',
]);
const BETWEEN_POINTS = 'ILLEGAL_CROSSING';

/** The direction that an incident has by its definition. */
const DIRECTION_OF: ReadonlyMap<string, string> = new Map([
  ['CLANDESTINE_ENTRY', 'ENTRY'],
  ['REFUSAL_OF_ENTRY', 'ENTRY'],
  ['ILLEGAL_STAY_ON_EXIT', 'EXIT'],
]);

export function checkBorderIncident(
  findings: Findings,
  base: string,
  incident: BorderIncident,
  place: Place | undefined,
): void {
  checkCode(findings, base, 'type', 'IncidentType', incident.type, 'required');
  checkCode(findings, base, 'stage', 'Stage', incident.stage, 'required');
  checkCode(findings, base, 'direction', 'Direction', incident.direction, 'optional');
  checkCode(findings, base, 'transport', 'Transport', incident.transport, 'optional');
  checkPersons(findings, base, incident);
  checkNumber(findings, base, 'facilitators', incident.facilitators, 0, MAX_PERSONS);
  checkNumber(findings, base, 'vehicles', incident.vehicles, 0, MAX_VEHICLES);
  checkSlug(findings, base, 'headingTo', incident.headingTo, 'optional');
  checkRefusal(findings, base, incident);
  checkDocument(findings, base, incident);
  checkWhere(findings, base, incident, place);
}

/** The people of any kind of alert: how many, how old, of which nationalities. */
export function checkPersons(
  findings: Findings,
  base: string,
  people: { readonly persons?: number; readonly minors?: number; readonly nationalities?: readonly string[] },
): void {
  checkNumber(findings, base, 'persons', people.persons, 0, MAX_PERSONS);
  checkNumber(findings, base, 'minors', people.minors, 0, MAX_PERSONS);
  if (people.minors !== undefined && people.persons === undefined) {
    findings.add(base, 'persons', 'is missing: minors are counted among the persons');
  } else if (people.minors !== undefined && people.minors > (people.persons ?? 0)) {
    findings.add(base, 'minors', `is ${people.minors}, more than the ${people.persons} persons`);
  }
  checkCountries(findings, base, 'nationalities', people.nationalities, MAX_NATIONALITIES);
  if (people.nationalities !== undefined && people.nationalities.length <= MAX_NATIONALITIES) {
    checkUnique(findings, base, 'nationalities', people.nationalities);
  }
}

function checkRefusal(findings: Findings, base: string, incident: BorderIncident): void {
  checkCodes(findings, base, 'refusalReasons', 'RefusalReason', incident.refusalReasons);
  const hasReasons = (incident.refusalReasons?.length ?? 0) > 0;
  if (incident.type === 'REFUSAL_OF_ENTRY' && !hasReasons) {
    findings.add(base, 'refusalReasons', 'is missing: a refusal of entry needs at least one of A to I');
  }
  if (incident.type !== 'REFUSAL_OF_ENTRY' && hasReasons) {
    findings.add(base, 'refusalReasons', 'stands only with REFUSAL_OF_ENTRY');
  }
}

function checkDocument(findings: Findings, base: string, incident: BorderIncident): void {
  checkCode(findings, base, 'documentFraud', 'DocumentFraud', incident.documentFraud, 'optional');
  const isFraudRefused = incident.refusalReasons?.some((reason) => reason === 'B' || reason === 'D') ?? false;
  if (incident.type === 'FALSE_DOCUMENT' && incident.documentFraud === undefined) {
    findings.add(base, 'documentFraud', 'is missing: it is needed with FALSE_DOCUMENT');
  }
  if (incident.type !== 'FALSE_DOCUMENT' && !isFraudRefused && incident.documentFraud !== undefined) {
    findings.add(
      base,
      'documentFraud',
      'stands only with FALSE_DOCUMENT, or with a refusal for reason B or D',
    );
  }
}

function checkWhere(
  findings: Findings,
  base: string,
  incident: BorderIncident,
  place: Place | undefined,
): void {
  const direction = DIRECTION_OF.get(incident.type);
  if (direction !== undefined && incident.direction !== undefined && incident.direction !== direction) {
    findings.add(base, 'direction', `is ${incident.direction}; ${incident.type} is always ${direction}`);
  }
  if (place?.type === undefined) return;
  if (AT_POINT.has(incident.type) && !isPointType(place.type)) {
    findings.add(base, 'type', `${incident.type} happens at a crossing point; the place is ${place.type}`);
  }
  if (incident.type === BETWEEN_POINTS && isPointType(place.type)) {
    findings.add(
      base,
      'type',
      `ILLEGAL_CROSSING happens between crossing points; the place is ${place.type}`,
    );
  }
}
