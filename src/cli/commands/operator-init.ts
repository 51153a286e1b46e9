import { buildCommand } from '@stricli/core';
import type { CliContext } from '../context.ts';
import { documentation } from './documentation.ts';
import { parsePort } from './parse-value.ts';
import { type CommonFlags, debug, json, listFlag, type StateFlags, state, textFlag } from './shared-flags.ts';

export interface InitFlags extends CommonFlags, StateFlags {
  readonly host: string | undefined;
  readonly port: number;
  readonly name: string | undefined;
  readonly officers: string | undefined;
  readonly open: readonly string[] | undefined;
  readonly json: boolean | undefined;
}

export const init = buildCommand<InitFlags, [], CliContext>({
  loader: async () => (await import('../actions/operator-init.ts')).runInit,
  parameters: {
    flags: {
      state,
      host: textFlag('HOST', 'Name or address at which participants reach the broker (127.0.0.1)'),
      port: {
        kind: 'parsed',
        parse: parsePort,
        default: '4222',
        placeholder: 'PORT',
        brief: 'Its port; 0 finds a free one',
      },
      name: textFlag('NAME', 'A further name or address of the broker, for its certificate'),
      officers: textFlag(
        'FILE',
        'Who signs the directory (docs/keys.md); else keys for trials, all in this folder',
      ),
      open: listFlag(
        'COMMUNITY',
        'A community that is not sealed: whoever runs the hub reads what is said in it',
      ),
      json,
      debug,
    },
  },
  docs: documentation({
    usage: ['[--state DIR] [--host HOST] [--port PORT] [--name NAME] [--officers FILE] [--open COMMUNITY]'],
    brief: 'Make the state folder of a new hub',
    text: 'Makes the keys of the operator, a certificate authority, the certificate of the broker, its configuration and an empty directory of participants. With --officers that directory waits until they have signed it; without, their keys are made in the folder too, which is for trials only: whoever has the folder is then everybody. What is said in a community is sealed for its members from the first day, so that neither the hub nor its operator can read it; not so in those that --open names, for a community that is meant to be read by everyone. A folder that already holds a hub is left as it is.',
    examples: [
      { does: 'A hub for trials on this machine', run: 'karaula operator init' },
      {
        does: 'A hub in earnest: the officers listed there sign who is a participant',
        run: 'karaula operator init --state hub-in-earnest --host hub.example --officers officers.json',
      },
      {
        does: 'A hub whose regional community everybody may read who runs it; the others are sealed',
        run: 'karaula operator init --state open-hub --port 0 --open region',
      },
      {
        does: 'A hub in a folder of its own, at another port',
        run: 'karaula operator init --state hub --host 127.0.0.1 --port 4333 --name hub.example',
      },
    ],
  }),
});
