import fc from 'fast-check';
import type { Alert, Place } from '../../src/contract/alert.ts';
import { listCrossingPoints } from '../../src/contract/crossing-points.ts';
import type { AlertKind } from '../../src/contract/kind.ts';
import { MAX_SUMMARY_LENGTH } from '../../src/contract/limits.ts';
import { formatTime } from '../../src/contract/timestamp.ts';
import { code, compact, country, DAY_MS, maybe, text, uuid } from './arbitrary-values.ts';

/** No negative zero, which JSON cannot hold. */
const degrees = (max: number) =>
  fc.double({ min: -max, max, noNaN: true }).map((value) => (value === 0 ? 0 : value));

const coordinates = fc.oneof(fc.constant({}), fc.record({ latitude: degrees(90), longitude: degrees(180) }));

export const pointPlace: fc.Arbitrary<Place> = fc
  .record({
    point: fc.constantFrom(...listCrossingPoints()),
    isSideB: fc.boolean(),
    description: maybe(text(500)),
    coordinates,
  })
  .map(({ point, isSideB, description, coordinates }) => {
    const type = ({ land: 'BCP_LAND', air: 'BCP_AIR', sea: 'BCP_SEA' } as const)[point.type];
    const side = isSideB ? (point.countryB ?? point.countryA) : point.countryA;
    const { description: said } = compact({ description });
    return {
      type,
      country: side,
      crossingPoint: point.id,
      ...coordinates,
      ...(said !== undefined && { description: said }),
    };
  });

const openPlace: fc.Arbitrary<Place> = fc
  .record({
    type: fc.constantFrom('GREEN' as const, 'BLUE' as const, 'INLAND' as const),
    country,
    coordinates,
  })
  .map(({ coordinates, ...place }) => ({ ...place, ...coordinates }));

const people = fc
  .record({
    persons: fc.nat(10_000),
    share: fc.nat(100),
    nationalities: fc.uniqueArray(country, { maxLength: 50 }),
  })
  .map(({ persons, share, nationalities }) => ({
    persons,
    minors: Math.floor((persons * share) / 100),
    nationalities,
  }));

type Content = Pick<Alert, 'place' | 'borderIncident' | 'visaAbuse' | 'returnStep'>;

const borderIncident: fc.Arbitrary<Content> = fc
  .record({
    type: code('IncidentType'),
    stage: code('Stage'),
    isExit: fc.boolean(),
    transport: maybe(code('Transport')),
    people,
    facilitators: fc.nat(10),
    vehicles: fc.nat(10),
    reasons: fc.uniqueArray(code('RefusalReason'), { minLength: 1, maxLength: 9 }),
    fraud: code('DocumentFraud'),
    headingTo: maybe(fc.constantFrom(...listCrossingPoints().map((point) => point.id))),
    pointPlace,
    openPlace,
    isPoint: fc.boolean(),
  })
  .map(({ type, stage, isExit, transport, people, facilitators, vehicles, ...rest }) => {
    const isAtPoint = ['CLANDESTINE_ENTRY', 'REFUSAL_OF_ENTRY', 'ILLEGAL_STAY_ON_EXIT'].includes(type);
    const goesOut = type === 'ILLEGAL_STAY_ON_EXIT' || (isExit && !isAtPoint);
    const place =
      isAtPoint || (rest.isPoint && type !== 'ILLEGAL_CROSSING') ? rest.pointPlace : rest.openPlace;
    const incident = {
      type,
      stage,
      direction: goesOut ? 'EXIT' : 'ENTRY',
      transport,
      ...people,
      facilitators,
      vehicles,
      refusalReasons: type === 'REFUSAL_OF_ENTRY' ? rest.reasons : undefined,
      documentFraud: type === 'FALSE_DOCUMENT' ? rest.fraud : undefined,
      headingTo: rest.headingTo,
    };
    return { place, borderIncident: compact(incident) as NonNullable<Alert['borderIncident']> };
  });

const REGIMES = {
  VISA_FREE_ONWARD: 'VISA_FREE',
  WORK_PERMIT_ONWARD: 'WORK_PERMIT',
  SHAM_STUDY: 'STUDY_PERMIT',
} as const;

const visaAbuse: fc.Arbitrary<Content> = fc
  .record({
    type: code('VisaAbuseType'),
    regime: code('Regime'),
    people,
    route: fc.array(country, { maxLength: 20 }),
    days: fc.integer({ min: 1, max: 36_500 }),
    employer: fc.record({ country, register: text(64), number: text(64) }),
    means: maybe(code('VisaAbuseMeans')),
    arrivalAirport: maybe(fc.constantFrom('beg', 'tia', 'skp')),
    place: fc.oneof(pointPlace, openPlace),
  })
  .map(({ type, regime, people, route, days, employer, means, arrivalAirport, place }) => {
    const abuse = {
      type,
      regime: type in REGIMES ? REGIMES[type as keyof typeof REGIMES] : regime,
      ...people,
      onwardRoute: route.filter((next, index) => next !== route[index - 1]),
      overstayDays: type === 'OVERSTAY' ? days : 0,
      employer: type === 'FICTITIOUS_EMPLOYER' || type === 'LABOUR_EXPLOITATION' ? employer : undefined,
      means,
      arrivalAirport,
    };
    return { place, visaAbuse: compact(abuse) as NonNullable<Alert['visaAbuse']> };
  });

function returnStep(issuedAtMs: number): fc.Arbitrary<Content> {
  return fc
    .record({
      caseId: uuid(4),
      type: code('ReturnType'),
      step: code('Step'),
      countryOfOrigin: country,
      people,
      delayMs: fc.integer({ min: 1, max: 60 * DAY_MS }),
      reason: text(500),
      holdReason: code('HoldReason'),
      requested: maybe(fc.constantFrom('asked-one', 'asked-two')),
      place: fc.oneof(pointPlace, openPlace),
    })
    .map(({ caseId, type, step, countryOfOrigin, people, delayMs, reason, holdReason, requested, place }) => {
      const later = formatTime(issuedAtMs + delayMs);
      const { persons, minors } = people;
      const isOpening = step === 'DECISION' || step === 'READMISSION_REQUEST';
      const isHold = step === 'HOLD' || step === 'HOLD_LIFTED';
      const found = {
        caseId,
        type,
        step,
        countryOfOrigin,
        persons,
        minors,
        answerBy: step === 'READMISSION_REQUEST' ? later : undefined,
        reason: isHold || ['REFUSED', 'FAILED', 'WITHDRAWN'].includes(step) ? reason : undefined,
        transferAt: step === 'TRANSFER_NOTICE' ? later : undefined,
        requested: isOpening ? requested : undefined,
        assisting: isOpening && type === 'ASSISTED_VOLUNTARY' ? 'iom' : undefined,
        holdReason: isHold ? holdReason : undefined,
      };
      return { place, returnStep: compact(found) as NonNullable<Alert['returnStep']> };
    });
}

/** A valid alert of a kind, as it could be issued at that time. */
export function arbitraryAlert(kind: AlertKind, issuedAtMs: number): fc.Arbitrary<Alert> {
  const contents = {
    'border-incident': borderIncident,
    'visa-abuse': visaAbuse,
    return: returnStep(issuedAtMs),
  };
  return fc
    .record({
      ageMs: fc.nat(3 * DAY_MS),
      impact: code('Impact'),
      evaluation: fc.record({ source: code('SourceGrade'), information: code('InformationGrade') }),
      summary: maybe(text(MAX_SUMMARY_LENGTH)),
      reference: maybe(text(64)),
      eventId: maybe(uuid(4)),
      content: contents[kind],
    })
    .map(({ ageMs, content, ...alert }) =>
      compact({ occurredAt: formatTime(issuedAtMs - ageMs), ...alert, ...content } as Alert),
    );
}
