import type { CountedAlert, ThreeQuarters } from './read-quarters.ts';
import { cellsIn, cellsOf, countPart, type DigestTable, tabulate } from './tabulate.ts';

/** Of one type of incident. Aggregates only: nothing is finer than a country and a quarter. */
export interface ChildrenFigures {
  readonly type: string;
  readonly indicators: DigestTable;
  /** Alerts with minors, by the country of the service that said them. */
  readonly byCountry: DigestTable;
}

const TYPES = ['FACILITATION', 'TRAFFICKING_IN_HUMAN_BEINGS'];
/** All countries of which the number of alerts is not shown, or services of those. */
export const OTHERS = '-';

/**
 * Minors in alerts of facilitation and of trafficking in human beings: how many alerts with some, in how many of these
 * all persons are minors, and how many minors there are. Each is a part of what is shown elsewhere, by type and by
 * country, and hidden where that is: so it tells nothing of what is hidden there.
 */
export function countChildren(
  quarters: ThreeQuarters,
  incidentsByType: DigestTable,
  alertsByCountry: DigestTable,
): ChildrenFigures[] {
  return TYPES.map((type) => {
    const isOfType = ({ alert }: CountedAlert) => alert.borderIncident?.type === type;
    const isIn = (one: CountedAlert) => isOfType(one) && withMinors(one);
    const alerts = countPart(quarters, cellsIn(incidentsByType, type), isOfType, withMinors);
    const minors = cellsOf((index) =>
      alerts[index] === undefined ? undefined : sumMinors(quarters[index].counted.filter(isIn)),
    );
    const rows = [
      { group: 'alerts-with-minors', cells: alerts },
      { group: 'alerts-with-minors-only', cells: countPart(quarters, alerts, isIn, isAlone) },
      { group: 'minors', cells: minors },
    ];
    const isShown = (country: string, index: 0 | 1 | 2) =>
      country === OTHERS || cellsIn(alertsByCountry, country)[index] !== undefined;
    const byCountry = tabulate(quarters, {
      name: 'children-by-country',
      isIn,
      whole: alerts,
      groupOf: ({ country }, index) => (isShown(country, index) ? country : OTHERS),
    });
    return {
      type,
      indicators: { name: 'children', rows },
      byCountry: {
        ...byCountry,
        rows: byCountry.rows.map(({ group, cells }) => ({
          group,
          cells: cellsOf((index) => (isShown(group, index) ? cells[index] : undefined)),
        })),
      },
    };
  });
}

function sumMinors(alerts: readonly CountedAlert[]): number {
  return alerts.reduce((sum, { alert }) => sum + (alert.borderIncident?.minors ?? 0), 0);
}

function withMinors({ alert }: CountedAlert): boolean {
  return (alert.borderIncident?.minors ?? 0) > 0;
}

/** No adult is among the persons. Facilitators are counted apart from them. */
function isAlone({ alert }: CountedAlert): boolean {
  return alert.borderIncident?.minors === alert.borderIncident?.persons;
}
