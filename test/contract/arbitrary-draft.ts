import fc from 'fast-check';
import type { Alert, Place } from '../../src/contract/alert.ts';
import { codesOf } from '../../src/contract/code-lists.ts';
import { COUNTRY_CODES } from '../../src/contract/country-codes.ts';
import { listCrossingPoints } from '../../src/contract/crossing-points.ts';
import type { Draft, Entry, EntryBody, Handling } from '../../src/contract/entry.ts';
import { type FeedId, formatFeed } from '../../src/contract/feed.ts';
import { KINDS, type Kind } from '../../src/contract/kind.ts';
import { MAX_LIFETIME_MS, MAX_NOTE_LENGTH, MAX_SUMMARY_LENGTH } from '../../src/contract/limits.ts';
import { textProblem } from '../../src/contract/plain-text.ts';
import { formatTime } from '../../src/contract/timestamp.ts';

/** What a test may fix; the rest is drawn. */
export interface DraftChoice {
  readonly feed?: FeedId;
  readonly issuedAtMs?: number;
  /** Default: alerts, updates and retractions. */
  readonly bodies?: readonly EntryBody['case'][];
}

const DAY_MS = 24 * 3_600_000;
const EPOCH_MS = Date.UTC(2026, 0, 1);

const HEX = [...'0123456789abcdef'];

function hex(length: number): fc.Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom(...HEX), minLength: length, maxLength: length });
}

function uuid(version: 4 | 7): fc.Arbitrary<string> {
  return fc
    .tuple(hex(8), hex(4), hex(3), fc.constantFrom(...'89ab'), hex(3), hex(12))
    .map(([a, b, c, variant, d, e]) => `${a}-${b}-${version}${c}-${variant}${d}-${e}`);
}

/** Text that is allowed, in every script, so that code points, code units and bytes differ. */
function text(maxLength: number): fc.Arbitrary<string> {
  const good = (value: string) => value !== '' && textProblem(value, maxLength) === undefined;
  return fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: Math.min(maxLength, 40) })
    .map((value) => value.normalize('NFC').trim())
    .map((value) => (good(value) ? value : 'Đakovica/Ђаковица – test'));
}

function code<L extends Parameters<typeof codesOf>[0]>(list: L) {
  return fc.constantFrom(...codesOf(list));
}

function maybe<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(arbitrary, { nil: undefined });
}

/** Drops fields that are absent, empty or at their default, as the JSON form does. */
function compact<T extends object>(value: T): T {
  const isDefault = (field: unknown) =>
    field === undefined ||
    field === 0 ||
    field === false ||
    field === '' ||
    (Array.isArray(field) && field.length === 0);
  return Object.fromEntries(Object.entries(value).filter(([, field]) => !isDefault(field))) as T;
}

const country = fc.constantFrom(...COUNTRY_CODES);
const name = fc.constantFrom('al-bmp', 'ba-gp', 'me-gp', 'mk-bp', 'rs-gp', 'xk-kp', 'frontex');
const hash = fc.uint8Array({ minLength: 32, maxLength: 32 });

/** Never zero, which JSON and the wire tell apart from absence in their own ways. */
const degrees = (max: number) =>
  fc.double({ min: -max, max, noNaN: true }).map((value) => (value === 0 ? 0 : value));

const coordinates = fc.oneof(fc.constant({}), fc.record({ latitude: degrees(90), longitude: degrees(180) }));

const pointPlace: fc.Arbitrary<Place> = fc
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
    place: fc.oneof(pointPlace, openPlace),
  })
  .map(({ type, regime, people, route, days, employer, place }) => {
    const abuse = {
      type,
      regime: type in REGIMES ? REGIMES[type as keyof typeof REGIMES] : regime,
      ...people,
      onwardRoute: route.filter((next, index) => next !== route[index - 1]),
      overstayDays: type === 'OVERSTAY' ? days : 0,
      employer: type === 'FICTITIOUS_EMPLOYER' || type === 'LABOUR_EXPLOITATION' ? employer : undefined,
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
      isHeld: fc.boolean(),
      place: fc.oneof(pointPlace, openPlace),
    })
    .map(({ caseId, type, step, countryOfOrigin, people, delayMs, reason, isHeld, place }) => {
      const later = formatTime(issuedAtMs + delayMs);
      const { persons, minors } = people;
      const found = {
        caseId,
        type,
        step,
        countryOfOrigin,
        persons,
        minors,
        answerBy: step === 'READMISSION_REQUEST' ? later : undefined,
        reason: ['REFUSED', 'FAILED', 'WITHDRAWN'].includes(step) ? reason : undefined,
        transferAt: step === 'TRANSFER_NOTICE' ? later : undefined,
        nonRefoulementHold: isHeld && ['DECISION', 'REFUSED', 'FAILED', 'WITHDRAWN'].includes(step),
      };
      return { place, returnStep: compact(found) as NonNullable<Alert['returnStep']> };
    });
}

/** A valid alert of a kind, as it could be issued at that time. */
export function arbitraryAlert(kind: Kind, issuedAtMs: number): fc.Arbitrary<Alert> {
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

const handling: fc.Arbitrary<Handling> = fc
  .record({
    code: code('HandlingCode'),
    restriction: text(500),
    purposes: fc.uniqueArray(code('Purpose')),
    releasableTo: fc.uniqueArray(name),
  })
  .map(
    ({ restriction, ...rest }) =>
      compact({ ...rest, restriction: rest.code === 'H3' ? restriction : undefined }) as Handling,
  );

function body(
  feed: FeedId,
  issuedAtMs: number,
  cases: readonly EntryBody['case'][],
): fc.Arbitrary<EntryBody> {
  const alert = arbitraryAlert(feed.kind, issuedAtMs);
  const target = fc.record({
    feed: fc.constant(formatFeed(feed)),
    seq: fc.constant(1),
    entryId: uuid(7),
    hash,
  });
  const note = text(MAX_NOTE_LENGTH);
  const bodies: Record<EntryBody['case'], fc.Arbitrary<EntryBody>> = {
    alert: alert.map((alert) => ({ case: 'alert', alert })),
    update: fc
      .record({ target, note, closes: fc.boolean(), alert: maybe(alert) })
      .map(({ alert, ...update }) => ({ case: 'update', update: alert ? { ...update, alert } : update })),
    retraction: fc
      .record({ target, reason: code('RetractionReason'), note: fc.oneof(fc.constant(''), note) })
      .map((retraction) => ({ case: 'retraction', retraction })),
    sealed: fc
      .record({
        keyId: text(64),
        iv: fc.uint8Array({ minLength: 12, maxLength: 24 }),
        ciphertext: fc.uint8Array({ minLength: 16, maxLength: 400 }),
        commitment: hash,
      })
      .map((sealed) => ({ case: 'sealed', sealed })),
  };
  return fc.oneof(...cases.map((one) => bodies[one]));
}

/** A draft that `validateDraft` finds nothing wrong with. Updates and retractions speak of entry 1 of the feed. */
export function arbitraryDraft(choice: DraftChoice = {}): fc.Arbitrary<Draft> {
  const feed: fc.Arbitrary<FeedId> = choice.feed
    ? fc.constant(choice.feed)
    : fc.record({
        origin: name,
        community: fc.constantFrom('wb6', 'region', 'jmtf'),
        kind: fc.constantFrom(...KINDS),
      });
  const issuedAtMs =
    choice.issuedAtMs === undefined
      ? fc.nat(300 * DAY_MS).map((ms) => EPOCH_MS + ms)
      : fc.constant(choice.issuedAtMs);
  const bodies = choice.bodies ?? ['alert', 'update', 'retraction'];
  return fc.tuple(feed, issuedAtMs).chain(([feed, issuedAtMs]) =>
    fc.record({
      feed: fc.constant(feed),
      issuedAtMs: fc.constant(issuedAtMs),
      expiresAtMs: fc.integer({ min: 1, max: MAX_LIFETIME_MS }).map((ms) => issuedAtMs + ms),
      entryId: uuid(7),
      status: code('Status'),
      handling,
      body: body(feed, issuedAtMs, bodies),
    }),
  );
}

/** A draft in its place in a feed; the place is drawn, not chained. */
export function arbitraryEntry(choice: DraftChoice = {}): fc.Arbitrary<Entry> {
  const all = choice.bodies ?? (['alert', 'update', 'retraction', 'sealed'] as const);
  return fc
    .tuple(
      arbitraryDraft({ ...choice, bodies: all }),
      fc.integer({ min: 2, max: Number.MAX_SAFE_INTEGER }),
      hash,
    )
    .map(([draft, seq, prev]) => ({ ...draft, seq, prev }));
}
