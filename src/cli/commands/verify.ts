import { buildCommand } from '@stricli/core';
import type { CliContext } from '../context.ts';
import { documentation } from './documentation.ts';
import { type CommonFlags, debug, type HomeFlags, homeFlags, json, textFlag } from './shared-flags.ts';

export interface VerifyFlags extends CommonFlags, HomeFlags {
  readonly directory: string | undefined;
  readonly root: string | undefined;
  readonly json: boolean | undefined;
}

export const verify = buildCommand<VerifyFlags, [string], CliContext>({
  loader: async () => (await import('../actions/verify.ts')).runVerify,
  parameters: {
    flags: {
      directory: textFlag(
        'FILE',
        "The signed directory; else the one in the participant's or the state folder",
      ),
      root: textFlag('FILE', 'The root of the directory that you pinned; else the one that lies beside'),
      ...homeFlags,
      json,
      debug,
    },
    positional: {
      kind: 'tuple',
      parameters: [
        {
          parse: String,
          placeholder: 'FILE',
          brief: 'An exported entry, evidence or a proof; - reads stdin',
        },
      ],
    },
  },
  docs: documentation({
    usage: ['[--as ID] FILE|-', '--directory FILE --root FILE FILE|-'],
    brief: 'Verify an exported entry or evidence, offline',
    text: 'Needs nothing but the directory: no broker, no inbox. Says in words what holds and what does not: signature, key, feed, place and validity. Of a file that "evidence export" made it says what follows from signatures alone and what is only claimed, and so of a proof that "trace" made. Ends with 0 only when all holds, or all is proved.',
    examples: [
      {
        does: 'With the directory of the participant',
        run: 'karaula verify --as xk-kp alert.jws.json',
      },
      {
        does: 'With a directory that was handed over',
        run: 'karaula verify --directory .karaula/directory/directory.json --root .karaula/directory/root.json alert.jws.json',
      },
    ],
  }),
});
