import type { Alert, BorderIncident, ReturnStep, VisaAbuse } from './alert.ts';
import { labelOf } from './code-lists.ts';
import { countryName, crossingPointNameOf } from './names.ts';

/** Abuses whose label names the regime. */
const SAYS_REGIME: ReadonlySet<string> = new Set(['VISA_FREE_ONWARD', 'WORK_PERMIT_ONWARD', 'SHAM_STUDY']);

/** One line for people: `Facilitation, van, 6 persons, towards Tabanovce – Preševo`. Place and time stand elsewhere. */
export function headlineOf(alert: Alert): string {
  const { borderIncident, visaAbuse, returnStep } = alert;
  const parts =
    (borderIncident && incidentParts(borderIncident)) ??
    (visaAbuse && abuseParts(visaAbuse)) ??
    (returnStep && returnParts(returnStep)) ??
    [];
  return parts.filter((part) => part !== '').join(', ');
}

function incidentParts(incident: BorderIncident): string[] {
  const reasons = incident.refusalReasons === undefined ? '' : ` (${incident.refusalReasons.join(', ')})`;
  return [
    labelOf('IncidentType', incident.type) + reasons,
    incident.stage === 'ATTEMPTED' ? 'attempted' : '',
    incident.documentFraud === undefined ? '' : lower(labelOf('DocumentFraud', incident.documentFraud)),
    transportOf(incident),
    personsOf(incident),
    countOf(incident.facilitators, 'facilitator'),
    incident.headingTo === undefined ? '' : `towards ${crossingPointNameOf(incident.headingTo)}`,
  ];
}

/** One van is a van. */
function transportOf({ transport, vehicles }: BorderIncident): string {
  const means = transport === undefined ? '' : lower(labelOf('Transport', transport));
  if (vehicles === undefined || (vehicles === 1 && means !== '')) return means;
  return [means, countOf(vehicles, 'vehicle')].filter((part) => part !== '').join(', ');
}

function abuseParts(abuse: VisaAbuse): string[] {
  return [
    labelOf('VisaAbuseType', abuse.type),
    countOf(abuse.overstayDays, 'day'),
    SAYS_REGIME.has(abuse.type) ? '' : lower(labelOf('Regime', abuse.regime)),
    personsOf(abuse),
    abuse.onwardRoute === undefined ? '' : `onward to ${abuse.onwardRoute.map(countryName).join(', ')}`,
    abuse.means === undefined ? '' : lower(labelOf('VisaAbuseMeans', abuse.means)),
    abuse.arrivalAirport === undefined ? '' : `arrived at ${crossingPointNameOf(abuse.arrivalAirport)}`,
  ];
}

function returnParts(found: ReturnStep): string[] {
  return [
    labelOf('Step', found.step),
    lower(labelOf('ReturnType', found.type)),
    personsOf(found),
    `country of origin ${countryName(found.countryOfOrigin)}`,
    found.answerBy === undefined ? '' : `answer by ${minuteOf(found.answerBy)}`,
    found.transferAt === undefined ? '' : `transfer at ${minuteOf(found.transferAt)}`,
    found.holdReason === undefined ? '' : lower(labelOf('HoldReason', found.holdReason)),
    found.requested === undefined ? '' : `asked of ${found.requested}`,
    found.assisting === undefined ? '' : `assisted by ${found.assisting}`,
  ];
}

function personsOf({ persons, minors }: { readonly persons?: number; readonly minors?: number }): string {
  const under18 = minors === undefined ? '' : ` (${minors} under 18)`;
  return persons === undefined ? '' : countOf(persons, 'person') + under18;
}

function countOf(count: number | undefined, noun: string): string {
  return count === undefined ? '' : `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function lower(label: string): string {
  return label.slice(0, 1).toLowerCase() + label.slice(1);
}

/** `2026-03-01T04:30:15Z` to the minute, with its zone. */
function minuteOf(time: string): string {
  return `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`;
}
