import type { Alert } from '../../contract/alert.ts';
import { kindOfAlert } from '../../contract/alert.ts';
import { codesOf } from '../../contract/code-lists.ts';
import type { Directory } from '../../contract/directory.ts';
import type { HandlingCode } from '../../contract/entry.ts';
import { ALERT_KINDS, type AlertKind } from '../../contract/kind.ts';
import { quarterBounds } from '../../contract/quarter.ts';
import { typeOf } from '../count-alerts.ts';
import { isoWeekOf } from '../iso-week.ts';
import { routeOf } from '../route-of.ts';
import { type ChildrenFigures, countChildren } from './count-children.ts';
import { countLate, isLate } from './count-late.ts';
import { type Cell, hideSmallTotal } from './hide-small.ts';
import {
  type CountedAlert,
  type DigestQuestion,
  readThreeQuarters,
  type ThreeQuarters,
} from './read-quarters.ts';
import {
  cellsIn,
  cellsOf,
  countPart,
  type DigestTable,
  type TableQuestion,
  type ThreeCells,
  tabulate,
} from './tabulate.ts';

const DAY_MS = 24 * 3_600_000;

/** A quarter of what others have said, as it may be handed out. Names of groups are codes (K9). */
export interface Digest {
  readonly quarters: readonly {
    readonly name: string;
    readonly counted: Cell;
    readonly notCounted: Readonly<Record<string, number>>;
    readonly isComparable: boolean;
  }[];
  readonly isOver: boolean;
  /** Absent: nothing was counted. */
  readonly highest?: HandlingCode;
  readonly conditions: readonly string[];
  readonly total: ThreeCells;
  readonly byKind: DigestTable;
  readonly byCountry: DigestTable;
  /** Of the quarter alone: its weeks are not those of another. */
  readonly byWeek: DigestTable;
  readonly incidentsByType: DigestTable;
  readonly incidentsByRoute: DigestTable;
  /** Of each route with crossing points: how many at which. */
  readonly crossingPoints: readonly DigestTable[];
  readonly visaByType: DigestTable;
  /** Of each type with onward routes: how many by which. */
  readonly visaRoutes: readonly DigestTable[];
  readonly returnsByStep: DigestTable;
  readonly returnsByOrigin: DigestTable;
  readonly children: readonly ChildrenFigures[];
  /** Of border incidents: first reports after more than 24 hours, and what is missing in them. */
  readonly quality: DigestTable;
  /** The late ones of these, by the service that said them. */
  readonly lateByOrigin: DigestTable;
  /** Who could have said an alert in the quarter, and has said none. */
  readonly silent: readonly string[];
}

/** At no crossing point; with no onward route. */
export const NOT_SAID = '-';

/** K10: the same entries, of which the same may be counted, give the same digest, in whatever order they came. */
export function makeDigest(question: DigestQuestion): Digest {
  const quarters = readThreeQuarters(question);
  const [now] = quarters;
  const total = cellsOf((index) => hideSmallTotal(quarters[index].counted.length));
  const all = { isIn: () => true, whole: total };
  const byKind = tabulate(quarters, { ...all, name: 'alerts-by-kind', groupOf: kindOf, groups: ALERT_KINDS });
  const incidents = ofKind(byKind, 'border-incident');
  const visas = ofKind(byKind, 'visa-abuse');
  const returns = ofKind(byKind, 'return');
  const incidentsByType = tabulate(quarters, { ...incidents, name: 'incidents-by-type', groupOf: byType });
  const incidentsByRoute = tabulate(quarters, { ...incidents, name: 'incidents-by-route', groupOf: byRoute });
  const visaByType = tabulate(quarters, { ...visas, name: 'visa-abuse-by-type', groupOf: byType });
  const alertsByCountry = tabulate(quarters, {
    ...all,
    name: 'alerts-by-country',
    groupOf: ({ country }) => country,
  });
  const quality = { name: 'data-quality', rows: qualityRows(quarters, incidents) };
  const { sinceMs, untilMs } = quarterBounds(question.quarter);
  const codes = now.counted.map(({ code }) => code).toSorted();
  const highest = codes.at(-1);
  return {
    quarters: quarters.map(({ name, notCounted, isComparable }, index) => ({
      name,
      counted: total[index],
      notCounted,
      isComparable,
    })),
    isOver: question.nowMs >= untilMs,
    ...(highest !== undefined && { highest }),
    conditions: [...new Set(now.counted.flatMap(({ conditions }) => conditions))].toSorted(),
    total,
    byKind,
    byCountry: alertsByCountry,
    byWeek: tabulate(alone(quarters), {
      ...all,
      name: 'alerts-by-week',
      groupOf: ({ issuedAtMs }) => isoWeekOf(issuedAtMs),
      groups: weeksIn(sinceMs, untilMs),
    }),
    incidentsByType,
    incidentsByRoute,
    crossingPoints: incidentsByRoute.rows.flatMap(({ group: route, cells }) =>
      divided(quarters, route, {
        isIn: (one) => incidents.isIn(one) && byRoute(one) === route,
        whole: cells,
        groupOf: ({ alert }) => alert.place.crossingPoint ?? NOT_SAID,
      }),
    ),
    visaByType,
    visaRoutes: visaByType.rows.flatMap(({ group: type, cells }) =>
      divided(quarters, type, {
        isIn: (one) => visas.isIn(one) && byType(one) === type,
        whole: cells,
        groupOf: ({ alert }) => (alert.visaAbuse?.onwardRoute === undefined ? NOT_SAID : routeOf(alert)),
      }),
    ),
    returnsByStep: tabulate(quarters, {
      ...returns,
      name: 'returns-by-step',
      groupOf: byType,
      groups: codesOf('Step'),
    }),
    returnsByOrigin: tabulate(quarters, {
      ...returns,
      name: 'returns-by-origin',
      groupOf: ({ alert }) => alert.returnStep!.countryOfOrigin,
    }),
    children: countChildren(quarters, incidentsByType, alertsByCountry),
    quality,
    lateByOrigin: countLate(quarters, incidents.isIn, cellsIn(quality, LATE), alertsByCountry),
    silent: silentMembers(question, now.origins),
  };
}

function ofKind(byKind: DigestTable, kind: AlertKind) {
  return { isIn: (one: CountedAlert) => kindOf(one) === kind, whole: cellsIn(byKind, kind) };
}

function kindOf({ alert }: CountedAlert): string {
  return kindOfAlert(alert);
}

function byType({ alert }: CountedAlert): string {
  return typeOf(alert);
}

function byRoute({ alert }: CountedAlert): string {
  return routeOf(alert);
}

/** A part divided again, by the name of the part; none where there is nothing that divides it. */
function divided(
  quarters: ThreeQuarters,
  name: string,
  question: Omit<TableQuestion, 'name'>,
): DigestTable[] {
  const table = tabulate(quarters, { ...question, name });
  return table.rows.some(({ group }) => group !== NOT_SAID) ? [table] : [];
}

function alone([now, before, yearBefore]: ThreeQuarters): ThreeQuarters {
  return [now, { ...before, counted: [] }, { ...yearBefore, counted: [] }];
}

function weeksIn(sinceMs: number, untilMs: number): string[] {
  const weeks = new Set<string>();
  for (let ms = sinceMs; ms < untilMs; ms += DAY_MS) weeks.add(isoWeekOf(ms));
  return [...weeks];
}

const LATE = 'late-first-report';

const LACKS: Readonly<Record<string, (alert: Alert) => boolean>> = {
  'persons-unknown': ({ borderIncident }) => borderIncident?.persons === undefined,
  'nationalities-unknown': ({ borderIncident }) => borderIncident?.nationalities === undefined,
  'not-evaluated': ({ evaluation }) => evaluation?.source === 'X' || evaluation?.information === 'I4',
};

function qualityRows(
  quarters: ThreeQuarters,
  { isIn, whole }: ReturnType<typeof ofKind>,
): DigestTable['rows'] {
  const rows = [
    { group: LATE, isSo: isLate },
    ...Object.entries(LACKS).map(([group, lacks]) => ({
      group,
      isSo: ({ alert }: CountedAlert) => lacks(alert),
    })),
  ];
  return rows.map(({ group, isSo }) => ({ group, cells: countPart(quarters, whole, isIn, isSo) }));
}

/** Members of the reader's communities in the quarter. Silence is no fault: nothing may have happened. */
function silentMembers(
  { directory, reader, quarter }: DigestQuestion,
  origins: ReadonlySet<string>,
): string[] {
  const { sinceMs, untilMs } = quarterBounds(quarter);
  const membersOf = ({ members }: Directory['communities'][number]) =>
    members
      .filter(
        ({ from, until }) =>
          Date.parse(from) < untilMs && (until === undefined || Date.parse(until) > sinceMs),
      )
      .map(({ participant }) => participant);
  const others = directory.communities
    .map(membersOf)
    .filter((members) => members.includes(reader))
    .flat()
    .filter((participant) => participant !== reader && !origins.has(participant));
  return [...new Set(others)].toSorted();
}
