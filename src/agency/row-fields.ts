/** How the text of a cell becomes a value of an alert's field. */
export type FieldKind = 'text' | 'integer' | 'decimal' | 'time' | 'yes-no' | 'list';

/**
 * Every field that a column mapping may fill, by its path in a row (row.ts). A test holds it equal to what the
 * contract takes.
 */
export const ROW_FIELDS: Readonly<Record<string, FieldKind>> = {
  occurredAt: 'time',
  'place.type': 'text',
  'place.country': 'text',
  'place.crossingPoint': 'text',
  'place.latitude': 'decimal',
  'place.longitude': 'decimal',
  'place.description': 'text',
  impact: 'text',
  'evaluation.source': 'text',
  'evaluation.information': 'text',
  summary: 'text',
  reference: 'text',
  eventId: 'text',

  'borderIncident.type': 'text',
  'borderIncident.stage': 'text',
  'borderIncident.direction': 'text',
  'borderIncident.transport': 'text',
  'borderIncident.persons': 'integer',
  'borderIncident.minors': 'integer',
  'borderIncident.facilitators': 'integer',
  'borderIncident.vehicles': 'integer',
  'borderIncident.nationalities': 'list',
  'borderIncident.refusalReasons': 'list',
  'borderIncident.documentFraud': 'text',
  'borderIncident.headingTo': 'text',

  'visaAbuse.type': 'text',
  'visaAbuse.regime': 'text',
  'visaAbuse.persons': 'integer',
  'visaAbuse.minors': 'integer',
  'visaAbuse.nationalities': 'list',
  'visaAbuse.onwardRoute': 'list',
  'visaAbuse.overstayDays': 'integer',
  'visaAbuse.employer.country': 'text',
  'visaAbuse.employer.register': 'text',
  'visaAbuse.employer.number': 'text',

  'returnStep.caseId': 'text',
  'returnStep.type': 'text',
  'returnStep.step': 'text',
  'returnStep.countryOfOrigin': 'text',
  'returnStep.persons': 'integer',
  'returnStep.minors': 'integer',
  'returnStep.answerBy': 'time',
  'returnStep.reason': 'text',
  'returnStep.transferAt': 'time',
  'returnStep.requested': 'text',
  'returnStep.assisting': 'text',
  'returnStep.holdReason': 'text',

  'karaula.community': 'text',
  'karaula.status': 'text',
  'karaula.expiresAt': 'time',
  'karaula.ttlHours': 'decimal',
  'karaula.trace': 'yes-no',
  'karaula.handling.code': 'text',
  'karaula.handling.restriction': 'text',
  'karaula.handling.purposes': 'list',
  'karaula.handling.releasableTo': 'list',
};
