import { buildCommand } from '@stricli/core';
import type { CliContext } from '../context.ts';
import { documentation } from './documentation.ts';
import {
  type CommonFlags,
  debug,
  type HomeFlags,
  homeFlags,
  json,
  switchFlag,
  textFlag,
} from './shared-flags.ts';
import { entryArgument } from './show.ts';

export interface AckFlags extends CommonFlags, HomeFlags {
  readonly read: boolean | undefined;
  readonly actioned: boolean | undefined;
  readonly complied: boolean | undefined;
  readonly reason: string | undefined;
  readonly json: boolean | undefined;
}

export const ack = buildCommand<AckFlags, [string], CliContext>({
  loader: async () => (await import('../actions/ack.ts')).runAck,
  parameters: {
    flags: {
      ...homeFlags,
      read: switchFlag('Say that it was read'),
      actioned: switchFlag('Say that something was done about it'),
      complied: switchFlag('Say that it was taken back, and is used no more'),
      reason: textFlag('TEXT', 'A few words for the originator and the community; nothing personal'),
      json,
      debug,
    },
    positional: { kind: 'tuple', parameters: [entryArgument] },
  },
  docs: documentation({
    usage: ['--as ID [--read|--actioned|--complied] [--reason TEXT] ENTRY'],
    brief: 'Tell the community what was done with an alert',
    text: 'Signs a receipt for an entry of the inbox: acknowledged, or with --read that it was read, or with --actioned that something was done about it. With --complied, for an alert that its originator has taken back: that it is used no more, and that copies passed on to others are taken back too. The originator sees it in "karaula sent". Without a broker it waits in the outbox.',
    examples: [
      { does: 'Acknowledged', run: 'karaula ack --as xk-kp mk-bp.wb6.border-incident/1' },
      {
        does: 'Something was done',
        run: 'karaula ack --as xk-kp --actioned --reason "patrol sent" mk-bp.wb6.border-incident/1',
      },
    ],
  }),
});
