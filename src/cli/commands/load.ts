import { buildCommand } from '@stricli/core';
import type { CliContext } from '../context.ts';
import { documentation } from './documentation.ts';
import { parseCount, parseRate, parseSpan } from './parse-value.ts';
import { type CommonFlags, debug, json, textFlag } from './shared-flags.ts';

export interface LoadFlags extends CommonFlags {
  readonly profile: string;
  /** Alerts a second of all publishers; Infinity for max; undefined: what the profile says. */
  readonly rate: number | undefined;
  readonly duration: number;
  readonly publishers: number;
  readonly followers: number;
  readonly seed: string;
  readonly report: string | undefined;
  readonly dir: string | undefined;
  readonly natsServer: string | undefined;
  readonly json: boolean | undefined;
}

export const load = buildCommand<LoadFlags, [], CliContext>({
  loader: async () => (await import('../actions/load.ts')).runLoad,
  parameters: {
    flags: {
      profile: {
        kind: 'parsed',
        parse: String,
        placeholder: 'NAME',
        brief:
          'quiet-day, summer-peak, mass-arrival or flood; or the path of a file like those in seeds/profiles',
      },
      rate: {
        kind: 'parsed',
        parse: parseRate,
        optional: true,
        placeholder: 'N',
        brief:
          "Alerts a second, of all publishers together, instead of the profile's; max: as fast as it goes",
      },
      duration: {
        kind: 'parsed',
        parse: parseSpan,
        default: '30s',
        placeholder: 'SPAN',
        brief: "How long it is played, such as 30s or 5m; the profile's days are compressed into it",
      },
      publishers: {
        kind: 'parsed',
        parse: parseCount,
        default: '2',
        placeholder: 'N',
        brief: 'Participants that publish, each a process',
      },
      followers: {
        kind: 'parsed',
        parse: parseCount,
        default: '2',
        placeholder: 'N',
        brief: 'Participants that follow, each a process',
      },
      seed: {
        kind: 'parsed',
        parse: String,
        default: '1',
        placeholder: 'TEXT',
        brief: 'Where the arrivals come from: the same seed gives the same',
      },
      report: textFlag('DIR', 'Write report.json and report.html there'),
      dir: textFlag(
        'DIR',
        'Put the hub and the databases on the disk of this folder while it runs; else $TMPDIR',
      ),
      natsServer: textFlag('FILE', 'The nats-server program; else $NATS_SERVER, else it is looked for'),
      json,
      debug,
    },
  },
  docs: documentation({
    usage: ['--profile NAME [--rate N|max] [--duration 30s] [--seed TEXT] [--report DIR] [--json]'],
    brief: 'Load a hub of its own and measure how it bears it',
    text: 'Starts a hub that fsyncs every commit, and each participant as a process of its own. Alerts arrive at random, as the profile says, whether or not the ones before are through; latency counts from when an alert was due until a follower has verified and committed it. With --rate max each publisher takes the next when it can, and latency counts from then. In the end every inbox is compared with what was accepted. Everything it publishes is signed as TEST or EXERCISE. Ends with 0 when every accepted alert arrived once and in order, else with 1. Ctrl-C ends it with the report of what there was.',
    examples: [
      {
        does: 'A summer Saturday in five seconds, at 100 alerts a second on average, with a report',
        run: 'karaula load --profile summer-peak --rate 100 --duration 5s --seed 7 --report report',
      },
    ],
  }),
});
