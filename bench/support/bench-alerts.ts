import { hash } from 'node:crypto';
import type { SourceRow } from '../../src/agency/source-row.ts';
import type { Alert } from '../../src/contract/alert.ts';
import { listCrossingPoints } from '../../src/contract/crossing-points.ts';
import { encodeEntry } from '../../src/contract/entry-codec.ts';
import { formatTime } from '../../src/contract/timestamp.ts';
import { drawWhole, type Numbers, seededNumbers } from '../../src/replay/load/seeded-numbers.ts';

/** One alert, as every contender of a comparison gets it. */
export interface BenchAlert {
  /** For whoever checks, encodes and signs it himself. */
  readonly row: SourceRow;
  /** An encoded entry, for whoever sends bytes: about 665 of them. */
  readonly bytes: Uint8Array;
}

const SEED = 'bench';
const ORIGIN = 'mk-bp';
const FIRST_MS = Date.UTC(2026, 0, 1);
const DAY_MS = 86_400_000;
const INVENTED =
  'Invented for a benchmark; nothing of it happened. A van was stopped on its way to the crossing point. '.repeat(
    8,
  );

/**
 * The first `count` alerts of the one list that all contenders send. K10: every process makes the same.
 * @param communities the alerts go round them, for Karaula; what others send is the same in any case
 */
export function makeAlerts(count: number, communities: readonly string[] = ['wb6']): BenchAlert[] {
  const numbers = seededNumbers(SEED, 'alerts');
  const points = listCrossingPoints().filter(({ type, countryB }) => type === 'land' && countryB === 'MK');
  return Array.from({ length: count }, (_, index) => {
    const alert = invent(index + 1, points[index % points.length]!.id, numbers);
    const cells = { ...alert, karaula: { community: communities[index % communities.length] } };
    return {
      row: { outcome: 'read', line: index + 1, raw: JSON.stringify(cells), cells },
      bytes: encodeAlert(alert),
    };
  });
}

/** An alert of the list as the bytes that stand for it there, wherever it was kept. */
export function encodeAlert(alert: Alert): Uint8Array {
  const number = numberOf(alert.reference);
  const label = new Uint8Array(hash('sha256', `${SEED} ${number}`, 'buffer'));
  const hex = Buffer.from(label).toString('hex');
  return encodeEntry({
    feed: { origin: ORIGIN, community: 'wb6', kind: 'border-incident' },
    seq: number,
    prev: label,
    issuedAtMs: FIRST_MS + number,
    expiresAtMs: FIRST_MS + number + 2 * DAY_MS,
    entryId: `019b76da-a800-7${hex.slice(0, 3)}-8${hex.slice(3, 6)}-${hex.slice(6, 18)}`,
    status: 'TEST',
    handling: { code: 'H0' },
    body: { case: 'alert', alert },
  });
}

function invent(number: number, crossingPoint: string, numbers: Numbers): Alert {
  const persons = drawWhole(1, 30, numbers);
  return {
    occurredAt: formatTime(FIRST_MS - drawWhole(0, DAY_MS / 1_000, numbers) * 1_000),
    place: { type: 'BCP_LAND', country: 'MK', crossingPoint },
    impact: persons > 10 ? 'HIGH' : 'MEDIUM',
    evaluation: { source: 'B', information: 'I2' },
    summary: INVENTED.slice(0, drawWhole(366, 546, numbers)).trimEnd(),
    reference: `bench-${number}`,
    borderIncident: {
      type: 'FACILITATION',
      stage: 'ACTUAL',
      direction: 'ENTRY',
      transport: 'VAN',
      persons,
      facilitators: drawWhole(1, 3, numbers),
      vehicles: 1,
      nationalities: ['SY', 'PK'],
    },
  };
}

function numberOf(reference: string | undefined): number {
  const found = /^bench-(\d+)$/.exec(reference ?? '')?.[1];
  if (found === undefined) throw new Error(`${reference} is no alert of a benchmark`);
  return Number(found);
}
