import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Alert, kindOfAlert, parseAlert } from '../../src/contract/alert.ts';
import { CODE_LISTS, type CodeListName, type CodeOf, codesOf } from '../../src/contract/code-lists.ts';
import type { EntryBody } from '../../src/contract/entry.ts';
import { decodeEntry, encodeEntry, isCanonicalEntry } from '../../src/contract/entry-codec.ts';
import { headlineOf } from '../../src/contract/headline.ts';
import { entryFromJson } from '../../src/contract/json-form.ts';
import { ALERT_KINDS, kindCodeOf } from '../../src/contract/kind.ts';
import { BODIES } from '../../src/contract/validate-entry.ts';

const EXAMPLES = new URL('../../seeds/examples/', import.meta.url);

const ENTRIES = new URL('entries/', EXAMPLES);

function readFolder<T>(folder: URL, read: (json: unknown) => T): [name: string, what: T][] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => [
      file.replace('.json', ''),
      read(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))),
    ]);
}

const examples = readFolder(EXAMPLES, parseAlert);
const entries = readFolder(ENTRIES, entryFromJson);

const alerts: readonly Alert[] = [
  ...examples.map(([, alert]) => alert),
  ...entries.flatMap(([, { body }]) => (body.case === 'alert' ? [body.alert] : [])),
];
const said = entries.map(([, entry]) => entry);

/** What the entries say that have this body. */
function bodiesOf<C extends EntryBody['case']>(name: C) {
  type Body = Extract<EntryBody, { readonly case: C }>;
  return said.flatMap(({ body }) => (body.case === name ? [body as Body] : []));
}

const incidents = alerts.map(({ borderIncident }) => borderIncident);
const abuses = alerts.map(({ visaAbuse }) => visaAbuse);
const steps = alerts.map(({ returnStep }) => returnStep);

/** Where each list is used. A new list has to say so here, or this does not compile. */
const USED: { readonly [L in CodeListName]: readonly (CodeOf<L> | undefined)[] } = {
  Kind: said.map(({ feed }) => kindCodeOf(feed.kind)),
  Status: said.map(({ status }) => status),
  IncidentType: incidents.map((incident) => incident?.type),
  Stage: incidents.map((incident) => incident?.stage),
  Direction: incidents.map((incident) => incident?.direction),
  PlaceType: alerts.map(({ place }) => place.type),
  Transport: incidents.map((incident) => incident?.transport),
  Impact: alerts.map(({ impact }) => impact),
  RefusalReason: incidents.flatMap((incident) => incident?.refusalReasons ?? []),
  DocumentFraud: incidents.map((incident) => incident?.documentFraud),
  VisaAbuseType: abuses.map((abuse) => abuse?.type),
  VisaAbuseMeans: abuses.map((abuse) => abuse?.means),
  Regime: abuses.map((abuse) => abuse?.regime),
  ReturnType: steps.map((step) => step?.type),
  Step: steps.map((step) => step?.step),
  HoldReason: steps.map((step) => step?.holdReason),
  HandlingCode: said.map(({ handling }) => handling?.code),
  Purpose: said.flatMap(({ handling }) => handling?.purposes ?? []),
  SourceGrade: alerts.map(({ evaluation }) => evaluation?.source),
  InformationGrade: alerts.map(({ evaluation }) => evaluation?.information),
  RetractionReason: bodiesOf('retraction').map(({ retraction }) => retraction.reason),
  ErasureReason: bodiesOf('erasure').map(({ erasure }) => erasure.reason),
  ReadRefusal: bodiesOf('readAnswer').map(({ readAnswer }) => readAnswer.refused),
  DataSubjectRight: bodiesOf('dataSubjectRequest').map(({ dataSubjectRequest }) => dataSubjectRequest.right),
  DataSubjectOutcome: bodiesOf('dataSubjectAnswer').map(({ dataSubjectAnswer }) => dataSubjectAnswer.outcome),
  DataSubjectRefusal: bodiesOf('dataSubjectAnswer').map(({ dataSubjectAnswer }) => dataSubjectAnswer.reason),
  Urgency: bodiesOf('informationRequest').map(({ informationRequest }) => informationRequest.urgency),
  InformationOutcome: bodiesOf('informationAnswer').map(({ informationAnswer }) => informationAnswer.outcome),
  InformationRefusal: bodiesOf('informationAnswer').map(({ informationAnswer }) => informationAnswer.ground),
  IdentifierType: alerts.flatMap(({ tokens = [] }) => tokens.map(({ type }) => type)),
  BasisSource: alerts.flatMap(({ basedOn = [] }) => basedOn.map(({ source }) => source)),
  SightingResult: bodiesOf('sighting').map(({ sighting }) => sighting.what),
  ReceiptAction: bodiesOf('action').map(({ action }) => action.action),
};

test.each(Object.keys(CODE_LISTS) as CodeListName[])('every code of %s is in an example', (list) => {
  const used = new Set<string | undefined>(USED[list]);
  expect(codesOf(list).filter((code) => !used.has(code))).toEqual([]);
});

test('every kind of alert, and everything else that an entry can say, is in an example', () => {
  expect([...new Set(examples.map(([, alert]) => kindOfAlert(alert)))].sort()).toEqual(
    [...ALERT_KINDS].sort(),
  );
  expect([...new Set(said.map(({ body }) => body.case))].sort()).toEqual([...BODIES].sort());
});

test.each(entries)('%s: an example is good to the byte, and has one form', (_name, entry) => {
  const bytes = encodeEntry(entry);
  expect(isCanonicalEntry(bytes)).toBe(true);
  expect(decodeEntry(bytes)).toEqual(entry);
});

test('a headline says in one line what happened', () => {
  expect(Object.fromEntries(examples.map(([name, alert]) => [name, headlineOf(alert)]))).toEqual({
    'illegal-crossing-on-foot': 'Illegal crossing, attempted, on foot, 9 persons (2 under 18)',
    'illegal-crossing-by-vessel': 'Illegal crossing, vessel, 14 persons, 2 facilitators',
    'clandestine-entry-in-lorry': 'Clandestine entry, lorry, 4 persons (1 under 18)',
    'facilitation-convoy':
      'Facilitation, van, 2 vehicles, 6 persons, 2 facilitators, towards Tabanovce – Preševo',
    'refusal-of-entry-false-visa': 'Refusal of entry (C, D, E), counterfeit, aircraft, 1 person',
    'refusal-of-entry-sea': 'Refusal of entry (F, G), vessel, 2 persons',
    'refusal-of-entry-forged-passport': 'Refusal of entry (A, B), forged, bus, 1 person',
    'refusal-of-entry-alert-and-threat': 'Refusal of entry (H, I), aircraft, 1 person',
    'false-document-pseudo': 'False document, attempted, pseudo document, aircraft, 1 person',
    'false-document-stolen-blank': 'False document, attempted, stolen blank, car, 2 persons',
    'false-document-fraudulently-obtained':
      'False document, fraudulently obtained genuine document, aircraft, 1 person',
    'false-document-impostor': 'False document, attempted, impostor, aircraft, 1 person',
    'illegal-stay-on-exit': 'Illegal stay detected on exit, bus, 3 persons',
    'trafficking-inland': 'Trafficking in human beings, car, 2 persons (1 under 18), 1 facilitator',
    'firearms-in-car': 'Firearms, attempted, car, 1 person',
    'drugs-on-train': 'Drugs, train',
    'stolen-vehicle': 'Stolen vehicle, car, 1 person',
    'visa-free-onward':
      'Visa-free arrival moving onward, 11 persons (3 under 18), onward to Bosnia and Herzegovina, Croatia',
    overstay: 'Overstay, 41 days, visa, 1 person',
    'false-purpose': 'False purpose of stay, visa, 5 persons',
    'work-permit-onward': 'Work permit holder moving onward, 18 persons, onward to Croatia, Slovenia',
    'fictitious-employer': 'Fictitious employer, work permit, 32 persons',
    'labour-exploitation': 'Labour exploitation, work permit, 24 persons',
    'sham-study': 'Sham study, 7 persons',
    'return-decision': 'Return decision, forced return, 1 person, country of origin Pakistan',
    'return-decision-assisted':
      'Return decision, assisted voluntary return, 1 person, country of origin Pakistan, assisted by iom',
    'return-hold-risk':
      'Hold, forced return, 1 person, country of origin Pakistan, risk in the country of origin',
    'return-hold-asylum': 'Hold, forced return, 1 person, country of origin Pakistan, request for asylum',
    'return-hold-interim-measure':
      'Hold, forced return, 1 person, country of origin Pakistan, interim measure of a court',
    'return-hold-medical': 'Hold, forced return, 1 person, country of origin Pakistan, state of health',
    'return-hold-child':
      'Hold, forced return, 1 person (1 under 18), country of origin Pakistan, best interests of a child',
    'return-hold-lifted': 'Hold lifted, forced return, 1 person, country of origin Pakistan, state of health',
    'return-readmission-request-to-member':
      'Readmission request, forced return, 1 person, country of origin Albania, answer by 2026-03-05 09:00 UTC, asked of al-bmp',
    'return-acknowledged':
      'Readmission request acknowledged, forced return, 1 person, country of origin Pakistan',
    'return-readmission-request':
      'Readmission request, forced return, 1 person, country of origin Pakistan, answer by 2026-03-05 09:00 UTC',
    'return-accepted': 'Readmission accepted, forced return, 1 person, country of origin Pakistan',
    'return-refused': 'Readmission refused, forced return, 1 person, country of origin Pakistan',
    'return-deemed-accepted':
      'Readmission deemed accepted, forced return, 1 person, country of origin Pakistan',
    'return-travel-document':
      'Travel document issued, voluntary return, 1 person, country of origin Pakistan',
    'return-transfer-notice':
      'Transfer notice, assisted voluntary return, 1 person, country of origin Pakistan, transfer at 2026-03-20 06:00 UTC',
    'return-effective': 'Return effective, assisted voluntary return, 1 person, country of origin Pakistan',
    'return-failed': 'Return failed, forced return, 1 person, country of origin Pakistan',
    'return-withdrawn': 'Withdrawn, voluntary return, 1 person, country of origin Pakistan',
    'visa-genuine-misused':
      'Overstay, 90 days, visa, 1 person, genuine visa misused, arrived at Belgrade Nikola Tesla',
    'visa-forged-papers':
      'False purpose of stay, visa, 2 persons, forged supporting documents, arrived at Tirana',
    'visa-false-invitation': 'False purpose of stay, visa, 1 person, false invitation, arrived at Skopje',
    'visa-bribed-official': 'False purpose of stay, visa, 3 persons, bribed official, arrived at Prishtina',
    'visa-impostor': 'False purpose of stay, visa, 1 person, impostor, arrived at Podgorica',
    'visa-free-agency-package':
      'Visa-free arrival moving onward, 11 persons, onward to Croatia, package of a travel agency, arrived at Sarajevo',
  });
});
