import { buildCommand, buildRouteMap } from '@stricli/core';
import type { CliContext } from '../context.ts';
import { documentation } from './documentation.ts';
import {
  type CommonFlags,
  debug,
  type HomeFlags,
  homeFlags,
  json,
  type OutboxLimitFlags,
  outboxLimitFlags,
} from './shared-flags.ts';

export interface OutboxFlags extends CommonFlags, HomeFlags {
  readonly json: boolean | undefined;
}

export interface OutboxShowFlags extends OutboxFlags, OutboxLimitFlags {}

const show = buildCommand<OutboxShowFlags, [], CliContext>({
  loader: async () => (await import('../actions/outbox.ts')).runOutboxShow,
  parameters: { flags: { ...homeFlags, ...outboxLimitFlags, json, debug } },
  docs: documentation({
    usage: ['--as ID [--json]'],
    brief: 'Show what the outbox keeps, and for whom',
    text: 'For every feed of ours: how many entries wait for the hub, how many the hub has and some member has not confirmed, how many all have, and how much room that takes. An entry is kept until every member of its community has confirmed it, and then for as long as "karaula follow" is told with --outbox-keep; never beyond its time, but for the newest and for links to what is in force. The same as "karaula outbox".',
    examples: [{ does: 'The outbox of mk-bp', run: 'karaula outbox show --as mk-bp' }],
  }),
});

const reseed = buildCommand<OutboxFlags, [], CliContext>({
  loader: async () => (await import('../actions/outbox.ts')).runOutboxReseed,
  parameters: { flags: { ...homeFlags, json, debug } },
  docs: documentation({
    usage: ['--as ID [--json]'],
    brief: 'Publish again what the hub has lost',
    text: 'Holds every feed of ours against what the hub has and sends again, in order and byte for byte, all that is in force and missing there. Readers drop what they have; run again it sends nothing. For a hub that was wiped, restored from an older state or moved; "karaula follow" does the same by itself while it runs.',
    examples: [{ does: 'After the hub was rebuilt', run: 'karaula outbox reseed --as mk-bp' }],
  }),
});

export const outbox = buildRouteMap({
  routes: { show, reseed },
  docs: { brief: 'What is kept until all have it; publish it again' },
});
