import type { CodeListName } from '../../../contract/code-lists.ts';
import type { AlertKind } from '../../../contract/kind.ts';
import {
  MAX_DESCRIPTION_LENGTH,
  MAX_NATIONALITIES,
  MAX_REASON_LENGTH,
  MAX_REFERENCE_LENGTH,
  MAX_REGISTER_LENGTH,
  MAX_ROUTE_COUNTRIES,
  MAX_SUMMARY_LENGTH,
} from '../../../contract/limits.ts';
import { isPointType } from '../../../contract/place-rules.ts';

/** What was filled in, by the path of the field in the alert; lists are lists of codes. */
export type FieldValues = Readonly<Record<string, string | readonly string[]>>;

/** One field of an alert (src/contract/alert.ts), and when it stands in the form. */
export interface AlertField {
  /** As the contract names it: `borderIncident.type`. */
  readonly path: string;
  readonly as:
    | 'text'
    | 'long'
    | 'number'
    | 'degrees'
    | 'time'
    | 'code'
    | 'codes'
    | 'country'
    | 'countries'
    | 'point'
    | 'participant'
    | 'case';
  readonly list?: CodeListName;
  /** Characters of a text, elements of a list. */
  readonly max?: number;
  /** Absent: always. What does not belong is neither shown nor said. */
  readonly belongs?: (values: FieldValues) => boolean;
  /** It must be filled in where it belongs; absent: never. */
  readonly isNeeded?: (values: FieldValues) => boolean;
}

const always = () => true;

const is = (path: string, ...codes: readonly string[]) => {
  return (values: FieldValues) => codes.includes(textOf(values, path));
};

const isAtPoint = (values: FieldValues) => isPointType(textOf(values, 'place.type'));

const needsEmployer = is('visaAbuse.type', 'FICTITIOUS_EMPLOYER', 'LABOUR_EXPLOITATION');
const mayHaveEmployer = (values: FieldValues) =>
  needsEmployer(values) || textOf(values, 'visaAbuse.regime') === 'WORK_PERMIT';

/** One that is begun has to be whole. */
const hasEmployer = (values: FieldValues) =>
  needsEmployer(values) ||
  ['country', 'register', 'number'].some(
    (part) => textOf(values, `visaAbuse.employer.${part}`).trim() !== '',
  );

const isRefusal = is('borderIncident.type', 'REFUSAL_OF_ENTRY');
const mayHaveFraud = (values: FieldValues) =>
  textOf(values, 'borderIncident.type') === 'FALSE_DOCUMENT' ||
  (isRefusal(values) &&
    listOf(values, 'borderIncident.refusalReasons').some((one) => one === 'B' || one === 'D'));

const isOpening = is('returnStep.step', 'DECISION', 'READMISSION_REQUEST');

/** Half a grade is none. */
const isGraded = (values: FieldValues) =>
  textOf(values, 'evaluation.source') + textOf(values, 'evaluation.information') !== '';

/** Where, when, how bad, from whom: of every kind. What was seen or told is evaluated; a step of a return is an act. */
const sharedFields = (isEvaluated: boolean): readonly AlertField[] => [
  { path: 'occurredAt', as: 'time', isNeeded: always },
  { path: 'impact', as: 'code', list: 'Impact', isNeeded: always },
  { path: 'place.type', as: 'code', list: 'PlaceType', isNeeded: always },
  { path: 'place.crossingPoint', as: 'point', belongs: isAtPoint, isNeeded: always },
  { path: 'place.country', as: 'country', isNeeded: always },
  {
    path: 'place.latitude',
    as: 'degrees',
    belongs: (values) => !isAtPoint(values) || hasCoordinates(values),
  },
  {
    path: 'place.longitude',
    as: 'degrees',
    belongs: (values) => !isAtPoint(values) || hasCoordinates(values),
  },
  { path: 'place.description', as: 'long', max: MAX_DESCRIPTION_LENGTH },
  { path: 'evaluation.source', as: 'code', list: 'SourceGrade', isNeeded: isEvaluated ? always : isGraded },
  {
    path: 'evaluation.information',
    as: 'code',
    list: 'InformationGrade',
    isNeeded: isEvaluated ? always : isGraded,
  },
  { path: 'summary', as: 'long', max: MAX_SUMMARY_LENGTH },
  { path: 'reference', as: 'text', max: MAX_REFERENCE_LENGTH },
];

const INCIDENT: readonly AlertField[] = [
  { path: 'borderIncident.type', as: 'code', list: 'IncidentType', isNeeded: always },
  { path: 'borderIncident.stage', as: 'code', list: 'Stage', isNeeded: always },
  {
    path: 'borderIncident.refusalReasons',
    as: 'codes',
    list: 'RefusalReason',
    belongs: isRefusal,
    isNeeded: always,
  },
  {
    path: 'borderIncident.documentFraud',
    as: 'code',
    list: 'DocumentFraud',
    belongs: mayHaveFraud,
    isNeeded: is('borderIncident.type', 'FALSE_DOCUMENT'),
  },
  { path: 'borderIncident.direction', as: 'code', list: 'Direction' },
  { path: 'borderIncident.transport', as: 'code', list: 'Transport' },
  { path: 'borderIncident.vehicles', as: 'number' },
  { path: 'borderIncident.persons', as: 'number' },
  { path: 'borderIncident.minors', as: 'number' },
  { path: 'borderIncident.facilitators', as: 'number' },
  { path: 'borderIncident.nationalities', as: 'countries', max: MAX_NATIONALITIES },
  { path: 'borderIncident.headingTo', as: 'point' },
];

const ABUSE: readonly AlertField[] = [
  { path: 'visaAbuse.type', as: 'code', list: 'VisaAbuseType', isNeeded: always },
  { path: 'visaAbuse.regime', as: 'code', list: 'Regime', isNeeded: always },
  {
    path: 'visaAbuse.overstayDays',
    as: 'number',
    belongs: is('visaAbuse.type', 'OVERSTAY'),
    isNeeded: always,
  },
  { path: 'visaAbuse.employer.country', as: 'country', belongs: mayHaveEmployer, isNeeded: hasEmployer },
  {
    path: 'visaAbuse.employer.register',
    as: 'text',
    max: MAX_REGISTER_LENGTH,
    belongs: mayHaveEmployer,
    isNeeded: hasEmployer,
  },
  {
    path: 'visaAbuse.employer.number',
    as: 'text',
    max: MAX_REFERENCE_LENGTH,
    belongs: mayHaveEmployer,
    isNeeded: hasEmployer,
  },
  { path: 'visaAbuse.means', as: 'code', list: 'VisaAbuseMeans' },
  { path: 'visaAbuse.persons', as: 'number' },
  { path: 'visaAbuse.minors', as: 'number' },
  { path: 'visaAbuse.nationalities', as: 'countries', max: MAX_NATIONALITIES },
  { path: 'visaAbuse.arrivalAirport', as: 'point' },
  { path: 'visaAbuse.onwardRoute', as: 'countries', max: MAX_ROUTE_COUNTRIES },
];

const RETURN: readonly AlertField[] = [
  { path: 'returnStep.step', as: 'code', list: 'Step', isNeeded: always },
  { path: 'returnStep.type', as: 'code', list: 'ReturnType', isNeeded: always },
  { path: 'returnStep.caseId', as: 'case', isNeeded: always },
  { path: 'returnStep.countryOfOrigin', as: 'country', isNeeded: always },
  {
    path: 'returnStep.answerBy',
    as: 'time',
    belongs: is('returnStep.step', 'READMISSION_REQUEST'),
    isNeeded: always,
  },
  {
    path: 'returnStep.transferAt',
    as: 'time',
    belongs: is('returnStep.step', 'TRANSFER_NOTICE'),
    isNeeded: always,
  },
  {
    path: 'returnStep.holdReason',
    as: 'code',
    list: 'HoldReason',
    belongs: is('returnStep.step', 'HOLD', 'HOLD_LIFTED'),
    isNeeded: always,
  },
  {
    path: 'returnStep.reason',
    as: 'long',
    max: MAX_REASON_LENGTH,
    belongs: is('returnStep.step', 'REFUSED', 'FAILED', 'WITHDRAWN', 'HOLD', 'HOLD_LIFTED'),
    isNeeded: is('returnStep.step', 'REFUSED', 'FAILED'),
  },
  { path: 'returnStep.requested', as: 'participant', belongs: isOpening },
  {
    path: 'returnStep.assisting',
    as: 'participant',
    belongs: (values) => isOpening(values) && textOf(values, 'returnStep.type') === 'ASSISTED_VOLUNTARY',
    isNeeded: always,
  },
  { path: 'returnStep.persons', as: 'number' },
  { path: 'returnStep.minors', as: 'number' },
];

/** All fields of a kind, in the order of the form: what it is, then what all have. */
export const FIELDS_OF: Readonly<Record<AlertKind, readonly AlertField[]>> = {
  'border-incident': [...INCIDENT, ...sharedFields(true)],
  'visa-abuse': [...ABUSE, ...sharedFields(true)],
  return: [...RETURN, ...sharedFields(false)],
};

export function textOf(values: FieldValues, path: string): string {
  const value = values[path];
  return typeof value === 'string' ? value : '';
}

export function listOf(values: FieldValues, path: string): readonly string[] {
  const value = values[path];
  return typeof value === 'object' ? value : [];
}

function hasCoordinates(values: FieldValues): boolean {
  return (textOf(values, 'place.latitude') + textOf(values, 'place.longitude')).trim() !== '';
}
