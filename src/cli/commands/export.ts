import { buildCommand } from '@stricli/core';
import type { CliContext } from '../context.ts';
import { documentation } from './documentation.ts';
import {
  type CommonFlags,
  debug,
  type HomeFlags,
  homeFlags,
  type ReaderFlags,
  readerFlags,
  switchFlag,
  textFlag,
} from './shared-flags.ts';
import { entryArgument } from './show.ts';

export interface ExportFlags extends CommonFlags, HomeFlags, ReaderFlags {
  readonly out: string | undefined;
  readonly text: boolean | undefined;
}

export const exportEntry = buildCommand<ExportFlags, [string], CliContext>({
  loader: async () => (await import('../actions/export.ts')).runExport,
  parameters: {
    flags: {
      ...homeFlags,
      ...readerFlags,
      out: textFlag('FILE', 'Where to write it; else stdout'),
      text: switchFlag('As text for people, without the proof'),
      debug,
    },
    positional: { kind: 'tuple', parameters: [entryArgument] },
  },
  docs: documentation({
    usage: ['--as ID [--by NAME] [--purpose PURPOSE] [--out FILE] [--text] ENTRY'],
    brief: 'Export one entry with its proof',
    text: 'Writes the signed entry as a JWS (RFC 7515, flattened JSON): any JOSE library can verify it, and so can "karaula verify". What was sealed goes with it in clear, as the member plaintext, and the signature holds it to its words: "karaula verify" shows it. The handling that its originator signed decides whether it may be exported.',
    examples: [
      {
        does: 'To a file',
        run: 'karaula export --as xk-kp --out alert.jws.json mk-bp.wb6.border-incident/1',
      },
      { does: 'As text for people', run: 'karaula export --as xk-kp --text mk-bp.wb6.border-incident/1' },
    ],
  }),
});
