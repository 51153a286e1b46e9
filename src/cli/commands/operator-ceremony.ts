import { buildCommand, buildRouteMap } from '@stricli/core';
import type { CliContext } from '../context.ts';
import { documentation } from './documentation.ts';
import { type CommonFlags, debug, json, type StateFlags, state } from './shared-flags.ts';

export interface CeremonyFlags extends CommonFlags, StateFlags {
  readonly json: boolean | undefined;
}

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
  routes: { show, publish },
  docs: { brief: 'Changes of the directory that officers have to sign' },
});
