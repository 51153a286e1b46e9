import { buildCommand, buildRouteMap } from '@stricli/core';
import type { CliContext } from '../context.ts';
import { documentation } from './documentation.ts';
import { type CommonFlags, debug, type HomeFlags, homeFlags, json, textFlag } from './shared-flags.ts';

export interface ReadlogFlags extends CommonFlags, HomeFlags {
  readonly json: boolean | undefined;
}

export interface ReadlogShowFlags extends ReadlogFlags {
  readonly by: string | undefined;
}

const show = buildCommand<ReadlogShowFlags, [string | undefined], CliContext>({
  loader: async () => (await import('../actions/readlog.ts')).runReadlogShow,
  parameters: {
    flags: { ...homeFlags, by: textFlag('NAME', 'Only what was read under this name'), json, debug },
    positional: {
      kind: 'tuple',
      parameters: [
        {
          parse: String,
          optional: true,
          placeholder: 'FEED/SEQ',
          brief: 'Only who read this entry, by its place',
        },
      ],
    },
  },
  docs: documentation({
    usage: ['--as ID [--by NAME] [--json] [FEED/SEQ]'],
    brief: 'Show who read what here',
    text: 'Every command that shows content to a person or writes it to a file puts a line into the read log of this folder first: who, as a pseudonym; what for; which entries; when. A pseudonym is made of the name with a key that lies in this folder, so that only here a name can be looked up. docs/reading.md says what is logged and what cannot be.',
    examples: [
      { does: 'All of it', run: 'karaula readlog show --as xk-kp' },
      { does: 'What one person read', run: 'karaula readlog show --as xk-kp --by "badge 4711"' },
      { does: 'Who read one entry', run: 'karaula readlog show --as xk-kp mk-bp.wb6.border-incident/1' },
    ],
  }),
});

const verify = buildCommand<ReadlogFlags, [], CliContext>({
  loader: async () => (await import('../actions/readlog.ts')).runReadlogVerify,
  parameters: { flags: { ...homeFlags, json, debug } },
  docs: documentation({
    usage: ['--as ID [--json]'],
    brief: 'Check that no line of the read log was altered, removed or moved',
    text: 'Each line has the hash of the line before it. Prints how long the log is and the hash of its last line, which stands for all of them: whoever has noted that finds out by it when the log is cut short or written anew. The exit code is 1 when the log is broken.',
    examples: [{ does: 'Check the log of xk-kp', run: 'karaula readlog verify --as xk-kp' }],
  }),
});

export const readlog = buildRouteMap({
  routes: { show, verify },
  docs: { brief: 'Who read what here' },
});
