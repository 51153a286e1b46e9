import { DIMENSIONS, type Dimension } from '../../contract/dimension.ts';
import { countryName, withFootnote } from '../../contract/names.ts';
import { countAlerts, type Statistics } from '../../director/count-alerts.ts';
import { SMALLEST_SHOWN } from '../../director/suppress-small.ts';
import type { StatisticsFlags } from '../commands/statistics.ts';
import type { CliContext } from '../context.ts';
import { routeName } from '../digest/group-names.ts';
import { CliError } from '../errors.ts';
import { withMember } from '../open-member.ts';
import { type Paint, paintFor } from '../paint.ts';
import { plainTable } from '../plain-table.ts';
import { readingOf } from '../reading-of.ts';

const SMALL = `<${SMALLEST_SHOWN}`;

/** Of no entry a content is shown, and of few no count: so it is no line in the read log (docs/reading.md). */
export async function runStatistics(this: CliContext, flags: StatisticsFlags): Promise<void> {
  if (flags.csv && flags.json) throw new CliError('CLI_USAGE', 'give one of --csv and --json');
  const by = DIMENSIONS.filter((dimension) => (flags.by ?? ['kind']).includes(dimension));
  await withMember(this, flags, (member) => {
    const statistics = countAlerts({
      ...readingOf(this, member, flags),
      by,
      ...(flags.since !== undefined && { sinceMs: flags.since }),
      ...(flags.until !== undefined && { untilMs: flags.until }),
    });
    if (flags.json) {
      this.stdout.write(`${JSON.stringify(statisticsToJson(by, statistics))}\n`);
    } else if (flags.csv) {
      this.stdout.write(statisticsCsv(by, statistics));
      this.stderr.write(notCountedLine(statistics));
    } else {
      this.stdout.write(statisticsTable(paintFor(this.colour), by, statistics));
    }
  });
}

function statisticsTable(paint: Paint, by: readonly Dimension[], statistics: Statistics): string {
  const { rows, total } = statistics;
  const told = notCountedLine(statistics);
  if (rows.length === 0) return `nothing to count\n${told}`;
  const cells = rows.map(({ group, count = SMALL }) => [
    ...group.map((value, index) => nameOf(by[index]!, value)),
    String(count),
  ]);
  const titles = [...by.map((dimension) => dimension.toUpperCase()), 'COUNT'];
  const sum =
    total === undefined
      ? `total: not shown, since one of the counts below ${SMALLEST_SHOWN} could be computed from it\n`
      : `total: ${total}\n`;
  return withFootnote(`${plainTable(paint, titles, cells)}${sum}${told}`);
}

function nameOf(dimension: Dimension, value: string): string {
  if (dimension === 'country') return countryName(value);
  return dimension === 'route' ? routeName(value) : value;
}

/** No value needs quotes: codes, names of participants and weeks. */
function statisticsCsv(by: readonly Dimension[], { rows }: Statistics): string {
  const lines = [[...by, 'count'], ...rows.map(({ group, count = SMALL }) => [...group, count])];
  return lines.map((line) => `${line.join(',')}\n`).join('');
}

function statisticsToJson(by: readonly Dimension[], { rows, total, notCounted }: Statistics): object {
  const told = rows.map(({ group, count }) => ({
    ...Object.fromEntries(by.map((dimension, index) => [dimension, group[index]])),
    ...(count === undefined ? { count: null, below: SMALLEST_SHOWN } : { count }),
  }));
  return { by, rows: told, total: total ?? null, notCounted };
}

function notCountedLine({ notCounted }: Statistics): string {
  const parts = Object.entries(notCounted).map(([code, entries]) => `${entries} ${code}`);
  return parts.length === 0 ? '' : `entries not counted: ${parts.toSorted().join(', ')}\n`;
}
