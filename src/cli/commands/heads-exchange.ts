import { buildCommand } from '@stricli/core';
import type { CliContext } from '../context.ts';
import { documentation } from './documentation.ts';
import { parsePort } from './parse-value.ts';
import { type CommonFlags, debug, type HomeFlags, homeFlags, json, textFlag } from './shared-flags.ts';

export interface HeadsServeFlags extends CommonFlags, HomeFlags {
  readonly port: number;
  readonly listen: string | undefined;
  readonly json: boolean | undefined;
}

export interface HeadsExchangeFlags extends CommonFlags, HomeFlags {
  readonly with: string;
  readonly json: boolean | undefined;
}

export const serve = buildCommand<HeadsServeFlags, [], CliContext>({
  loader: async () => (await import('../actions/heads-exchange.ts')).runHeadsServe,
  parameters: {
    flags: {
      ...homeFlags,
      port: {
        kind: 'parsed',
        parse: parsePort,
        placeholder: 'PORT',
        brief: 'Where to listen; 0 takes a free port and says which',
      },
      listen: textFlag('ADDRESS', 'The address of this machine to listen at (127.0.0.1)'),
      json,
      debug,
    },
  },
  docs: documentation({
    usage: ['--as ID --port PORT [--listen ADDRESS] [--json]'],
    brief: 'Exchange heads with members that come, over HTTPS',
    text: "Listens until it is stopped. Whoever comes must show a participant's certificate of this hub's authority and be in a community with us; it gives its signed statements and gets ours, of the communities of both, and nothing else goes in or out. What does not agree is told on stderr and kept. The hub has no part in it.",
    examples: [{ does: 'On this machine', run: 'karaula heads serve --as mk-bp --port 8443' }],
  }),
});

export const exchange = buildCommand<HeadsExchangeFlags, [string], CliContext>({
  loader: async () => (await import('../actions/heads-exchange.ts')).runHeadsExchange,
  parameters: {
    flags: {
      ...homeFlags,
      with: {
        kind: 'parsed',
        parse: String,
        placeholder: 'ID',
        brief: 'The member that serves there; whoever else answers gets nothing',
      },
      json,
      debug,
    },
    positional: {
      kind: 'tuple',
      parameters: [
        { parse: String, placeholder: 'URL', brief: 'Where the other member serves: https://host:port' },
      ],
    },
  },
  docs: documentation({
    usage: ['--as ID --with ID [--json] URL'],
    brief: 'Exchange heads with a member that serves them',
    text: 'Gives our signed statements to another member and takes its own, over TLS 1.3 with certificates on both sides, then says what does not agree. Nothing is said before the other end has proved to be that member. Ends with 1 when something was found.',
    examples: [
      {
        does: 'With the member that serves on this machine',
        run: 'karaula heads exchange --as xk-kp --with mk-bp https://127.0.0.1:8443',
      },
    ],
  }),
});
