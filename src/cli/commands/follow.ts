import { buildCommand } from '@stricli/core';
import type { CliContext } from '../context.ts';
import { documentation } from './documentation.ts';
import {
  type CommonFlags,
  debug,
  type HomeFlags,
  homeFlags,
  json,
  type LogFlags,
  listFlag,
  logFlags,
  type ReaderFlags,
  readerFlags,
  switchFlag,
  textFlag,
} from './shared-flags.ts';
import { type WorkFlags, workFlags } from './work-flags.ts';

export interface FollowFlags extends CommonFlags, HomeFlags, ReaderFlags, LogFlags, WorkFlags {
  readonly feed: readonly string[] | undefined;
  readonly origin: readonly string[] | undefined;
  readonly community: readonly string[] | undefined;
  readonly kind: readonly ('border-incident' | 'visa-abuse' | 'return' | 'receipt')[] | undefined;
  readonly minImpact: 'LOW' | 'MEDIUM' | 'HIGH' | 'VERY_HIGH' | undefined;
  readonly area: string | undefined;
  readonly once: boolean | undefined;
  readonly fromStart: boolean | undefined;
  readonly noReceipts: boolean | undefined;
  readonly json: boolean | undefined;
}

export const follow = buildCommand<FollowFlags, [], CliContext>({
  loader: async () => (await import('../actions/follow.ts')).runFollow,
  parameters: {
    flags: {
      ...homeFlags,
      ...readerFlags,
      feed: listFlag('PATTERN', 'Feeds, with * for one part and > for the rest: "*.wb6.>"'),
      origin: listFlag('ID', 'Only what this participant says'),
      community: listFlag('ID', 'Only what is said to this community'),
      kind: {
        kind: 'enum',
        values: ['border-incident', 'visa-abuse', 'return', 'receipt'],
        optional: true,
        variadic: true,
        brief: 'Only this kind; receipts are shown only when asked for',
      },
      minImpact: {
        kind: 'enum',
        values: ['LOW', 'MEDIUM', 'HIGH', 'VERY_HIGH'],
        optional: true,
        brief: 'Only this impact and above',
      },
      area: textFlag(
        'AREA',
        'Only in this area: lat1,lon1,lat2,lon2 (two corners, degrees), or near:CROSSING-POINT:KM',
      ),
      once: switchFlag('Show what is there now, then end'),
      fromStart: switchFlag('Show everything in the inbox again, not only what is new'),
      noReceipts: switchFlag('Only read: sign nothing of what we have, send nothing'),
      ...workFlags,
      heartbeat: {
        ...workFlags.heartbeat,
        brief: 'How often to sign what we have, also when nothing happens: 10s, 5m (30s; with --once 24h)',
      },
      ...logFlags,
      json,
      debug,
    },
  },
  docs: documentation({
    usage: ['--as ID [--feed PATTERN] [--kind KIND] [--min-impact IMPACT] [--area AREA] [--once] [--json]'],
    brief: 'Follow the feeds as they come in, verified',
    text: 'Fetches what is new into the inbox and shows it: only entries whose bytes, key, feed and place were checked. What is refused is a warning on stderr, with the reason. The position is kept, for every choice of filters its own: the next run goes on where the last one with the same filters ended. It is the running process of a member, too: it signs for the others what it has verified, sends what waits in the outbox and gives the hub again what that has lost, and holds what the members have signed against what the hub delivers. What does not agree is a line on stderr: HUB WITHHELD, HUB ROLLED BACK, HUB FROZEN or FEED FORKED. Of a return in which we take part it warns once when the answer is due soon, and once when it is overdue. Without sign.jwk or publisher.creds it only reads.',
    examples: [
      { does: 'Everything xk-kp may read, live', run: 'karaula follow --as xk-kp' },
      {
        does: 'What there is of some weight near a crossing point, then end',
        run: 'karaula follow --as xk-kp --once --from-start --min-impact MEDIUM --area near:hani-i-elezit-blace:60',
      },
      { does: 'For a program', run: "karaula follow --as xk-kp --feed '*.wb6.>' --once --json" },
    ],
  }),
});
