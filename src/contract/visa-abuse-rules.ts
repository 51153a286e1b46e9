import type { EmployerReference, VisaAbuse } from './alert.ts';
import { checkPersons } from './border-incident-rules.ts';
import { findCrossingPoint } from './crossing-points.ts';
import { checkCode, checkCountries, checkCountry, checkNumber, checkText } from './field-rules.ts';
import {
  MAX_OVERSTAY_DAYS,
  MAX_REFERENCE_LENGTH,
  MAX_REGISTER_LENGTH,
  MAX_ROUTE_COUNTRIES,
} from './limits.ts';
import { type Findings, joinPath } from './violations.ts';

/** The regime that an abuse has by its definition. */
const REGIME_OF: ReadonlyMap<string, string> = new Map([
  ['VISA_FREE_ONWARD', 'VISA_FREE'],
  ['WORK_PERMIT_ONWARD', 'WORK_PERMIT'],
  ['SHAM_STUDY', 'STUDY_PERMIT'],
]);

const NEEDS_EMPLOYER: ReadonlySet<string> = new Set(['FICTITIOUS_EMPLOYER', 'LABOUR_EXPLOITATION']);

export function checkVisaAbuse(findings: Findings, base: string, abuse: VisaAbuse): void {
  checkCode(findings, base, 'type', 'VisaAbuseType', abuse.type, 'required');
  checkCode(findings, base, 'regime', 'Regime', abuse.regime, 'required');
  const regime = REGIME_OF.get(abuse.type);
  if (regime !== undefined && abuse.regime !== undefined && abuse.regime !== regime) {
    findings.add(base, 'regime', `is ${abuse.regime}; ${abuse.type} goes with ${regime}`);
  }
  checkPersons(findings, base, abuse);
  checkRoute(findings, base, abuse.onwardRoute);
  checkOverstay(findings, base, abuse);
  checkEmployer(findings, base, abuse);
  checkCode(findings, base, 'means', 'VisaAbuseMeans', abuse.means, 'optional');
  if (abuse.arrivalAirport !== undefined && findCrossingPoint(abuse.arrivalAirport)?.type !== 'air')
    findings.add(base, 'arrivalAirport', 'is no airport in the list of crossing points');
}

function checkRoute(findings: Findings, base: string, route: readonly string[] | undefined): void {
  checkCountries(findings, base, 'onwardRoute', route, MAX_ROUTE_COUNTRIES);
  // A route may come back to a country, but it does not go from a country to itself.
  route?.slice(0, MAX_ROUTE_COUNTRIES).forEach((country, index) => {
    if (index > 0 && country === route[index - 1]) {
      findings.add(joinPath(base, 'onwardRoute'), `[${index}]`, `repeats "${country}"`);
    }
  });
}

function checkOverstay(findings: Findings, base: string, abuse: VisaAbuse): void {
  checkNumber(findings, base, 'overstayDays', abuse.overstayDays, 0, MAX_OVERSTAY_DAYS);
  const hasDays = (abuse.overstayDays ?? 0) > 0;
  if (abuse.type === 'OVERSTAY' && !hasDays) {
    findings.add(base, 'overstayDays', 'is missing: an overstay is of one day at least');
  }
  if (abuse.type !== 'OVERSTAY' && hasDays) {
    findings.add(base, 'overstayDays', 'stands only with OVERSTAY');
  }
}

function checkEmployer(findings: Findings, base: string, abuse: VisaAbuse): void {
  if (abuse.employer === undefined) {
    if (NEEDS_EMPLOYER.has(abuse.type)) {
      findings.add(base, 'employer', `is missing: it is needed with ${abuse.type}`);
    }
    return;
  }
  if (!NEEDS_EMPLOYER.has(abuse.type) && abuse.regime !== 'WORK_PERMIT') {
    findings.add(
      base,
      'employer',
      'stands only with an abuse of work: FICTITIOUS_EMPLOYER, LABOUR_EXPLOITATION or a WORK_PERMIT',
    );
  }
  checkEmployerReference(findings, joinPath(base, 'employer'), abuse.employer);
}

function checkEmployerReference(findings: Findings, base: string, employer: EmployerReference): void {
  checkCountry(findings, base, 'country', employer.country, 'required');
  checkText(findings, base, 'register', employer.register, MAX_REGISTER_LENGTH, 'required');
  checkText(findings, base, 'number', employer.number, MAX_REFERENCE_LENGTH, 'required');
}
