import { buildCommand, buildRouteMap } from '@stricli/core';
import { codesOf } from '../../contract/code-lists.ts';
import type { IdentifierType } from '../../contract/link.ts';
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
  why,
} from './shared-flags.ts';
import { entryArgument } from './show.ts';

export interface LinkFlags extends CommonFlags, HomeFlags {
  readonly json: boolean | undefined;
}

export interface LinkListFlags extends LinkFlags, ReaderFlags {}

export interface LinkAskFlags extends LinkFlags {
  readonly type: readonly IdentifierType[] | undefined;
  readonly why: string;
}

export interface LinkGrantFlags extends LinkFlags {
  readonly type: readonly IdentifierType[] | undefined;
}

export interface LinkRefuseFlags extends LinkFlags {
  readonly why: string;
}

const typeFlag = <const B extends string>(brief: B) =>
  ({
    kind: 'enum',
    values: codesOf('IdentifierType'),
    optional: true,
    variadic: true,
    brief,
  }) as const;

const list = buildCommand<LinkListFlags, [], CliContext>({
  loader: async () => (await import('../actions/link.ts')).runLinkList,
  parameters: { flags: { ...homeFlags, ...readerFlags, json, debug } },
  docs: documentation({
    usage: ['--as ID [--by NAME] [--purpose PURPOSE] [--json]'],
    brief: 'List who has reported the same as we have, and what was asked about it',
    text: 'Lists the links between entries of ours and of others that stand, oldest first, then what others have said and asked about links with us. A link goes when one of its entries is taken back, tainted or over.',
    examples: [{ does: 'Who has seen the same as mk-bp', run: 'karaula link list --as mk-bp' }],
  }),
});

const ask = buildCommand<LinkAskFlags, [string], CliContext>({
  loader: async () => (await import('../actions/link.ts')).runLinkAsk,
  parameters: {
    flags: {
      ...homeFlags,
      type: typeFlag('What is asked for; may be given several times (what is in common)'),
      why,
      json,
      debug,
    },
    positional: { kind: 'tuple', parameters: [entryArgument] },
  },
  docs: documentation({
    usage: ['--as ID [--type TYPE] --why TEXT ENTRY'],
    brief: 'Ask the originator of a linked entry to disclose identifiers of it',
    text: 'Signs a request to the originator of an entry in the inbox that we have a link with, in a seal that nobody else opens. Without a link there is nothing to ask. The answer comes with "karaula follow".',
    examples: [
      {
        does: 'mk-bp asks what else rs-gp has on the vehicle that both have seen',
        run: 'karaula link ask --as mk-bp --type PLATE --type PHONE --why "same convoy" rs-gp.wb6.border-incident/1',
      },
    ],
  }),
});

const grant = buildCommand<LinkGrantFlags, [string], CliContext>({
  loader: async () => (await import('../actions/link.ts')).runLinkGrant,
  parameters: {
    flags: {
      ...homeFlags,
      type: typeFlag('Disclose these only; may be given several times (all that is asked for)'),
      json,
      debug,
    },
    positional: { kind: 'tuple', parameters: [entryArgument] },
  },
  docs: documentation({
    usage: ['--as ID [--type TYPE] REQUEST'],
    brief: 'Disclose identifiers of an entry of ours to whoever asked',
    text: 'Signs an answer with the identifiers, in a seal that only whoever asked opens. Only for a request about a link that we have found ourselves.',
    examples: [
      { does: 'What was asked of mk-bp comes in', run: 'karaula follow --as mk-bp --once' },
      {
        does: 'mk-bp discloses the plate',
        run: 'karaula link grant --as mk-bp --type PLATE rs-gp.wb6.request/2',
      },
    ],
  }),
});

const refuse = buildCommand<LinkRefuseFlags, [string], CliContext>({
  loader: async () => (await import('../actions/link.ts')).runLinkRefuse,
  parameters: {
    flags: { ...homeFlags, why, json, debug },
    positional: { kind: 'tuple', parameters: [entryArgument] },
  },
  docs: documentation({
    usage: ['--as ID --why TEXT REQUEST'],
    brief: 'Do not disclose it',
    text: 'Signs a refusal, with the reason, for whoever asked.',
    examples: [
      {
        does: 'mk-bp does not disclose it',
        run: 'karaula link refuse --as mk-bp --why "the inquiry goes on" rs-gp.wb6.request/2',
      },
    ],
  }),
});

export const link = buildRouteMap({
  routes: { list, ask, grant, refuse },
  docs: { brief: 'See who has reported the same, and disclose by consent what it is' },
});
