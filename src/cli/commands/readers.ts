import { buildCommand, buildRouteMap } from '@stricli/core';
import type { CliContext } from '../context.ts';
import { documentation } from './documentation.ts';
import { type CommonFlags, debug, type HomeFlags, homeFlags, json } from './shared-flags.ts';

export interface ReadersFlags extends CommonFlags, HomeFlags {
  readonly json: boolean | undefined;
}

const ownEntry = {
  parse: String,
  placeholder: 'ENTRY',
  brief: 'An entry of ours: its whole id, or FEED/SEQ',
} as const;

const ask = buildCommand<ReadersFlags, [string], CliContext>({
  loader: async () => (await import('../actions/readers.ts')).runReadersAsk,
  parameters: { flags: { ...homeFlags, json, debug }, positional: { kind: 'tuple', parameters: [ownEntry] } },
  docs: documentation({
    usage: ['--as ID [--json] ENTRY'],
    brief: 'Ask the members who read an entry of ours',
    text: 'Puts the question to all members of the community that the entry went to. Only its originator may ask: a question about what somebody else said is refused by every member. The running "karaula follow" of a member answers from its read log, or says why it does not.',
    examples: [{ does: 'Who read it', run: 'karaula readers ask --as mk-bp mk-bp.wb6.border-incident/1' }],
  }),
});

const show = buildCommand<ReadersFlags, [string], CliContext>({
  loader: async () => (await import('../actions/readers.ts')).runReadersShow,
  parameters: { flags: { ...homeFlags, json, debug }, positional: { kind: 'tuple', parameters: [ownEntry] } },
  docs: documentation({
    usage: ['--as ID [--json] ENTRY'],
    brief: 'Show who read an entry of ours, by what the members answered',
    text: 'A line for each pseudonym and purpose: when first, when last, how often. Whose pseudonym it is knows only the member that answered. Members that refuse to answer, with the reason, and those that have not answered are named. An answer says what a member has in its read log: docs/reading.md says what that proves.',
    examples: [
      { does: 'What came in so far', run: 'karaula readers show --as mk-bp mk-bp.wb6.border-incident/1' },
    ],
  }),
});

export const readers = buildRouteMap({
  routes: { ask, show },
  docs: { brief: 'Who read what we published' },
});
