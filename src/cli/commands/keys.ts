import { buildCommand, buildRouteMap } from '@stricli/core';
import type { SignatureKey } from '../../contract/directory.ts';
import type { CliContext } from '../context.ts';
import { documentation } from './documentation.ts';
import { agree, request } from './keys-request.ts';
import { share } from './keys-share.ts';
import { type CommonFlags, debug, type HomeFlags, homeFlags, json } from './shared-flags.ts';
import { type TokenFlags, tokenFlags } from './token-flags.ts';

export interface KeysNewFlags extends KeysFlags, TokenFlags {
  readonly suite: SignatureKey['suite'] | undefined;
}

export interface KeysFlags extends CommonFlags, HomeFlags {
  readonly json: boolean | undefined;
}

export interface LastGoodFlags extends CommonFlags, HomeFlags {}

const suite = {
  kind: 'enum',
  values: ['Ed25519', 'Ed25519+ML-DSA-44'],
  optional: true,
  brief:
    'Which signatures it makes: one, or a second one besides that a quantum computer does not break (Ed25519)',
} as const;

const newKey = buildCommand<KeysNewFlags, [], CliContext>({
  loader: async () => (await import('../actions/keys.ts')).runKeysNew,
  parameters: { flags: { ...homeFlags, suite, ...tokenFlags, json, debug } },
  docs: documentation({
    usage: ['--as ID', '--home DIR [--suite SUITE]', '--home DIR --token LABEL --module FILE'],
    brief: 'Make a signing key',
    text: 'Makes an Ed25519 key in the participant\'s folder (sign.jwk, mode 0600) and prints the public key. To be enrolled with it, ask with "karaula keys request". The private key never leaves the folder. With --token it is made in a token (PKCS #11) and never leaves that; sign.token.json then says where it is, and a program that runs without anybody finds the PIN in token.pin (mode 0600) or $KARAULA_TOKEN_PIN. A key that is there is never overwritten.',
    examples: [
      {
        does: 'Make a key in a folder of its own',
        run: 'karaula keys new --home mk-cu',
      },
    ],
  }),
});

const next = buildCommand<KeysNewFlags, [], CliContext>({
  loader: async () => (await import('../actions/keys-next.ts')).runKeysNext,
  parameters: { flags: { ...homeFlags, suite, ...tokenFlags, json, debug } },
  docs: documentation({
    usage: ['--as ID [--suite SUITE] [--json]', '--as ID --token LABEL --module FILE'],
    brief: 'Make the key that will take the place of the present one',
    text: 'Makes a further key in the participant\'s folder (next.jwk, mode 0600) and prints a request for it, to which the present key agrees: give that to the operator, for "karaula operator rotate". The present key goes on until "karaula keys switch". With --token it is made in a token, and next.token.json says where. A next key that is there is never overwritten. Without --suite it makes as many signatures as the present one. With Ed25519+ML-DSA-44 it makes two, and every reader asks for both once the directory lists it: each must run a version that knows them.',
    examples: [{ does: 'Make it and ask for it', run: 'karaula keys next --as mk-bp > mk-bp.next.json' }],
  }),
});

const switchKey = buildCommand<KeysFlags, [], CliContext>({
  loader: async () => (await import('../actions/keys-next.ts')).runKeysSwitch,
  parameters: { flags: { ...homeFlags, json, debug } },
  docs: documentation({
    usage: ['--as ID [--json]'],
    brief: 'Sign with the next key from now on',
    text: 'Takes next.jwk or next.token.json for the signing key, once the directory in the folder lists it; the one of before is kept as sign.old.jwk or sign.old.token.json. What was signed with it stays good. A publisher that runs goes on with the old key until it is started again, which it may for as long as that is valid.',
    examples: [{ does: 'Change over', run: 'karaula keys switch --as mk-bp' }],
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

const lastGood = buildCommand<LastGoodFlags, [], CliContext>({
  loader: async () => (await import('../actions/keys-last-good.ts')).runKeysLastGood,
  parameters: { flags: { ...homeFlags, debug } },
  docs: documentation({
    usage: ['--as ID'],
    brief: 'Print how far our own feeds are good, for when our key is revoked',
    text: 'Prints, as one JSON object, the last entry of each of our feeds that the hub or a member has confirmed, from our outbox: what we know for our own. Give it to the operator for "karaula operator revoke --last-good". Print it before anything is taken over with "karaula publish --adopt-head", for that counts as our own from then on.',
    examples: [{ does: 'To a file', run: 'karaula keys last-good --as mk-bp > mk-bp.last-good.json' }],
  }),
});

export const keys = buildRouteMap({
  routes: { new: newKey, request, agree, show, next, switch: switchKey, share, 'last-good': lastGood },
  docs: { brief: "Make, show and change a participant's signing key" },
});
