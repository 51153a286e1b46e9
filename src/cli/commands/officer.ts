import { buildCommand, buildRouteMap } from '@stricli/core';
import type { CliContext } from '../context.ts';
import { documentation } from './documentation.ts';
import { type CommonFlags, debug, json, textFlag } from './shared-flags.ts';
import { type PinFlags, pinFile, type TokenFlags, tokenFlags } from './token-flags.ts';

export interface OfficerNewFlags extends CommonFlags, TokenFlags {
  readonly passphraseFile: string | undefined;
  readonly json: boolean | undefined;
}

export interface OfficerShowFlags extends CommonFlags {
  readonly json: boolean | undefined;
}

export interface OfficerSignFlags extends CommonFlags, PinFlags {
  readonly key: string;
  readonly passphraseFile: string | undefined;
  readonly yes: boolean | undefined;
}

const passphraseFile = textFlag('FILE', 'The passphrase is in this file (one line); else it is asked for');

const newKey = buildCommand<OfficerNewFlags, [string], CliContext>({
  loader: async () => (await import('../actions/officer.ts')).runOfficerNew,
  parameters: {
    flags: { passphraseFile, ...tokenFlags, json, debug },
    positional: {
      kind: 'tuple',
      parameters: [{ parse: String, placeholder: 'FILE', brief: 'Where the key goes; never overwritten' }],
    },
  },
  docs: documentation({
    usage: ['[--passphrase-file FILE] FILE', '--token LABEL --module FILE [--key-id HEX] FILE'],
    brief: "Make an officer's key, locked with a passphrase or in a token",
    text: 'Makes an Ed25519 key, locks it with a passphrase (scrypt, then AES-256-GCM) and prints the public half, which goes into the list of officers. The private half never leaves the file, and the file is worth nothing without the passphrase. With --token the key is made in a token (PKCS #11) and cannot be read out of it; the file says which token, and each signature asks for its PIN.',
    examples: [
      {
        does: 'Make a key and keep the public half for the list of officers',
        run: 'karaula officer new --passphrase-file passphrase my-office.key > my-office.public.jwk',
      },
    ],
  }),
});

const show = buildCommand<OfficerShowFlags, [string], CliContext>({
  loader: async () => (await import('../actions/officer.ts')).runOfficerShow,
  parameters: {
    flags: { json, debug },
    positional: {
      kind: 'tuple',
      parameters: [{ parse: String, placeholder: 'FILE', brief: 'The file of the ceremony; - reads stdin' }],
    },
  },
  docs: documentation({
    usage: ['[--json] FILE|-'],
    brief: 'Say in words what officers are asked to sign',
    text: 'Reads the very bytes that would be signed: who is a participant, of which country, with which keys, in which communities, and how many officers must sign what. Needs no key and changes nothing.',
    examples: [
      { does: 'Read before signing', run: 'karaula officer show hub-in-earnest/directory/ceremony.json' },
    ],
  }),
});

const sign = buildCommand<OfficerSignFlags, [string], CliContext>({
  loader: async () => (await import('../actions/officer.ts')).runOfficerSign,
  parameters: {
    flags: {
      key: {
        kind: 'parsed',
        parse: String,
        placeholder: 'FILE',
        brief: "The officer's key, or the file that says in which token it is",
      },
      passphraseFile,
      pinFile,
      yes: { kind: 'boolean', optional: true, withNegated: false, brief: 'Sign without asking' },
      debug,
    },
    positional: {
      kind: 'tuple',
      parameters: [{ parse: String, placeholder: 'FILE', brief: 'The file of the ceremony' }],
    },
  },
  docs: documentation({
    usage: ['--key FILE [--yes] FILE'],
    brief: 'Sign a change of the directory, as an officer',
    text: 'Says in words what would be signed, asks, and adds the signature to the file. Send the file back to the operator, or on to the next officer. It needs no network and no trust in the operator: what is shown is what is signed.',
    examples: [
      {
        does: 'Sign what the operator sent and was read before; without --yes it shows it again, and asks',
        run: 'karaula officer sign --key my-office.key --passphrase-file passphrase --yes from-skopje.json',
      },
    ],
  }),
});

export const officer = buildRouteMap({
  routes: { new: newKey, show, sign },
  docs: {
    brief: 'Sign who is a participant, with which keys: for officers',
    fullDescription:
      'The directory says whose key is whose. No operator can change it: officers of the root, and of each country for its own participants, sign each change on their own machines, several of them each time. docs/keys.md says who holds what.',
  },
});
