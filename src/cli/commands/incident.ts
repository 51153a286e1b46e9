import { buildCommand, buildRouteMap } from '@stricli/core';
import type { CliContext } from '../context.ts';
import { documentation } from './documentation.ts';
import {
  type CommonFlags,
  debug,
  type HomeFlags,
  homeFlags,
  json,
  type ReaderFlags,
  readerFlags,
} from './shared-flags.ts';
import { entryArgument } from './show.ts';

export interface IncidentFlags extends CommonFlags, HomeFlags, ReaderFlags {
  readonly json: boolean | undefined;
}

const list = buildCommand<IncidentFlags, [], CliContext>({
  loader: async () => (await import('../actions/incident.ts')).runIncidentList,
  parameters: { flags: { ...homeFlags, ...readerFlags, json, debug } },
  docs: documentation({
    usage: ['--as ID [--by NAME] [--purpose PURPOSE] [--json]'],
    brief: 'List incidents: entries that are linked, or of one event',
    text: 'Joins what we have reported and what others have, by links (docs/links.md) and by event, oldest first. The owner is who was first, and closes it.',
    examples: [{ does: 'What belongs together', run: 'karaula incident list --as mk-bp' }],
  }),
});

const show = buildCommand<IncidentFlags, [string], CliContext>({
  loader: async () => (await import('../actions/incident.ts')).runIncidentShow,
  parameters: {
    flags: { ...homeFlags, ...readerFlags, json, debug },
    positional: { kind: 'tuple', parameters: [entryArgument] },
  },
  docs: documentation({
    usage: ['--as ID [--by NAME] [--purpose PURPOSE] [--json] ENTRY'],
    brief: 'Show the incident that an entry belongs to',
    text: 'Lists its entries, oldest first, with what each of them says; ENTRY is the identifier or the place of any of them.',
    examples: [
      {
        does: 'What belongs to the first alert of rs-gp',
        run: 'karaula incident show --as mk-bp rs-gp.wb6.border-incident/1',
      },
    ],
  }),
});

export const incident = buildRouteMap({
  routes: { list, show },
  docs: { brief: 'See which entries are of one incident, and whose it is' },
});
