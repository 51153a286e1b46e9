import { buildCommand, buildRouteMap } from '@stricli/core';
import type { CliContext } from '../context.ts';
import { documentation } from './documentation.ts';
import { type CommonFlags, debug, type HomeFlags, homeFlags, json } from './shared-flags.ts';

export interface KeysFlags extends CommonFlags, HomeFlags {
  readonly json: boolean | undefined;
}

const newKey = buildCommand<KeysFlags, [], CliContext>({
  loader: async () => (await import('../actions/keys.ts')).runKeysNew,
  parameters: { flags: { ...homeFlags, json, debug } },
  docs: documentation({
    usage: ['--as ID', '--home DIR'],
    brief: 'Make a signing key',
    text: "Makes an Ed25519 key in the participant's folder (sign.jwk, mode 0600) and prints the public key: give that to the operator for enrolment. The private key never leaves the folder. A key that is there is never overwritten.",
    examples: [
      {
        does: 'Make a key and keep the public half for the operator',
        run: 'karaula keys new --home mk-cu > mk-cu.public.jwk',
      },
    ],
  }),
});

const show = buildCommand<KeysFlags, [], CliContext>({
  loader: async () => (await import('../actions/keys.ts')).runKeysShow,
  parameters: { flags: { ...homeFlags, json, debug } },
  docs: documentation({
    usage: ['--as ID [--json]'],
    brief: 'Print the public signing key',
    text: "Prints the public half of the participant's signing key, whose `kid` is its RFC 7638 thumbprint. With --json also what the directory says about it.",
    examples: [{ does: 'The public key of mk-bp', run: 'karaula keys show --as mk-bp' }],
  }),
});

export const keys = buildRouteMap({
  routes: { new: newKey, show },
  docs: { brief: "Make and show a participant's signing key" },
});
