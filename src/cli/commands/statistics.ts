import { buildCommand } from '@stricli/core';
import { DIMENSIONS, type Dimension } from '../../contract/dimension.ts';
import type { CliContext } from '../context.ts';
import { documentation } from './documentation.ts';
import { parseTime } from './parse-value.ts';
import {
  type CommonFlags,
  debug,
  type HomeFlags,
  homeFlags,
  json,
  type ReaderFlags,
  readerFlags,
  switchFlag,
} from './shared-flags.ts';

export interface StatisticsFlags extends CommonFlags, HomeFlags, Pick<ReaderFlags, 'purpose'> {
  readonly by: readonly Dimension[] | undefined;
  /** Milliseconds since 1970. */
  readonly since: number | undefined;
  readonly until: number | undefined;
  readonly csv: boolean | undefined;
  readonly json: boolean | undefined;
}

function timeFlag<const B extends string>(brief: B) {
  return { kind: 'parsed', parse: parseTime, optional: true, placeholder: 'TIME', brief } as const;
}

export const statistics = buildCommand<StatisticsFlags, [], CliContext>({
  loader: async () => (await import('../actions/statistics.ts')).runStatistics,
  parameters: {
    flags: {
      ...homeFlags,
      purpose: readerFlags.purpose,
      by: {
        kind: 'enum',
        values: DIMENSIONS,
        optional: true,
        variadic: true,
        brief: 'What to tell apart, once or several times; country is that of the origin, who said it (kind)',
      },
      since: timeFlag('Only what was issued from then on: 2026-01-31T00:00:00Z'),
      until: timeFlag('Only what was issued before then'),
      csv: switchFlag('As a table for other programs; what was not counted is told on stderr'),
      json,
      debug,
    },
  },
  docs: documentation({
    usage: [
      '--as ID [--by kind|type|route|country|origin|late|week|month|quarter ...] [--since TIME] [--until TIME] [--csv] [--json]',
    ],
    brief: 'Count the alerts that others have said',
    text: 'Figures of what is in the inbox. Only what its handling lets be counted is; what its originator took back, what is tainted, exercises and tests are not, and how many of those there are is told. Counts below 5 are shown as <5, and no total from which one of them could be computed. Weeks are those of ISO 8601, in UTC. A route is the two sides of a crossing point, or where it leads from and to. A first report is late after 24 hours (docs/threads.md). Two tables of the same alerts side by side can give away what each of them leaves out: hand out one.',
    examples: [
      { does: 'What came in, by kind', run: 'karaula statistics --as xk-kp' },
      {
        does: 'Week by week and country by country, for a spreadsheet',
        run: 'karaula statistics --as xk-kp --by week --by country --since 2026-01-01T00:00:00Z --csv',
      },
    ],
  }),
});
