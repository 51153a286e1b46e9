import type { Digest } from '../../director/digest/make-digest.ts';
import type { DigestTable } from '../../director/digest/tabulate.ts';

const HIDDEN = 'hidden';
const COLUMNS = ['count', 'quarter_before', 'year_before'];

/** The tables for other programs, by file name; codes only (K9), and `hidden` where a count is not shown. */
export function digestCsv(digest: Digest): Map<string, string> {
  const { byKind, byCountry, incidentsByType, incidentsByRoute, visaByType } = digest;
  const { returnsByStep, returnsByOrigin, quality, lateByOrigin, children, crossingPoints, visaRoutes } =
    digest;
  const files: readonly (readonly [string, readonly (readonly (string | number)[])[]])[] = [
    [
      'quarters',
      [
        ['quarter', 'counted', 'not_counted', 'comparable'],
        ...digest.quarters.map(({ name, counted, notCounted, isComparable }) => [
          name,
          counted ?? HIDDEN,
          Object.values(notCounted).reduce((one, other) => one + other, 0),
          isComparable ? 'yes' : 'no',
        ]),
      ],
    ],
    table(byKind, 'kind'),
    table(byCountry, 'country'),
    [
      'alerts-by-week',
      [['week', 'count'], ...digest.byWeek.rows.map(({ group, cells }) => [group, cells[0] ?? HIDDEN])],
    ],
    table(incidentsByType, 'type'),
    table(incidentsByRoute, 'route'),
    parted('incidents-by-crossing-point', ['route', 'crossing_point'], named(crossingPoints)),
    table(visaByType, 'type'),
    parted('visa-abuse-by-route', ['type', 'route'], named(visaRoutes)),
    table(returnsByStep, 'step'),
    table(returnsByOrigin, 'country_of_origin'),
    parted(
      'children',
      ['type', 'figure'],
      children.map(({ type, indicators }) => [type, indicators]),
    ),
    parted(
      'children-by-country',
      ['type', 'country'],
      children.map(({ type, byCountry: countries }) => [type, countries]),
    ),
    table(quality, 'figure'),
    table(lateByOrigin, 'origin'),
  ];
  // No value needs quotes: codes, names of participants, quarters and numbers.
  return new Map(
    files.map(([name, lines]) => [`${name}.csv`, lines.map((line) => `${line.join(',')}\n`).join('')]),
  );
}

function table({ name, rows }: DigestTable, column: string) {
  return [name, [[column, ...COLUMNS], ...rows.map(lineOf)]] as const;
}

function parted(
  name: string,
  columns: readonly string[],
  parts: readonly (readonly [string, DigestTable])[],
) {
  const lines = parts.flatMap(([part, { rows }]) => rows.map((row) => [part, ...lineOf(row)]));
  return [name, [[...columns, ...COLUMNS], ...lines]] as const;
}

function named(tables: readonly DigestTable[]): (readonly [string, DigestTable])[] {
  return tables.map((one) => [one.name, one]);
}

function lineOf({ group, cells }: DigestTable['rows'][number]): (string | number)[] {
  return [group, ...cells.map((cell) => cell ?? HIDDEN)];
}
