import { buildCommand } from '@stricli/core';
import type { CliContext } from '../context.ts';
import { documentation } from './documentation.ts';
import {
  type CommonFlags,
  debug,
  json,
  listFlag,
  type StateFlags,
  state,
  switchFlag,
  textFlag,
} from './shared-flags.ts';

export interface EnrolFlags extends CommonFlags, StateFlags {
  readonly starting: boolean | undefined;
  readonly country: string | undefined;
  readonly name: string | undefined;
  readonly community: readonly string[] | undefined;
  readonly key: string | undefined;
  readonly json: boolean | undefined;
}

export const enrol = buildCommand<EnrolFlags, [string | undefined], CliContext>({
  loader: async () => (await import('../actions/operator-enrol.ts')).runEnrol,
  parameters: {
    flags: {
      state,
      starting: switchFlag('Enrol the eleven participants and three communities to start with'),
      country: textFlag(
        'CC',
        'Its country, ISO 3166-1 alpha-2 or XK; leave out for an international partner',
      ),
      name: textFlag('NAME', 'Its name, as people read it'),
      community: listFlag('ID', 'A community it is a member of; give it once for each'),
      key: textFlag(
        'FILE',
        'Its key request ("karaula keys request"); without it a key is made, for trials only',
      ),
      json,
      debug,
    },
    positional: {
      kind: 'tuple',
      parameters: [
        { parse: String, optional: true, placeholder: 'ID', brief: 'The participant, for example mk-bp' },
      ],
    },
  },
  docs: documentation({
    usage: ['ID --community ID [--country CC] [--name NAME] [--key FILE]', '--starting'],
    brief: 'Enrol a participant',
    text: 'Makes an account, credentials and a client certificate for a participant, lists it in the signed directory and fills its folder participants/ID: hand that folder over on a safe channel. Nothing changes at the broker until "karaula operator apply".',
    examples: [
      { does: 'The eleven participants to start with', run: 'karaula operator enrol --starting' },
      {
        does: 'One more, that made its own signing key',
        run: 'karaula operator enrol mk-cu --country MK --name "Customs, North Macedonia" --community wb6 --community region --key mk-cu.request.json',
      },
    ],
  }),
});
