import { buildCommand } from '@stricli/core';
import type { CliContext } from '../context.ts';
import { documentation } from './documentation.ts';
import { parseSpan } from './parse-value.ts';
import {
  by,
  type CommonFlags,
  debug,
  type HomeFlags,
  homeFlags,
  json,
  type LogFlags,
  logFlags,
  type OutboxLimitFlags,
  outboxLimitFlags,
  switchFlag,
  textFlag,
} from './shared-flags.ts';

export interface PublishFlags extends CommonFlags, HomeFlags, LogFlags, OutboxLimitFlags {
  readonly format: 'jsonl' | 'csv' | undefined;
  readonly map: string | undefined;
  readonly community: string | undefined;
  readonly handling: 'H0' | 'H1' | 'H2' | 'H3' | undefined;
  readonly restriction: string | undefined;
  /** Milliseconds. */
  readonly ttl: number | undefined;
  readonly status: 'ACTUAL' | 'EXERCISE' | 'TEST' | undefined;
  readonly rejects: string | undefined;
  readonly forRelease: string | undefined;
  readonly again: boolean | undefined;
  readonly adoptHead: boolean | undefined;
  readonly flush: boolean | undefined;
  readonly by: string | undefined;
  readonly json: boolean | undefined;
}

export const publish = buildCommand<PublishFlags, [string | undefined], CliContext>({
  loader: async () => (await import('../actions/publish.ts')).runPublish,
  parameters: {
    flags: {
      ...homeFlags,
      format: {
        kind: 'enum',
        values: ['jsonl', 'csv'],
        optional: true,
        brief: 'JSON Lines or CSV; else what the mapping says, else jsonl; CSV needs a mapping',
      },
      map: textFlag('FILE', 'How the columns of the rows become an alert (YAML); see seeds/adapters'),
      community: textFlag('ID', 'The community of rows that name none, for example wb6'),
      handling: {
        kind: 'enum',
        values: ['H0', 'H1', 'H2', 'H3'],
        optional: true,
        brief: 'Europol handling code of rows that have none (H0)',
      },
      restriction: textFlag('TEXT', 'The restriction in words; with H3, and only with H3'),
      ttl: {
        kind: 'parsed',
        parse: parseSpan,
        optional: true,
        placeholder: 'SPAN',
        brief: 'How long rows are valid that do not say: 45m, 12h, 30d (30d)',
      },
      status: {
        kind: 'enum',
        values: ['ACTUAL', 'EXERCISE', 'TEST'],
        optional: true,
        brief: 'Whether rows that do not say speak of the world (ACTUAL)',
      },
      rejects: textFlag('FILE', 'Where rejected rows go, with the reasons (FILE.rejects.jsonl)'),
      forRelease: textFlag(
        'FILE',
        'Where rows wait that a second officer must sign; a new file. Else they are rejected',
      ),
      again: switchFlag('Publish rows also when an earlier run took the very same row'),
      flush: switchFlag(
        'Send what waits in the outbox, and what the hub has lost; without FILE nothing else',
      ),
      adoptHead: switchFlag(
        "Go on from the hub's newest own entry, after the outbox was lost or restored; read docs/errors.md first",
      ),
      ...outboxLimitFlags,
      ...logFlags,
      by,
      json,
      debug,
    },
    positional: {
      kind: 'tuple',
      parameters: [{ parse: String, optional: true, placeholder: 'FILE', brief: 'The rows; - reads stdin' }],
    },
  },
  docs: documentation({
    usage: [
      '--as ID [--format jsonl|csv] [--map FILE] [--status ACTUAL|EXERCISE|TEST] FILE|-',
      '--as ID --flush',
    ],
    brief: 'Publish the rows of a file as signed alerts',
    text: 'Every row is checked; good ones are signed, kept in the outbox and sent, bad ones are reported with line, field and reason, go to the rejects file and stop nothing. That file only grows, by each row once, however often it comes; a row that is rejected for other reasons now has the new ones. Remove it when you have seen to its rows. Without a broker the good rows wait in the outbox: run again with --flush. Every run holds our feeds against the hub when that can be reached, and sends again what it has lost. A row that an earlier run took, letter for letter the same and for the same community and status, is skipped: whatever cut a run short, the same command goes on. An outbox that is 70 % full of what members have not confirmed is a warning, and a full one refuses rows: give its limits to "karaula follow" and "karaula outbox" alike. A row for which the community asks two officers is rejected, or with --for-release waits in FILE for the second ("karaula release"). Ends with 1 when a row was rejected.',
    examples: [
      {
        does: 'An export of a national system, with its mapping',
        run: 'karaula publish --as mk-bp --map seeds/adapters/mk-bp.yaml --status EXERCISE seeds/adapters/mk-bp.csv',
      },
      {
        does: 'An alert from another program, as one line of JSON',
        run: "tr -d '\\n' < seeds/examples/overstay.json | karaula publish --as mk-bp --community wb6 --status EXERCISE -",
      },
      {
        does: 'An all-clear, where the community asks two officers for it',
        run: 'karaula publish --as mk-bp --status EXERCISE --for-release all-clear.json seeds/all-clear.jsonl',
      },
      { does: 'Send what waits in the outbox', run: 'karaula publish --as mk-bp --flush' },
    ],
  }),
});
