import type { Alert } from '../../src/contract/alert.ts';
import { codesOf } from '../../src/contract/code-lists.ts';
import { listCrossingPoints } from '../../src/contract/crossing-points.ts';
import type { AlertKind } from '../../src/contract/kind.ts';
import { formatTime } from '../../src/contract/timestamp.ts';
import { drawByShare, drawWhole, type Numbers } from '../../src/replay/load/seeded-numbers.ts';

const SUMMARY =
  'Invented for a benchmark; nothing of it happened. Two vans with plates of one series were seen leaving the motorway before the crossing point; their drivers spoke to each other by telephone. '.repeat(
    3,
  );
const KINDS = [
  { kind: 'border-incident', share: 0.75 },
  { kind: 'visa-abuse', share: 0.25 },
] as const;
const IMPACTS = [
  { impact: 'LOW', share: 0.4 },
  { impact: 'MEDIUM', share: 0.4 },
  { impact: 'HIGH', share: 0.17 },
  { impact: 'VERY_HIGH', share: 0.03 },
] as const;
const INCIDENTS = ['FACILITATION', 'CLANDESTINE_ENTRY', 'DRUGS', 'STOLEN_VEHICLE', 'FIREARMS'] as const;
const NATIONALITIES = ['SY', 'AF', 'PK', 'TR', 'MA', 'NP'] as const;
const PLACES = { land: 'BCP_LAND', air: 'BCP_AIR', sea: 'BCP_SEA' } as const;

/** What a border service of a country might report; nothing of it has happened. K10: it follows from the numbers. */
export function inventRegionAlert(
  country: string,
  issuedAtMs: number,
  numbers: Numbers,
): { readonly kind: AlertKind; readonly alert: Alert } {
  const { kind } = drawByShare(KINDS, numbers);
  const persons = drawWhole(1, 30, numbers);
  const people = { persons, nationalities: [draw(NATIONALITIES, numbers)] };
  const alert = {
    occurredAt: formatTime(issuedAtMs - drawWhole(60, 12 * 3_600, numbers) * 1_000),
    place: placeIn(country, numbers),
    impact: drawByShare(IMPACTS, numbers).impact,
    evaluation: { source: draw(codesOf('SourceGrade'), numbers), information: 'I2' },
    summary: SUMMARY.slice(0, drawWhole(60, SUMMARY.length - 1, numbers)).trimEnd(),
  } as const;
  if (kind === 'visa-abuse') {
    const visaAbuse = {
      type: 'OVERSTAY',
      regime: 'VISA',
      overstayDays: drawWhole(1, 90, numbers),
      ...people,
    } as const;
    return { kind, alert: { ...alert, visaAbuse } };
  }
  const borderIncident = {
    type: draw(INCIDENTS, numbers),
    stage: 'ACTUAL',
    direction: 'ENTRY',
    transport: draw(['VAN', 'CAR', 'LORRY', 'BUS'] as const, numbers),
    ...people,
  } as const;
  return { kind, alert: { ...alert, borderIncident } };
}

function placeIn(country: string, numbers: Numbers): Alert['place'] {
  const point = draw(
    listCrossingPoints().filter(({ countryA, countryB }) => country === countryA || country === countryB),
    numbers,
  );
  return {
    type: PLACES[point.type as keyof typeof PLACES],
    country,
    crossingPoint: point.id,
  } as Alert['place'];
}

function draw<T>(items: readonly T[], numbers: Numbers): T {
  return items[drawWhole(0, items.length - 1, numbers)]!;
}
