import { buildCommand, buildRouteMap } from '@stricli/core';
import { codesOf } from '../../contract/code-lists.ts';
import type { Purpose } from '../../contract/entry.ts';
import type { CliContext } from '../context.ts';
import { documentation } from './documentation.ts';
import { parseTime } from './parse-value.ts';
import { type CommonFlags, debug, type HomeFlags, homeFlags, json, listFlag, why } from './shared-flags.ts';
import { entryArgument } from './show.ts';

export interface ForwardFlags extends CommonFlags, HomeFlags {
  readonly json: boolean | undefined;
}

export interface ForwardSendFlags extends ForwardFlags {
  readonly to: string;
  readonly only: readonly string[] | undefined;
}

export interface ForwardRequestFlags extends ForwardSendFlags {
  readonly purpose: readonly Purpose[] | undefined;
  readonly until: number | undefined;
  readonly why: string;
}

export interface ForwardGrantFlags extends ForwardFlags {
  readonly until: number | undefined;
}

export interface ForwardRefuseFlags extends ForwardFlags {
  readonly why: string;
}

const to = {
  kind: 'parsed',
  parse: String,
  placeholder: 'ID',
  brief: 'The community it is to be passed on to',
} as const;
const only = listFlag('ID', 'Only for this member of it; may be given several times');
const until = {
  kind: 'parsed',
  parse: parseTime,
  optional: true,
  placeholder: 'TIME',
  brief: 'Until when it may then be used: 2026-01-31T09:30:00Z (as long as asked, or as the alert is good)',
} as const;

const request = buildCommand<ForwardRequestFlags, [string], CliContext>({
  loader: async () => (await import('../actions/forward.ts')).runForwardRequest,
  parameters: {
    flags: {
      ...homeFlags,
      to,
      only,
      purpose: {
        kind: 'enum',
        values: codesOf('Purpose'),
        optional: true,
        variadic: true,
        brief: 'For what; may be given several times (what the alert allows)',
      },
      until,
      why,
      json,
      debug,
    },
    positional: { kind: 'tuple', parameters: [entryArgument] },
  },
  docs: documentation({
    usage: ['--as ID --to ID [--only ID] [--until TIME] --why TEXT ENTRY'],
    brief: 'Ask the originator whether an alert may be passed on',
    text: 'Signs a request to the originator of an alert in the inbox, in the community that has it: to whom it is to be passed on, for what, until when and why. The answer comes with "karaula follow".',
    examples: [
      {
        does: 'xk-kp asks mk-bp whether the taskforce may have its first alert',
        run: 'karaula forward request --as xk-kp --to jmtf --why "joint operation" mk-bp.wb6.border-incident/1',
      },
    ],
  }),
});

const grant = buildCommand<ForwardGrantFlags, [string], CliContext>({
  loader: async () => (await import('../actions/forward.ts')).runForwardGrant,
  parameters: {
    flags: { ...homeFlags, until, json, debug },
    positional: { kind: 'tuple', parameters: [entryArgument] },
  },
  docs: documentation({
    usage: ['--as ID [--until TIME] REQUEST'],
    brief: 'Allow that one of our alerts is passed on',
    text: 'Signs a grant for what a request asks for, to whoever asked: this alert, that community, those purposes, that time or a shorter one. It travels with what is passed on, and every reader checks it.',
    examples: [
      { does: 'What was asked of mk-bp comes in', run: 'karaula follow --as mk-bp --once' },
      { does: 'mk-bp allows it', run: 'karaula forward grant --as mk-bp xk-kp.wb6.request/2' },
    ],
  }),
});

const refuse = buildCommand<ForwardRefuseFlags, [string], CliContext>({
  loader: async () => (await import('../actions/forward.ts')).runForwardRefuse,
  parameters: {
    flags: { ...homeFlags, why, json, debug },
    positional: { kind: 'tuple', parameters: [entryArgument] },
  },
  docs: documentation({
    usage: ['--as ID --why TEXT REQUEST'],
    brief: 'Do not allow it',
    text: 'Signs a refusal, with the reason, for whoever asked. It takes back no grant that was given before.',
    examples: [
      {
        does: 'mk-bp does not allow it',
        run: 'karaula forward refuse --as mk-bp --why "the inquiry goes on" xk-kp.wb6.request/2',
      },
    ],
  }),
});

const list = buildCommand<ForwardFlags, [], CliContext>({
  loader: async () => (await import('../actions/forward.ts')).runForwardList,
  parameters: { flags: { ...homeFlags, json, debug } },
  docs: documentation({
    usage: ['--as ID [--json]'],
    brief: 'List what others have asked and answered',
    text: 'Lists requests, grants and refusals in the inbox, oldest first.',
    examples: [{ does: 'What mk-bp was asked', run: 'karaula forward list --as mk-bp' }],
  }),
});

const send = buildCommand<ForwardSendFlags, [string], CliContext>({
  loader: async () => (await import('../actions/forward.ts')).runForwardSend,
  parameters: {
    flags: { ...homeFlags, to, only, json, debug },
    positional: { kind: 'tuple', parameters: [entryArgument] },
  },
  docs: documentation({
    usage: ['--as ID --to ID [--only ID] ENTRY'],
    brief: 'Pass an alert of the inbox on to another community',
    text: "Signs a copy for the other community: the originator's own envelope, what was sealed in it, and the grant. H0 and H1 need no grant where all who would read it are members of the community it is of, and it is released to them. Whatever else needs one is not sent without.",
    examples: [
      {
        does: 'al-bmp is in both communities, so it needs no grant',
        run: 'karaula forward send --as xk-kp --to jmtf --only al-bmp mk-bp.wb6.border-incident/1',
      },
    ],
  }),
});

export const forward = buildRouteMap({
  routes: { request, grant, refuse, list, send },
  docs: { brief: 'Pass alerts on to other communities, with consent of their originators' },
});
