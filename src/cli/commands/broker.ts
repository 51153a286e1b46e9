import { buildCommand } from '@stricli/core';
import type { CliContext } from '../context.ts';
import { documentation } from './documentation.ts';
import { type CommonFlags, debug, type StateFlags, state, switchFlag, textFlag } from './shared-flags.ts';

export interface BrokerFlags extends CommonFlags, StateFlags {
  readonly natsServer: string | undefined;
  readonly quiet: boolean | undefined;
}

export const broker = buildCommand<BrokerFlags, [], CliContext>({
  loader: async () => (await import('../actions/broker.ts')).runBroker,
  parameters: {
    flags: {
      state,
      natsServer: textFlag(
        'FILE',
        'The nats-server program, 2.15.1 or newer; else $NATS_SERVER, else it is looked for',
      ),
      quiet: switchFlag("Do not show the broker's own log"),
      debug,
    },
  },
  docs: documentation({
    usage: ['[--state DIR] [--nats-server FILE] [--quiet]'],
    brief: 'Run the broker of the state folder in the foreground',
    text: 'Starts nats-server with the configuration that "operator init" made, shows its log and stops it with Ctrl-C. It is ready when it says so on stdout.',
    examples: [{ does: 'In a terminal of its own', run: 'karaula broker' }],
  }),
});
