import { buildCommand } from '@stricli/core';
import type { CliContext } from '../context.ts';
import { documentation } from './documentation.ts';
import { type CommonFlags, debug, textFlag } from './shared-flags.ts';

export interface DemoFlags extends CommonFlags {
  readonly natsServer: string | undefined;
}

export const demo = buildCommand<DemoFlags, [], CliContext>({
  loader: async () => (await import('../actions/demo.ts')).runDemo,
  parameters: {
    flags: {
      natsServer: textFlag('FILE', 'The nats-server program; else $NATS_SERVER, else it is looked for'),
      debug,
    },
  },
  docs: documentation({
    usage: ['[--nats-server FILE]'],
    brief: 'See it work: six countries, a convoy, a forged alert refused',
    text: 'Makes a hub in a temporary folder, enrols the participants to start with, replays the convoy at speed, shows the feeds of the six directors live and ends with a summary. Takes less than a minute and leaves nothing running.',
    examples: [{ does: 'A first look', run: 'karaula demo' }],
  }),
});
