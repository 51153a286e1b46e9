import { buildCommand } from '@stricli/core';
import type { CliContext } from '../context.ts';
import { documentation } from './documentation.ts';
import type { KeysFlags } from './keys.ts';
import { debug, homeFlags, json, switchFlag, textFlag } from './shared-flags.ts';
import { type PinFlags, pinFile } from './token-flags.ts';

export interface KeysRequestFlags extends KeysFlags, PinFlags {
  readonly use: 'sign' | 'release' | undefined;
  readonly key: string | undefined;
  readonly passphraseFile: string | undefined;
}

export interface KeysAgreeFlags extends KeysFlags, PinFlags {
  readonly yes: boolean | undefined;
}

export const request = buildCommand<KeysRequestFlags, [string | undefined], CliContext>({
  loader: async () => (await import('../actions/keys-request.ts')).runKeysRequest,
  parameters: {
    flags: {
      ...homeFlags,
      use: {
        kind: 'enum',
        values: ['sign', 'release'],
        optional: true,
        brief: 'What the key is for: sign, or release, of a second officer (sign)',
      },
      key: textFlag('FILE', "The key, as a file; else the one in the participant's folder"),
      passphraseFile: textFlag(
        'FILE',
        'The passphrase of a locked key is in this file; else it is asked for',
      ),
      pinFile,
      json,
      debug,
    },
    positional: {
      kind: 'tuple',
      parameters: [
        { parse: String, optional: true, placeholder: 'ID', brief: 'Of whom; else as the folder says' },
      ],
    },
  },
  docs: documentation({
    usage: ['ID --home DIR', '--as ID [--key FILE]', 'ID --use release --key FILE'],
    brief: 'Ask the operator to list a key, signed with that key',
    text: 'Prints a request that proves who made it has the private key: the operator takes no key without one, for 30 days. Where the folder has another signing key, that one agrees in the same request: no operator can slip in a key of his own. The private key stays where it is.',
    examples: [
      {
        does: 'Ask to be enrolled with the key that was made',
        run: 'karaula keys request mk-cu --home mk-cu > mk-cu.request.json',
      },
      {
        does: 'A second officer of mk-bp asks with the key that he made by "karaula officer new"',
        run: 'karaula keys request mk-bp --use release --key my-office.key --passphrase-file passphrase > mk-bp.officer.json',
      },
    ],
  }),
});

export const agree = buildCommand<KeysAgreeFlags, [string], CliContext>({
  loader: async () => (await import('../actions/keys-request.ts')).runKeysAgree,
  parameters: {
    flags: { ...homeFlags, yes: switchFlag('Sign without asking'), pinFile, json, debug },
    positional: {
      kind: 'tuple',
      parameters: [{ parse: String, placeholder: 'FILE', brief: 'The key request; - reads stdin' }],
    },
  },
  docs: documentation({
    usage: ['--as ID [--yes] FILE'],
    brief: "Agree to a request for another key of one's own, with the signing key",
    text: "Says for which key the request is, asks, and prints the request with the signature of the participant's signing key added. The operator takes no further key of a participant without it.",
    examples: [
      {
        does: "Agree to the second officer's key, which was compared with him",
        run: 'karaula keys agree --as mk-bp --yes mk-bp.officer.json > mk-bp.release.json',
      },
    ],
  }),
});
