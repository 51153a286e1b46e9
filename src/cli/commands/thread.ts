import { buildCommand, buildRouteMap } from '@stricli/core';
import type { CliContext } from '../context.ts';
import { documentation } from './documentation.ts';
import { parseSpan } from './parse-value.ts';
import {
  type CommonFlags,
  debug,
  type HomeFlags,
  homeFlags,
  json,
  type ReaderFlags,
  readerFlags,
  switchFlag,
} from './shared-flags.ts';
import { entryArgument } from './show.ts';

export interface ThreadFlags extends CommonFlags, HomeFlags, ReaderFlags {
  readonly json: boolean | undefined;
}

export interface ThreadListFlags extends ThreadFlags {
  readonly open: boolean | undefined;
  readonly olderThan: number | undefined;
}

const list = buildCommand<ThreadListFlags, [], CliContext>({
  loader: async () => (await import('../actions/thread.ts')).runThreadList,
  parameters: {
    flags: {
      ...homeFlags,
      ...readerFlags,
      open: switchFlag('Only those that nobody has closed or taken back'),
      olderThan: {
        kind: 'parsed',
        parse: parseSpan,
        optional: true,
        placeholder: 'SPAN',
        brief: 'Only those first reported longer ago than that, such as 7d',
      },
      json,
      debug,
    },
  },
  docs: documentation({
    usage: ['--as ID [--open] [--older-than SPAN] [--by NAME] [--purpose PURPOSE] [--json]'],
    brief: 'List first reports with what was said on them: open ones, late ones',
    text: 'Lists the threads of border incidents and visa abuse, ours and those of others, oldest first: whether they are open, how many entries of their owner and sightings of others they have, on how many independent origins they rest, and by how much a first report came later than 24 hours (docs/threads.md).',
    examples: [
      {
        does: 'What has been open for more than a week',
        run: 'karaula thread list --as mk-bp --open --older-than 7d',
      },
    ],
  }),
});

const show = buildCommand<ThreadFlags, [string], CliContext>({
  loader: async () => (await import('../actions/thread.ts')).runThreadShow,
  parameters: {
    flags: { ...homeFlags, ...readerFlags, json, debug },
    positional: { kind: 'tuple', parameters: [entryArgument] },
  },
  docs: documentation({
    usage: ['--as ID [--by NAME] [--purpose PURPOSE] [--json] ENTRY'],
    brief: 'Show a thread in its order, and whose word it rests on',
    text: 'Lists the first report, updates, sightings by others, and who has closed it; then the independent origins, and the path of each report that repeats another. ENTRY is the identifier or the place of any of its entries, ours too.',
    examples: [
      {
        does: 'What was said on an alert of ours',
        run: 'karaula thread show --as mk-bp mk-bp.wb6.border-incident/1',
      },
    ],
  }),
});

export const thread = buildRouteMap({
  routes: { list, show },
  docs: { brief: 'Follow first reports: updates, sightings by others, who closed them' },
});
