import { buildCommand } from '@stricli/core';
import type { CliContext } from '../context.ts';
import { documentation } from './documentation.ts';
import type { KeysFlags } from './keys.ts';
import { parseTime } from './parse-value.ts';
import { debug, homeFlags, json } from './shared-flags.ts';

export interface KeysShareFlags extends KeysFlags {
  readonly to: string;
  readonly community: string;
  readonly since: number | undefined;
}

export const share = buildCommand<KeysShareFlags, [], CliContext>({
  loader: async () => (await import('../actions/keys-share.ts')).runKeysShare,
  parameters: {
    flags: {
      ...homeFlags,
      to: { kind: 'parsed', parse: String, placeholder: 'ID', brief: 'The member that is to have them' },
      community: { kind: 'parsed', parse: String, placeholder: 'ID', brief: 'In which community' },
      since: {
        kind: 'parsed',
        parse: parseTime,
        optional: true,
        placeholder: 'TIME',
        brief:
          'Only keys that were made from then on: 2026-01-31T09:30:00Z (all that are good for something)',
      },
      json,
      debug,
    },
  },
  docs: documentation({
    usage: ['--as ID --to ID --community ID [--since TIME]'],
    brief: 'Hand a member the content keys of before',
    text: 'What is sealed is read by those who were members when it was said. Who came later, or has lost its content keys, is handed those of this participant here, sealed for that member alone. It has to be a member now.',
    examples: [
      {
        does: 'rs-gp has lost its folder: it may read again what mk-bp said in wb6',
        run: 'karaula keys share --as mk-bp --to rs-gp --community wb6',
      },
    ],
  }),
});
