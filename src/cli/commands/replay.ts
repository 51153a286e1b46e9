import { buildCommand } from '@stricli/core';
import type { CliContext } from '../context.ts';
import { documentation } from './documentation.ts';
import { parseSpeed } from './parse-value.ts';
import { type CommonFlags, debug, json, switchFlag, textFlag } from './shared-flags.ts';

export interface ReplayFlags extends CommonFlags {
  readonly all: boolean | undefined;
  /** Scenario seconds in one second; Infinity for max. */
  readonly speed: number;
  readonly seed: string | undefined;
  readonly report: string | undefined;
  readonly natsServer: string | undefined;
  readonly json: boolean | undefined;
}

export const replay = buildCommand<ReplayFlags, [string | undefined], CliContext>({
  loader: async () => (await import('../actions/replay.ts')).runReplay,
  parameters: {
    flags: {
      all: switchFlag('Replay every scenario of a folder, one after the other, and print one table'),
      speed: {
        kind: 'parsed',
        parse: parseSpeed,
        default: 'max',
        placeholder: 'SPEED',
        brief: '60x: a minute in a second; max: as fast as it goes',
      },
      seed: textFlag(
        'TEXT',
        'Where ids and keys come from, instead of what the scenario says: the same seed gives the same bytes',
      ),
      report: textFlag(
        'DIR',
        'Write report.json and report.html there; with --all to a folder for each, with an index.html',
      ),
      natsServer: textFlag('FILE', 'The nats-server program; else $NATS_SERVER, else it is looked for'),
      json,
      debug,
    },
    positional: {
      kind: 'tuple',
      parameters: [
        {
          parse: String,
          optional: true,
          placeholder: 'FILE',
          brief: 'A scenario; with --all a folder of them, else those that come with Karaula',
        },
      ],
    },
  },
  docs: documentation({
    usage: [
      '[--speed 60x|max] [--seed TEXT] [--report DIR] [--json] FILE',
      '--all [--speed 60x|max] [--seed TEXT] [--report DIR] [--json] [FOLDER]',
    ],
    brief: 'Replay a scenario and check what must come of it',
    text: 'Starts a hub of its own, plays the timeline of the scenario (attacks too) and compares what everybody received and refused with what the scenario expects. Everything it publishes is signed as EXERCISE. An expectation that is marked as pending waits for what is not built yet: it does not count, and fails once it holds. Ends with 0 when no expectation failed, else with 1. docs/scenarios.md lists the scenarios that there are.',
    examples: [
      {
        does: 'As fast as it goes, with a report',
        run: 'karaula replay seeds/scenarios/convoy.yaml --speed max --report report',
      },
      {
        does: 'Every scenario there is, in one table, with pages to look at',
        run: 'karaula replay --all --report report/scenarios',
      },
    ],
  }),
});
