import { buildCommand, buildRouteMap } from '@stricli/core';
import type { CliContext } from '../context.ts';
import { documentation } from './documentation.ts';
import {
  type CommonFlags,
  debug,
  type HomeFlags,
  homeFlags,
  json,
  listFlag,
  textFlag,
} from './shared-flags.ts';

export interface ReadlogFlags extends CommonFlags, HomeFlags {
  readonly json: boolean | undefined;
}

export interface ReadlogVerifyFlags extends ReadlogFlags {
  readonly stated: readonly string[] | undefined;
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

const verify = buildCommand<ReadlogVerifyFlags, [], CliContext>({
  loader: async () => (await import('../actions/readlog.ts')).runReadlogVerify,
  parameters: {
    flags: {
      ...homeFlags,
      stated: listFlag('LENGTH:HASH', 'A head that others have, as their "karaula readlog stated" prints it'),
      json,
      debug,
    },
  },
  docs: documentation({
    usage: ['--as ID [--stated LENGTH:HASH] [--json]'],
    brief: 'Check that no line of the read log was altered, removed or moved',
    text: 'Each line has the hash of the line before it. Prints how long the log is and the hash of its last line, which stands for all of them. That the log was cut short or written anew shows against the heads of it that we have signed for others, as far as the outbox still has them, and against those that others give with --stated. The exit code is 1 when the log is broken.',
    examples: [{ does: 'Check the log of xk-kp', run: 'karaula readlog verify --as xk-kp' }],
  }),
});

const stated = buildCommand<ReadlogFlags, [], CliContext>({
  loader: async () => (await import('../actions/readlog-stated.ts')).runReadlogStated,
  parameters: { flags: { ...homeFlags, json, debug } },
  docs: documentation({
    usage: ['--as ID [--json]'],
    brief: 'Show what members have signed of their read logs',
    text: 'While "karaula follow" runs, a member signs at most once an hour how long its read log is, and the hash of its last line. For each member: the longest that it has signed, and two of its statements that contradict each other, when there are: then its log was cut short or written anew, by whomever. Who looks into the log of a member gives what is printed here to its "karaula readlog verify --stated". With --json each comes with what proves it: the entry as it was signed, and what was sealed in it. The exit code is 1 when there is a contradiction.',
    examples: [{ does: 'What xk-kp was told', run: 'karaula readlog stated --as xk-kp' }],
  }),
});

export const readlog = buildRouteMap({
  routes: { show, verify, stated },
  docs: { brief: 'Who read what here' },
});
