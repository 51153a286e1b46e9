import { buildCommand, buildRouteMap } from '@stricli/core';
import { type CodeOf, codesOf } from '../../contract/code-lists.ts';
import type { CliContext } from '../context.ts';
import { documentation } from './documentation.ts';
import { parseSpan, parseTime } from './parse-value.ts';
import {
  type CommonFlags,
  debug,
  type HomeFlags,
  homeFlags,
  json,
  type ReaderFlags,
  readerFlags,
  switchFlag,
  textFlag,
} from './shared-flags.ts';

interface CaseFlags extends CommonFlags, HomeFlags {
  readonly json: boolean | undefined;
}

export interface CaseListFlags extends CaseFlags, ReaderFlags {
  readonly open: boolean | undefined;
  readonly mine: boolean | undefined;
  readonly dueSoon: number | undefined;
}

export interface CaseShowFlags extends CaseFlags, ReaderFlags {
  readonly community: string | undefined;
  readonly dueSoon: number | undefined;
}

export interface CaseActFlags extends CaseFlags {
  readonly community: string | undefined;
  readonly status: CodeOf<'Status'> | undefined;
  readonly handling: CodeOf<'HandlingCode'> | undefined;
  readonly type: CodeOf<'ReturnType'> | undefined;
  readonly origin: string | undefined;
  readonly persons: number | undefined;
  readonly minors: number | undefined;
  readonly requested: string | undefined;
  readonly assisting: string | undefined;
  readonly answerBy: number | undefined;
  readonly transferAt: number | undefined;
  readonly reason: string | undefined;
  readonly holdReason: CodeOf<'HoldReason'> | undefined;
  readonly country: string | undefined;
  readonly ttl: number | undefined;
}

/** What is said at the command line, and the step that it is. */
export const CASE_ACTS = {
  decide: 'DECISION',
  request: 'READMISSION_REQUEST',
  acknowledge: 'ACKNOWLEDGED',
  accept: 'ACCEPTED',
  refuse: 'REFUSED',
  'deem-accepted': 'DEEMED_ACCEPTED',
  document: 'TRAVEL_DOCUMENT',
  notice: 'TRANSFER_NOTICE',
  effective: 'EFFECTIVE',
  failed: 'FAILED',
  withdraw: 'WITHDRAWN',
  hold: 'HOLD',
  lift: 'HOLD_LIFTED',
} as const satisfies Readonly<Record<string, CodeOf<'Step'>>>;

export type CaseAct = keyof typeof CASE_ACTS;

const communityOfCase = textFlag('ID', 'The community of the case; needed to open one');

export const dueSoon = {
  kind: 'parsed',
  parse: parseSpan,
  optional: true,
  placeholder: 'SPAN',
  brief: 'So long before it passes a deadline is near: 24h, 5d (72h)',
} as const;

const caseArgument = {
  parse: String,
  placeholder: 'CASE',
  brief: 'The case: its id, or the first 8 characters of it or more',
} as const;

const list = buildCommand<CaseListFlags, [], CliContext>({
  loader: async () => (await import('../actions/case.ts')).runCaseList,
  parameters: {
    flags: {
      ...homeFlags,
      ...readerFlags,
      open: switchFlag('Only cases that are not closed'),
      mine: switchFlag('Only cases in which we take part'),
      dueSoon,
      json,
      debug,
    },
  },
  docs: documentation({
    usage: ['--as ID [--open] [--mine] [--due-soon SPAN] [--json]'],
    brief: 'List the returns that are known here, and whose answer is due',
    text: 'A line for each case: where it stands, who asks whom, until when an answer is due, and who holds it. A deadline that is near is marked "due soon", one that has passed "overdue".',
    examples: [{ does: 'What is open for mk-bp', run: 'karaula case list --as mk-bp --open --mine' }],
  }),
});

const show = buildCommand<CaseShowFlags, [string], CliContext>({
  loader: async () => (await import('../actions/case.ts')).runCaseShow,
  parameters: {
    flags: { ...homeFlags, ...readerFlags, community: communityOfCase, dueSoon, json, debug },
    positional: { kind: 'tuple', parameters: [caseArgument] },
  },
  docs: documentation({
    usage: ['--as ID [--community ID] [--json] CASE'],
    brief: 'Show one return: every step, and what may be said next',
    text: 'Every step with its time and by whom, holds, steps that were out of turn with the reason why they count for nothing, and what may be said next, by whom and until when.',
    examples: [
      {
        does: 'One case',
        run: 'karaula case show --as mk-bp 3d9f6b72-58c4-4c1a-a0e7-6b2f8c903101',
      },
    ],
  }),
});

const act = buildCommand<CaseActFlags, [string, CaseAct], CliContext>({
  loader: async () => (await import('../actions/case-act.ts')).runCaseAct,
  parameters: {
    flags: {
      ...homeFlags,
      community: communityOfCase,
      status: {
        kind: 'enum',
        values: codesOf('Status'),
        optional: true,
        brief: 'To open a case: in earnest or not (ACTUAL)',
      },
      handling: {
        kind: 'enum',
        values: codesOf('HandlingCode'),
        optional: true,
        brief: 'To open a case: how it may be used (H1)',
      },
      type: {
        kind: 'enum',
        values: codesOf('ReturnType'),
        optional: true,
        brief: 'To open a case: what kind of return',
      },
      origin: textFlag('CC', 'To open a case: the country of origin'),
      persons: count('COUNT', 'How many persons (as the case says)'),
      minors: count('COUNT', 'Of them, how many are under 18; then only who takes part is told'),
      requested: textFlag('ID', 'With decide and request: the participant that is asked, if it is one'),
      assisting: textFlag('ID', 'With decide and request: the participant that assists, and confirms'),
      answerBy: time('With request: when the answer is due'),
      transferAt: time('With notice: when the transfer is'),
      reason: textFlag('TEXT', 'With refuse and failed; may stand with withdraw, hold and lift'),
      holdReason: {
        kind: 'enum',
        values: codesOf('HoldReason'),
        optional: true,
        brief: 'With hold and lift: why',
      },
      country: textFlag('CC', 'Where it is said (our own country, else where the case was opened)'),
      ttl: {
        kind: 'parsed',
        parse: parseSpan,
        optional: true,
        placeholder: 'SPAN',
        brief: 'How long it may be used (as long as the case)',
      },
      json,
      debug,
    },
    positional: {
      kind: 'tuple',
      parameters: [
        caseArgument,
        {
          parse: parseAct,
          placeholder: 'STEP',
          brief: `What to say: ${Object.keys(CASE_ACTS).join(', ')}`,
        },
      ],
    },
  },
  docs: documentation({
    usage: ['--as ID [OPTIONS] CASE STEP'],
    brief: 'Say the next step of a return',
    text: 'Signs one step of a case. What is out of turn is not signed: docs/returns.md has whose turn it is. Where a minor is concerned, only those who take part are told.',
    examples: [
      {
        does: 'mk-bp decides on the return of three persons',
        run: 'karaula case act --as mk-bp --community wb6 --status EXERCISE --type FORCED --origin BV --persons 3 3d9f6b72-58c4-4c1a-a0e7-6b2f8c903101 decide',
      },
      {
        does: 'It holds the case, since one of them has asked for asylum',
        run: 'karaula case act --as mk-bp --hold-reason ASYLUM_REQUEST 3d9f6b72 hold',
      },
    ],
  }),
});

export const returnCase = buildRouteMap({
  routes: { list, show, act },
  docs: { brief: 'Returns with countries of origin, step by step' },
});

function parseAct(text: string): CaseAct {
  if (Object.hasOwn(CASE_ACTS, text)) return text as CaseAct;
  throw new Error(`write one of ${Object.keys(CASE_ACTS).join(', ')}`);
}

function parsePersons(text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new Error('write a whole number');
  return Number(text);
}

function count<const B extends string>(placeholder: string, brief: B) {
  return { kind: 'parsed', parse: parsePersons, optional: true, placeholder, brief } as const;
}

function time<const B extends string>(brief: B) {
  return { kind: 'parsed', parse: parseTime, optional: true, placeholder: 'TIME', brief } as const;
}
