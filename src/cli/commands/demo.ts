import { buildCommand } from '@stricli/core';
import type { CliContext } from '../context.ts';
import { documentation } from './documentation.ts';
import { type CommonFlags, debug, switchFlag, textFlag } from './shared-flags.ts';

export interface DemoFlags extends CommonFlags {
  readonly natsServer: string | undefined;
  readonly noConsole: boolean | undefined;
}

export const demo = buildCommand<DemoFlags, [], CliContext>({
  loader: async () => (await import('../actions/demo.ts')).runDemo,
  parameters: {
    flags: {
      natsServer: textFlag('FILE', 'The nats-server program; else $NATS_SERVER, else it is looked for'),
      noConsole: switchFlag("Leave out the director's page"),
      debug,
    },
  },
  docs: documentation({
    usage: ['[--no-console] [--nats-server FILE]'],
    brief: 'See it work: six countries, a convoy, a forged alert refused',
    text: "Makes a hub in a temporary folder, enrols the participants to start with, replays the convoy at speed, shows the feeds of the six directors live and ends with a summary. Prints the address of al-bmp's page, which shows the same in a browser while it plays; at a terminal the page stays open, and takes actions, until Ctrl-C. Takes less than a minute and leaves nothing running.",
    examples: [{ does: 'A first look', run: 'karaula demo' }],
  }),
});
