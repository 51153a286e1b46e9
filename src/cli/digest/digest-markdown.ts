import type { Directory } from '../../contract/directory.ts';
import { ALERT_KINDS } from '../../contract/kind.ts';
import { countryName, KOSOVO, KOSOVO_FOOTNOTE, participantName } from '../../contract/names.ts';
import { tlpOf } from '../../contract/tlp.ts';
import { OTHERS } from '../../director/digest/count-children.ts';
import type { Digest } from '../../director/digest/make-digest.ts';
import { cellsIn, type DigestTable, type ThreeCells } from '../../director/digest/tabulate.ts';
import { SMALLEST_SHOWN } from '../../director/suppress-small.ts';
import { codeName, countryOrOther, pointName, routeName } from './group-names.ts';
import { HIDDEN, shown, trendCells } from './trend.ts';

const KIND_NAMES: Readonly<Record<string, string>> = {
  'border-incident': 'Border incidents',
  'visa-abuse': 'Visa abuse',
  return: 'Steps of returns',
};
const INDICATOR_NAMES: Readonly<Record<string, string>> = {
  'alerts-with-minors': 'Alerts with minors',
  'alerts-with-minors-only': 'of these: all persons are minors (no adult with them)',
  minors: 'Minors in them',
};
const QUALITY_NAMES: Readonly<Record<string, string>> = {
  'late-first-report': 'First report after more than 24 hours',
  'persons-unknown': 'Number of persons not known',
  'nationalities-unknown': 'Nationalities not said',
  'not-evaluated': 'Source or information cannot be judged (X or 4)',
};

/** The whole digest as people read it. The chart is beside it where it went into a folder. */
export function digestMarkdown(
  digest: Digest,
  { participants }: Pick<Directory, 'participants'>,
  chartFile: string | undefined,
): string {
  const table = (title: string, rows: DigestTable['rows'], nameOf: (group: string) => string) =>
    countsTable(digest, title, rows, nameOf);
  const [name, before, yearBefore] = digest.quarters.map((quarter) => quarter.name);
  const isEmpty = digest.total[0] === 0;
  const nameOfMember = (id: string) => {
    const found = participants.find((participant) => participant.id === id);
    return found === undefined ? id : `${id} (${plain(participantName(found))})`;
  };
  const parts = [
    `# Quarterly digest ${name}`,
    handlingLines(digest),
    ...(digest.isOver ? [] : [`**${name} is not over yet: no trends are shown.**`]),
    '## Headline figures',
    isEmpty ? `No alert of ${name} was counted.` : headline(digest),
    table(
      'What was said',
      [...digest.byKind.rows, { group: 'all', cells: digest.total }],
      (group) => KIND_NAMES[group] ?? 'All alerts',
    ),
    table('Country of the service', digest.byCountry.rows, countryName),
    ...(chartFile === undefined ? [] : [`![Alerts of ${name} by ISO week](${chartFile})`]),
    weeksTable(digest.byWeek),
    '## Border incidents',
    table('Type', digest.incidentsByType.rows, codeName('IncidentType')),
    '## By route',
    table('Border incidents by route', digest.incidentsByRoute.rows, routeName),
    ...digest.crossingPoints.map((one) => table(`At ${routeName(one.name)}`, one.rows, pointName)),
    '## Visa abuse',
    table('Type', digest.visaByType.rows, codeName('VisaAbuseType')),
    ...digest.visaRoutes.map((one) =>
      table(`${codeName('VisaAbuseType')(one.name)}: route`, one.rows, routeName),
    ),
    '## Returns',
    table('Step', someIn(digest.returnsByStep.rows), codeName('Step')),
    table('Country of origin', digest.returnsByOrigin.rows, countryName),
    '## Children',
    'Aggregates only: by quarter, and by country of the service; no place, no week, no case.',
    ...digest.children.flatMap(({ type, indicators, byCountry }) => {
      const of = codeName('IncidentType')(type);
      return [
        table(of, indicators.rows, (group) => INDICATOR_NAMES[group] ?? group),
        ...(byCountry.rows.length === 0
          ? []
          : [table(`${of}: alerts with minors, by country`, byCountry.rows, countryOrOther)]),
      ];
    }),
    '## Needs and gaps',
    notCountedLines(digest),
    table('Border incidents', digest.quality.rows, (group) => QUALITY_NAMES[group] ?? group),
    table('First report after more than 24 hours', digest.lateByOrigin.rows, (id) =>
      id === OTHERS ? 'other services' : nameOfMember(id),
    ),
    digest.silent.length === 0
      ? 'Every member of the communities of the reader has said something.'
      : `Members that have said no alert in ${name}: ${digest.silent.map(nameOfMember).join('; ')}. It may be that nothing happened there, that nothing was shared, or that it did not arrive.`,
    '## Method and limits',
    methodLines(before!, yearBefore!),
  ];
  const text = parts.filter((part) => part !== '').join('\n\n');
  // At the beginning of a line the asterisk would make a list of it.
  return text.includes(KOSOVO) ? `${text}\n\n\\${KOSOVO_FOOTNOTE}\n` : `${text}\n`;
}

function handlingLines({ highest, conditions, quarters }: Digest): string {
  const [{ notCounted }] = quarters as [Digest['quarters'][number]];
  const held = sum(Object.values(notCounted));
  return [
    highest === undefined
      ? 'Handling: nothing was counted.'
      : `Handling: highest among the counted entries **${highest}** (about ${tlpOf({ code: highest })}).`,
    ...conditions.map((condition) => `- ${plain(condition)}`),
    '',
    `Entries that may not be counted, or are no figures: **${held}**.`,
  ]
    .join('\n')
    .trim();
}

function headline(digest: Digest): string {
  const rows = [
    ['All alerts', digest.total] as const,
    ...ALERT_KINDS.map((kind) => [KIND_NAMES[kind]!, cellsIn(digest.byKind, kind)] as const),
  ];
  const [, before, yearBefore] = digest.quarters.map(({ name }) => name);
  return rows
    .map(([title, cells]) => {
      const [count, trend, yearly] = trendCells(digest, cells);
      return `- ${title}: **${count}**; against ${before}: ${trend}; against ${yearBefore}: ${yearly}`;
    })
    .join('\n');
}

function countsTable(
  digest: Digest,
  title: string,
  rows: readonly { readonly group: string; readonly cells: ThreeCells }[],
  nameOf: (group: string) => string,
): string {
  if (rows.length === 0) return `${title}: nothing to show.`;
  const [name, before, yearBefore] = digest.quarters.map((quarter) => quarter.name);
  return markdownTable(
    [title, name!, `against ${before}`, `against ${yearBefore}`],
    rows.map(({ group, cells }) => [plain(nameOf(group)), ...trendCells(digest, cells)]),
  );
}

function weeksTable({ rows }: DigestTable): string {
  return markdownTable(
    ['ISO week', 'alerts'],
    rows.map(({ group, cells }) => [group, shown(cells[0])]),
  );
}

function markdownTable(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = titles.map((_, index) => (index === 0 ? '---' : '---:'));
  return [titles, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Steps of which there are none in any quarter say nothing. */
function someIn(rows: DigestTable['rows']): DigestTable['rows'] {
  return rows.filter(({ cells }) => cells.some((cell) => cell !== 0));
}

function notCountedLines({ quarters }: Digest): string {
  const lines = quarters.map(({ name, notCounted, isComparable }) => {
    const parts = Object.entries(notCounted).map(([code, entries]) => `${entries} ${code}`);
    const rest = isComparable ? '' : '; too little of it is here for a trend';
    return `- ${name}: ${parts.length === 0 ? 'none' : parts.join(', ')}${rest}`;
  });
  return ['Entries not counted, by code (docs/errors.md):', '', ...lines].join('\n');
}

function methodLines(before: string, yearBefore: string): string {
  return [
    `- Counted are first reports of alerts in the inbox of the reader, as they were first said, by the time at which they were issued, in UTC. What the reader itself has said is not among them. Updates, retracted and tainted alerts, exercises, tests and copies are not counted. Of returns, steps are counted, not cases or persons.`,
    `- ${HIDDEN} is not shown. A count from 1 to ${SMALLEST_SHOWN - 1} never is, nor others beside it, so that none can be computed from the totals; what divides a hidden count is hidden too.`,
    `- The trends are against the quarter before (${before}) and the same quarter a year earlier (${yearBefore}), with the count of that quarter in brackets. "no data": there is nothing of it, or more than a tenth of it has expired or was erased. A change below 5 % is →.`,
    '- A route is the two sides of the crossing point where it happened, or of the one it was heading for; else the country alone. Of visa abuse it is where it was seen and where it leads.',
    '- Nobody says of a minor whether somebody goes with it. "No adult with them" is told from the numbers alone: all persons are minors. Facilitators do not count as persons.',
    '- Two digests of one quarter, made at different times or by different members, can give away together what each leaves out: hand out one.',
  ].join('\n');
}

/** Text of others, in which Markdown and HTML mean nothing. */
function plain(text: string): string {
  return text.replaceAll(/[\\`_[\]<>|#&]/g, (character) => `\\${character}`).replaceAll(/\s+/g, ' ');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => one + other, 0);
}
