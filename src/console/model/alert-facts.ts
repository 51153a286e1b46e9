import type { Alert, BorderIncident, ReturnStep, VisaAbuse } from '../../contract/alert.ts';
import { referenceOfBasis } from '../../contract/basis.ts';
import { labelOf } from '../../contract/code-lists.ts';
import { countryName, crossingPointNameOf, withAsterisk } from '../../contract/names.ts';
import type { ThreadDetail } from '../wire/thread.ts';

type Fact = ThreadDetail['facts'][number];
type Value = string | number | undefined;

/**
 * What an alert says besides what its card has, as label and value; what it does not say is not there. K9
 * @param nameOf a participant by its name
 */
export function alertFacts(alert: Alert, nameOf: (id: string) => string): Fact[] {
  const { place, borderIncident, visaAbuse, returnStep, tokens = [] } = alert;
  const says: readonly (readonly [label: string, value: Value])[] = [
    ['Place in words', place.description],
    ...(borderIncident ? incidentFacts(borderIncident) : []),
    ...(visaAbuse ? abuseFacts(visaAbuse) : []),
    ...(returnStep ? returnFacts(returnStep, nameOf) : []),
    ['Rests on', basisWords(alert)],
    [
      'Identifiers, as tokens',
      [...new Set(tokens.map(({ type }) => labelOf('IdentifierType', type)))].join(', '),
    ],
    ['Reference', alert.reference],
    ['Event', alert.eventId],
  ];
  return says.flatMap(([label, value]) =>
    value === undefined || value === '' ? [] : [{ label, value: withAsterisk(String(value)) }],
  );
}

function incidentFacts(incident: BorderIncident): [string, Value][] {
  const { refusalReasons, documentFraud, direction, transport, headingTo } = incident;
  return [
    ['What', labelOf('IncidentType', incident.type)],
    ['Stage', labelOf('Stage', incident.stage)],
    ['Direction', direction && labelOf('Direction', direction)],
    ['Transport', transport && labelOf('Transport', transport)],
    ['Vehicles', incident.vehicles],
    ...personFacts(incident),
    ['Facilitators', incident.facilitators],
    ['Heading for', headingTo && crossingPointNameOf(headingTo)],
    ['Refused because', refusalReasons?.map((one) => `${one}: ${labelOf('RefusalReason', one)}`).join('; ')],
    ['Document fraud', documentFraud && labelOf('DocumentFraud', documentFraud)],
  ];
}

function abuseFacts(abuse: VisaAbuse): [string, Value][] {
  const { employer, means, arrivalAirport, onwardRoute } = abuse;
  return [
    ['What', labelOf('VisaAbuseType', abuse.type)],
    ['Regime', labelOf('Regime', abuse.regime)],
    ...personFacts(abuse),
    ['Days past the permitted stay', abuse.overstayDays],
    ['Onward route', onwardRoute?.map(countryName).join(' → ')],
    ['Arrived at', arrivalAirport && crossingPointNameOf(arrivalAirport)],
    ['How', means && labelOf('VisaAbuseMeans', means)],
    [
      'Employer',
      employer && `${employer.number} in the register ${employer.register}, ${countryName(employer.country)}`,
    ],
  ];
}

function returnFacts(step: ReturnStep, nameOf: (id: string) => string): [string, Value][] {
  return [
    ['Step', labelOf('Step', step.step)],
    ['Return', labelOf('ReturnType', step.type)],
    ['Country of origin', countryName(step.countryOfOrigin)],
    ...personFacts(step),
    ['Answer by', step.answerBy && minuteOf(step.answerBy)],
    ['Transfer at', step.transferAt && minuteOf(step.transferAt)],
    ['Reason', step.reason],
    ['Held because', step.holdReason && labelOf('HoldReason', step.holdReason)],
    ['Asked', step.requested && nameOf(step.requested)],
    ['Assisted by', step.assisting && nameOf(step.assisting)],
    ['Case', step.caseId],
  ];
}

function personFacts({
  persons,
  minors,
  nationalities,
}: {
  readonly persons?: number;
  readonly minors?: number;
  readonly nationalities?: readonly string[];
}): [string, Value][] {
  return [
    ['Persons', persons],
    ['Of them under 18', minors],
    ['Nationalities', nationalities?.map(countryName).join(', ')],
  ];
}

function basisWords({ basedOn = [] }: Alert): string {
  return basedOn
    .map(({ entry, source }) => {
      if (source !== undefined) return labelOf('BasisSource', source);
      const { feed, seq } = referenceOfBasis(entry!);
      return `${feed}/${seq}`;
    })
    .join(', ');
}

/** `2026-03-01T04:30:15Z` to the minute, with its zone. */
function minuteOf(time: string): string {
  return `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`;
}
