import { buildCommand, buildRouteMap } from '@stricli/core';
import type { CliContext } from '../context.ts';
import { documentation } from './documentation.ts';
import { type CommonFlags, debug, type HomeFlags, homeFlags, json, textFlag } from './shared-flags.ts';
import { type PinFlags, pinFile } from './token-flags.ts';

export interface ReleaseShowFlags extends CommonFlags {
  readonly json: boolean | undefined;
}

export interface ReleaseSignFlags extends CommonFlags, PinFlags {
  readonly key: string;
  readonly passphraseFile: string | undefined;
  readonly yes: boolean | undefined;
}

export interface ReleasePublishFlags extends CommonFlags, HomeFlags {
  readonly json: boolean | undefined;
}

const show = buildCommand<ReleaseShowFlags, [string], CliContext>({
  loader: async () => (await import('../actions/release.ts')).runReleaseShow,
  parameters: {
    flags: { json, debug },
    positional: {
      kind: 'tuple',
      parameters: [{ parse: String, placeholder: 'FILE', brief: 'The file of drafts; - reads stdin' }],
    },
  },
  docs: documentation({
    usage: ['[--json] FILE|-'],
    brief: 'Say in words what a second officer is asked to sign',
    text: 'Reads the very bytes that would be signed, and what the alert says that would be closed, updated or taken back; with --json all fields of them. Needs no key and no network, and changes nothing.',
    examples: [{ does: 'Read before signing', run: 'karaula release show all-clear.json' }],
  }),
});

const sign = buildCommand<ReleaseSignFlags, [string], CliContext>({
  loader: async () => (await import('../actions/release.ts')).runReleaseSign,
  parameters: {
    flags: {
      key: {
        kind: 'parsed',
        parse: String,
        placeholder: 'FILE',
        brief: "The second officer's key, or the file that says in which token it is",
      },
      passphraseFile: textFlag('FILE', 'The passphrase is in this file (one line); else it is asked for'),
      pinFile,
      yes: { kind: 'boolean', optional: true, withNegated: false, brief: 'Sign without asking' },
      debug,
    },
    positional: {
      kind: 'tuple',
      parameters: [{ parse: String, placeholder: 'FILE', brief: 'The file of drafts' }],
    },
  },
  docs: documentation({
    usage: ['--key FILE [--yes] FILE'],
    brief: 'Agree to what another officer of your service wants to publish',
    text: 'Says in words what would be said, asks, and puts the signature into the file, for all that is in it. The key is one that "karaula officer new" made and the directory lists as a release key of the participant ("karaula operator add-key"). It needs no network. A signature is for these very words, and for one entry; nobody can change one of them or say them twice.',
    examples: [
      {
        does: 'Sign what was read before; without --yes it shows it again, and asks',
        run: 'karaula release sign --key my-office.key --passphrase-file passphrase --yes all-clear.json',
      },
    ],
  }),
});

const publish = buildCommand<ReleasePublishFlags, string[], CliContext>({
  loader: async () => (await import('../actions/release.ts')).runReleasePublish,
  parameters: {
    flags: { ...homeFlags, json, debug },
    positional: {
      kind: 'array',
      parameter: {
        parse: String,
        placeholder: 'FILE',
        brief: 'A file of drafts that a second officer has signed',
      },
    },
  },
  docs: documentation({
    usage: ['--as ID [--json] FILE...'],
    brief: 'Publish what a second officer has signed',
    text: "Checks each draft as every reader will: who has signed it, with which key, and that no word was changed since. Then it signs all of them with the participant's own key, keeps them in the outbox and sends them; if one of them is not good it publishes none. Without a broker they wait in the outbox.",
    examples: [
      { does: 'The file came back signed', run: 'karaula release publish --as mk-bp all-clear.json' },
    ],
  }),
});

export const release = buildRouteMap({
  routes: { show, sign, publish },
  docs: {
    brief: 'What two officers of a service must sign',
    fullDescription:
      'A community can ask that some things are said by two: all-clears, or the retraction of a very grave alert ("karaula operator two-person"). Then "karaula publish --for-release FILE" writes them into a file instead of publishing them; a second officer reads and signs that on his own machine, and "karaula release publish" sends it. docs/keys.md says how.',
  },
});
