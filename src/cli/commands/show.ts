import { buildCommand } from '@stricli/core';
import type { CliContext } from '../context.ts';
import { documentation } from './documentation.ts';
import {
  type CommonFlags,
  debug,
  type HomeFlags,
  homeFlags,
  json,
  type ReaderFlags,
  readerFlags,
} from './shared-flags.ts';

export interface ShowFlags extends CommonFlags, HomeFlags, ReaderFlags {
  readonly json: boolean | undefined;
}

/** `ID` of show and export. */
export const entryArgument = {
  parse: String,
  placeholder: 'ENTRY',
  brief: 'The entry: its id, the first characters of it, or FEED/SEQ',
} as const;

export const show = buildCommand<ShowFlags, [string], CliContext>({
  loader: async () => (await import('../actions/show.ts')).runShow,
  parameters: {
    flags: { ...homeFlags, ...readerFlags, json, debug },
    positional: { kind: 'tuple', parameters: [entryArgument] },
  },
  docs: documentation({
    usage: ['--as ID [--by NAME] [--purpose PURPOSE] [--json] ENTRY'],
    brief: 'Show one entry of the inbox in full',
    text: 'Everything the entry says, who said it, how it may be handled and until when, and by what it was verified.',
    examples: [
      { does: 'By its place in its feed', run: 'karaula show --as xk-kp mk-bp.wb6.border-incident/1' },
      { does: 'As JSON', run: 'karaula show --as xk-kp --json mk-bp.wb6.border-incident/1' },
    ],
  }),
});
