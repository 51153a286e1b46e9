import { lateByMs } from '../../policy/first-report.ts';
import { OTHERS } from './count-children.ts';
import type { CountedAlert, ThreeQuarters } from './read-quarters.ts';
import { cellsIn, cellsOf, type DigestTable, type ThreeCells, tabulate } from './tabulate.ts';

/** A first report that came after more than 24 hours (policy/first-report.ts). */
export function isLate({ alert, issuedAtMs }: CountedAlert): boolean {
  return lateByMs(alert.occurredAt, issuedAtMs) !== undefined;
}

/**
 * Late first reports of border incidents by the service that said them. Each is a part of the alerts of its country, and hidden where
 * their number is: so it tells nothing of what is hidden there.
 * @param late how many there are, as it is shown elsewhere
 */
export function countLate(
  quarters: ThreeQuarters,
  isIncident: (one: CountedAlert) => boolean,
  late: ThreeCells,
  alertsByCountry: DigestTable,
): DigestTable {
  const countryOf = new Map(
    quarters.flatMap(({ counted }) => counted.map(({ origin, country }) => [origin, country] as const)),
  );
  const isShown = (origin: string, index: 0 | 1 | 2) =>
    origin === OTHERS || cellsIn(alertsByCountry, countryOf.get(origin)!)[index] !== undefined;
  const { name, rows } = tabulate(quarters, {
    name: 'late-first-reports',
    isIn: (one) => isIncident(one) && isLate(one),
    whole: late,
    groupOf: ({ origin }, index) => (isShown(origin, index) ? origin : OTHERS),
  });
  return {
    name,
    rows: rows.map(({ group, cells }) => ({
      group,
      cells: cellsOf((index) => (isShown(group, index) ? cells[index] : undefined)),
    })),
  };
}
