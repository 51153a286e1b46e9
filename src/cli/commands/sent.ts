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
  switchFlag,
  textFlag,
} from './shared-flags.ts';

export interface SentFlags extends CommonFlags, HomeFlags, ReaderFlags {
  readonly community: string | undefined;
  readonly missing: boolean | undefined;
  readonly tainted: boolean | undefined;
  readonly json: boolean | undefined;
}

export const sent = buildCommand<SentFlags, [string | undefined], CliContext>({
  loader: async () => (await import('../actions/sent.ts')).runSent,
  parameters: {
    flags: {
      ...homeFlags,
      ...readerFlags,
      community: textFlag('ID', 'Only what was said to this community'),
      missing: switchFlag('Only what some member has not confirmed yet'),
      tainted: switchFlag('Only what a revoked key of ours signed while it was suspect'),
      json,
      debug,
    },
    positional: {
      kind: 'tuple',
      parameters: [
        {
          parse: String,
          optional: true,
          placeholder: 'ENTRY',
          brief: 'Only this entry, by its id or FEED/SEQ, with each member in a line',
        },
      ],
    },
  },
  docs: documentation({
    usage: ['--as ID [--community ID] [--missing] [--tainted] [--json] [ENTRY]'],
    brief: 'Who has what we published, and who has not',
    text: 'For every entry of ours: how old it is, which members of its community have signed that they have it, which have not, and what they did with it. A member has it when its newest signed statement names the feed at this place or beyond. The statements come in by "karaula follow".',
    examples: [
      { does: 'All that mk-bp said', run: 'karaula sent --as mk-bp' },
      {
        does: 'After our key was revoked: what we must confirm, correct or take back',
        run: 'karaula sent --as mk-bp --tainted',
      },
      { does: 'One alert, member by member', run: 'karaula sent --as mk-bp mk-bp.wb6.border-incident/1' },
    ],
  }),
});
