import { buildCommand } from '@stricli/core';
import type { CliContext } from '../context.ts';
import { documentation } from './documentation.ts';
import type { OperatorFlags } from './operator-apply.ts';
import { parseTime } from './parse-value.ts';
import { debug, json, state, textFlag } from './shared-flags.ts';

export interface RevokeFlags extends OperatorFlags {
  readonly key: string | undefined;
  readonly suspectSince: number;
  readonly lastGood: string | undefined;
  readonly connection: 'replace' | 'keep' | undefined;
}

export const revoke = buildCommand<RevokeFlags, [string], CliContext>({
  loader: async () => (await import('../actions/operator-revoke.ts')).runRevoke,
  parameters: {
    flags: {
      state,
      key: textFlag('KID', 'Only this key; else all of the participant that are not revoked'),
      suspectSince: {
        kind: 'parsed',
        parse: parseTime,
        placeholder: 'TIME',
        brief: 'When the key may first have been in other hands: 2026-01-31T09:30:00Z',
      },
      lastGood: textFlag(
        'FILE',
        'What its "karaula keys last-good" prints: good up to there, nothing after it',
      ),
      connection: {
        kind: 'enum',
        values: ['replace', 'keep'],
        optional: true,
        brief: 'Whether it must connect with new credentials; else yes, with a key that was in force',
      },
      json,
      debug,
    },
    positional: {
      kind: 'tuple',
      parameters: [{ parse: String, placeholder: 'ID', brief: 'The participant, for example mk-bp' }],
    },
  },
  docs: documentation({
    usage: [
      '[--state DIR] ID [--key KID] --suspect-since TIME [--last-good FILE] [--connection replace|keep]',
    ],
    brief: "Revoke a participant's key that was lost or stolen, back to the time of it",
    text: 'From now on nothing new of the key is accepted. What it signed from the given time on is marked as tainted in every inbox, unless a member had it before that time; the signer\'s own clock is not believed. With --last-good the agency names the last entry of each of its feeds that it knows for its own: up to there all is good, and after it nothing of the key, whenever it was said. The participant stays enrolled: with a new key it confirms, corrects or takes back what is tainted. Members learn of it with the next directory, which goes out by "karaula operator apply"; where officers must sign it first, their ceremony is named. Whoever has the key may have the rest of the folder too: so the broker refuses the credentials of before, and cuts their connections, at once and without officers. New ones, with a new certificate, are in participants/ID, to be handed over again. A key that had ended before leaves the connection as it is, and so does --connection keep, for a key that was not kept in that folder.',
    examples: [
      {
        does: 'The key of mk-bp was copied on the 2nd of March, in the morning',
        run: 'karaula operator revoke mk-bp --suspect-since 2025-03-02T06:00:00Z',
      },
      {
        does: 'It has also sent what it knows for its own',
        run: 'karaula operator revoke mk-bp --suspect-since 2025-03-02T06:00:00Z --last-good mk-bp.last-good.json',
      },
    ],
  }),
});
