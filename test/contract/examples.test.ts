import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Alert, parseAlert } from '../../src/contract/alert.ts';
import { codesOf } from '../../src/contract/code-lists.ts';
import { headlineOf } from '../../src/contract/headline.ts';
import { entryFromJson } from '../../src/contract/json-form.ts';

const EXAMPLES = new URL('../../seeds/examples/', import.meta.url);

const examples = readdirSync(EXAMPLES)
  .sort()
  .map((file): [name: string, alert: Alert] => [
    file.replace('.json', ''),
    parseAlert(JSON.parse(readFileSync(new URL(file, EXAMPLES), 'utf8'))),
  ]);
const alerts = examples.map(([, alert]) => alert);

test('every code of incidents, abuses, steps and their circumstances is in an example', () => {
  const used = (pick: (alert: Alert) => string | undefined) => new Set(alerts.map(pick));
  for (const code of codesOf('IncidentType')) expect(used((a) => a.borderIncident?.type)).toContain(code);
  for (const code of codesOf('Transport')) expect(used((a) => a.borderIncident?.transport)).toContain(code);
  for (const code of codesOf('VisaAbuseType')) expect(used((a) => a.visaAbuse?.type)).toContain(code);
  for (const code of codesOf('Regime')) expect(used((a) => a.visaAbuse?.regime)).toContain(code);
  for (const code of codesOf('VisaAbuseMeans')) expect(used((a) => a.visaAbuse?.means)).toContain(code);
  for (const code of codesOf('Step')) expect(used((a) => a.returnStep?.step)).toContain(code);
  for (const code of codesOf('ReturnType')) expect(used((a) => a.returnStep?.type)).toContain(code);
  for (const code of codesOf('HoldReason')) expect(used((a) => a.returnStep?.holdReason)).toContain(code);
  for (const code of codesOf('PlaceType')) expect(used((a) => a.place.type)).toContain(code);
  const sources = new Set(alerts.flatMap((a) => a.basedOn ?? []).map(({ source }) => source));
  for (const code of codesOf('BasisSource')) expect(sources).toContain(code);
  for (const code of codesOf('Impact')) expect(used((a) => a.impact)).toContain(code);
});

test('every result of a sighting has an example, which is good as it stands', () => {
  const folder = new URL('../../seeds/sightings/', import.meta.url);
  const results = readdirSync(folder).map((file) => {
    const entry = entryFromJson(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
    return entry.body.case === 'sighting' ? entry.body.sighting.what : file;
  });
  expect(results.toSorted()).toEqual([...codesOf('SightingResult')].toSorted());
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
