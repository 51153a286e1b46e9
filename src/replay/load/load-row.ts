import type { SourceRow } from '../../agency/source-row.ts';
import { findCrossingPoint } from '../../contract/crossing-points.ts';
import { formatTime } from '../../contract/timestamp.ts';
import type { Arrival } from './draw-arrivals.ts';

/** What an alert of a load says of itself, so that whoever gets it can tell how long it was on its way. */
export interface LoadMark {
  /** Of its origin, from 1. */
  readonly number: number;
  /** When it was due: microseconds from the start of the load. */
  readonly offsetUs: number;
}

/** The mark as it stands in the alert's `reference`: `load-17-1234567us`. */
export function formatMark({ number, offsetUs }: LoadMark): string {
  return `load-${number}-${offsetUs}us`;
}

const MARK = /^load-([1-9]\d{0,14})-(0|[1-9]\d{0,14})us$/;

/** Undefined for anything that is no mark. */
export function parseMark(reference: string | undefined): LoadMark | undefined {
  const found = MARK.exec(reference ?? '');
  return found === null ? undefined : { number: Number(found[1]), offsetUs: Number(found[2]) };
}

/**
 * The mark in what an alert says, looked up in the bytes: they carry text as it is. To decode them once more would cost
 * a follower more than some of what is measured.
 */
export function findMark(bytes: Uint8Array): LoadMark | undefined {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const from = view.indexOf('load-', 0, 'latin1');
  const to = from === -1 ? -1 : view.indexOf('us', from, 'latin1');
  return to === -1 ? undefined : parseMark(view.toString('latin1', from, to + 2));
}

/** An alert that was never sent in earnest: the point is real, all else is invented. */
export function loadRow(arrival: Arrival, offsetUs: number = arrival.offsetUs): SourceRow {
  const { number, community, summaryLength } = arrival;
  const cells = {
    occurredAt: formatTime(arrival.occurredAtMs),
    place: placeOf(arrival),
    impact: pick(['LOW', 'LOW', 'MEDIUM', 'HIGH'], arrival.variety),
    ...(arrival.kind !== 'return' && { evaluation: { source: 'X', information: 'I4' } }),
    ...(summaryLength > 0 && { summary: INVENTED.slice(0, summaryLength).trimEnd() }),
    reference: formatMark({ number, offsetUs }),
    ...contentOf(arrival),
    karaula: { community },
  };
  return { outcome: 'read', line: number, raw: JSON.stringify(cells), cells };
}

const PLACE_TYPES = { land: 'BCP_LAND', air: 'BCP_AIR', sea: 'BCP_SEA' } as const;

/** On the side of the one who tells it, where that is one. */
function placeOf({ point, origin }: Arrival) {
  const found = findCrossingPoint(point);
  if (found === undefined) return { type: 'INLAND', country: 'RS' };
  const own = origin.slice(0, 2).toUpperCase();
  const country = found.countryB === own ? own : found.countryA;
  return { type: PLACE_TYPES[found.type], country, crossingPoint: point };
}

function contentOf(arrival: Arrival): Record<string, unknown> {
  const { kind, variety, number } = arrival;
  const persons = 1 + (Math.floor(variety * 977) % 9);
  switch (kind) {
    case 'border-incident':
      return { borderIncident: { stage: 'ACTUAL', persons, ...pick(INCIDENTS, variety) } };
    case 'visa-abuse':
      return { visaAbuse: { persons, ...pick(ABUSES, variety) } };
    case 'return': {
      const caseId = `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
      return { returnStep: { caseId, countryOfOrigin: 'PK', persons: 1, ...pick(STEPS, variety) } };
    }
  }
}

const INCIDENTS = [
  { type: 'REFUSAL_OF_ENTRY', direction: 'ENTRY', refusalReasons: ['C'] },
  { type: 'REFUSAL_OF_ENTRY', direction: 'ENTRY', refusalReasons: ['E', 'G'] },
  { type: 'FALSE_DOCUMENT', direction: 'ENTRY', documentFraud: 'FORGED' },
  { type: 'CLANDESTINE_ENTRY', direction: 'ENTRY', transport: 'LORRY', nationalities: ['AF', 'SY'] },
  { type: 'ILLEGAL_STAY_ON_EXIT', direction: 'EXIT', transport: 'BUS' },
  { type: 'FACILITATION', direction: 'EXIT', transport: 'VAN', facilitators: 1, vehicles: 1 },
  { type: 'STOLEN_VEHICLE', direction: 'EXIT', transport: 'CAR', vehicles: 1 },
];

const ABUSES = [
  { type: 'OVERSTAY', regime: 'VISA_FREE', overstayDays: 12 },
  { type: 'VISA_FREE_ONWARD', regime: 'VISA_FREE', onwardRoute: ['BA', 'HR'] },
  { type: 'FALSE_PURPOSE', regime: 'VISA' },
];

const STEPS = [
  { type: 'FORCED', step: 'DECISION' },
  { type: 'VOLUNTARY', step: 'DECISION' },
  { type: 'ASSISTED_VOLUNTARY', step: 'DECISION', assisting: 'iom' },
];

function pick<T>(list: readonly T[], variety: number): T {
  return list[Math.floor(variety * list.length)]!;
}

const INVENTED = 'Invented for a load test; nothing of it happened. '.repeat(20);
