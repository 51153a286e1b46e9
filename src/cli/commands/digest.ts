import { buildCommand } from '@stricli/core';
import type { Quarter } from '../../contract/quarter.ts';
import type { CliContext } from '../context.ts';
import { documentation } from './documentation.ts';
import { parseQuarter } from './parse-value.ts';
import {
  type CommonFlags,
  debug,
  type HomeFlags,
  homeFlags,
  type ReaderFlags,
  readerFlags,
  textFlag,
} from './shared-flags.ts';

export interface DigestFlags extends CommonFlags, HomeFlags, Pick<ReaderFlags, 'purpose'> {
  readonly quarter: Quarter;
  readonly out: string | undefined;
}

export const digest = buildCommand<DigestFlags, [], CliContext>({
  loader: async () => (await import('../actions/digest.ts')).runDigest,
  parameters: {
    flags: {
      ...homeFlags,
      purpose: readerFlags.purpose,
      quarter: {
        kind: 'parsed',
        parse: parseQuarter,
        placeholder: 'QUARTER',
        brief: 'Which quarter, in UTC: 2026-Q3',
      },
      out: textFlag('DIR', 'Write digest.md, its tables as CSV and a chart (chart.svg) into this folder'),
      debug,
    },
  },
  docs: documentation({
    usage: ['--quarter QUARTER --as ID [--out DIR] [--purpose PURPOSE]'],
    brief: 'The figures of a quarter, to hand out',
    text: 'Counts of the alerts that others have said, with trends against the quarter before and the same quarter a year earlier: by kind, type, route, country and week, visa abuse, returns, children (aggregates only), and what is missing. Only what its handling lets be counted is. Counts below 5 are not shown, nor others from which one could be computed. Without --out it is printed, as Markdown. docs/digest.md says what the tables mean.',
    examples: [
      { does: 'Read it', run: 'karaula digest --quarter 2026-Q3 --as xk-kp' },
      {
        does: 'With tables and a chart',
        run: 'karaula digest --quarter 2026-Q3 --as xk-kp --out digest-2026-Q3',
      },
    ],
  }),
});
