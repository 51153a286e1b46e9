import { buildCommand, buildRouteMap } from '@stricli/core';
import type { CliContext } from '../context.ts';
import { documentation } from './documentation.ts';
import { type CommonFlags, debug, json, type StateFlags, state, textFlag } from './shared-flags.ts';

export interface CeremonyFlags extends CommonFlags, StateFlags {
  readonly json: boolean | undefined;
}

export interface CeremonyStartFlags extends CeremonyFlags {
  readonly officers: string | undefined;
}

const start = buildCommand<CeremonyStartFlags, [], CliContext>({
  loader: async () => (await import('../actions/operator-ceremony.ts')).runCeremonyStart,
  parameters: {
    flags: {
      state,
      officers: textFlag('FILE', 'Those who sign from now on; else they stay who they are'),
      json,
      debug,
    },
  },
  docs: documentation({
    usage: ['[--state DIR] [--officers FILE]'],
    brief: 'Have officers sign what is due: other officers, or what soon expires',
    text: 'Writes the file for the officers of all that has to be signed anew: with --officers a new list of them, which the officers of the root of before and those of the list both sign; without, what will expire within 60 days. Enrolling, removing and rotating write it by themselves.',
    examples: [
      {
        does: 'An officer has lost his key, and another takes his place',
        run: 'karaula operator ceremony start --state hub-in-earnest --officers officers.json',
      },
    ],
  }),
});

const show = buildCommand<CeremonyFlags, [], CliContext>({
  loader: async () => (await import('../actions/operator-ceremony.ts')).runCeremonyShow,
  parameters: { flags: { state, json, debug } },
  docs: documentation({
    usage: ['[--state DIR] [--json]'],
    brief: 'Say which change of the directory waits for officers',
    text: 'Says where the file for the officers is, what it states, and how many have still to sign each part of it.',
    examples: [{ does: 'What is under way', run: 'karaula operator ceremony show --state hub-in-earnest' }],
  }),
});

const publish = buildCommand<CeremonyFlags, string[], CliContext>({
  loader: async () => (await import('../actions/operator-ceremony.ts')).runCeremonyPublish,
  parameters: {
    flags: { state, json, debug },
    positional: {
      kind: 'array',
      parameter: { parse: String, placeholder: 'FILE', brief: 'A copy that officers have signed' },
    },
  },
  docs: documentation({
    usage: ['[--state DIR] FILE...'],
    brief: 'Put in force what enough officers have signed',
    text: 'Brings the signatures of all copies together. When enough officers of each office have signed, the change comes into force under a new timestamp; until then nothing is changed, and it says who is missing. What was signed is checked as every reader will check it.',
    examples: [
      {
        does: 'Two copies came back',
        run: 'karaula operator ceremony publish --state hub-in-earnest from-skopje.json from-tirana.json',
      },
    ],
  }),
});

export const ceremony = buildRouteMap({
  routes: { start, show, publish },
  docs: { brief: 'Changes of the directory that officers have to sign' },
});
