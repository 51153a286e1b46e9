import { buildCommand } from '@stricli/core';
import type { CliContext } from '../context.ts';
import { documentation } from './documentation.ts';
import { parseSpeed } from './parse-value.ts';
import { type CommonFlags, debug, json, textFlag } from './shared-flags.ts';

export interface ReplayFlags extends CommonFlags {
  /** Scenario seconds in one second; Infinity for max. */
  readonly speed: number;
  readonly seed: string | undefined;
  readonly report: string | undefined;
  readonly natsServer: string | undefined;
  readonly json: boolean | undefined;
}

export const replay = buildCommand<ReplayFlags, [string], CliContext>({
  loader: async () => (await import('../actions/replay.ts')).runReplay,
  parameters: {
    flags: {
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
      report: textFlag('DIR', 'Write report.json and report.html there'),
      natsServer: textFlag('FILE', 'The nats-server program; else $NATS_SERVER, else it is looked for'),
      json,
      debug,
    },
    positional: {
      kind: 'tuple',
      parameters: [{ parse: String, placeholder: 'FILE', brief: 'A scenario; see seeds/scenarios' }],
    },
  },
  docs: documentation({
    usage: ['[--speed 60x|max] [--seed TEXT] [--report DIR] [--json] FILE'],
    brief: 'Replay a scenario and check what must come of it',
    text: 'Starts a hub of its own, plays the timeline of the scenario (attacks too) and compares what everybody received and refused with what the scenario expects. Everything it publishes is signed as EXERCISE. Ends with 0 when every expectation held, else with 1.',
    examples: [
      {
        does: 'As fast as it goes, with a report',
        run: 'karaula replay seeds/scenarios/convoy.yaml --speed max --report report',
      },
    ],
  }),
});
