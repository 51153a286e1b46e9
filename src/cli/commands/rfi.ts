import { buildCommand, buildRouteMap } from '@stricli/core';
import { type CodeOf, codesOf } from '../../contract/code-lists.ts';
import type { Purpose } from '../../contract/entry.ts';
import type { InformationGround, Urgency } from '../../contract/information.ts';
import type { CliContext } from '../context.ts';
import { dueSoon } from './case.ts';
import { documentation } from './documentation.ts';
import { parseTime } from './parse-value.ts';
import {
  type CommonFlags,
  debug,
  type HomeFlags,
  homeFlags,
  json,
  listFlag,
  type ReaderFlags,
  readerFlags,
  switchFlag,
  textFlag,
} from './shared-flags.ts';

export interface RfiFlags extends CommonFlags, HomeFlags {
  readonly json: boolean | undefined;
}

/** H3 asks for a restriction in words, which no question needs. */
const HANDLINGS = ['H0', 'H1', 'H2'] as const;
type Handling = (typeof HANDLINGS)[number];

export interface RfiAskFlags extends RfiFlags {
  readonly of: readonly string[];
  readonly community: string | undefined;
  readonly question: string;
  readonly urgency: Urgency;
  readonly due: number | undefined;
  readonly purpose: Purpose;
  readonly legalBasis: string;
  readonly about: string | undefined;
  readonly handling: Handling | undefined;
  readonly status: CodeOf<'Status'> | undefined;
}

export interface RfiListFlags extends RfiFlags, ReaderFlags {
  readonly open: boolean | undefined;
  readonly overdue: boolean | undefined;
  readonly dueSoon: number | undefined;
}

export interface RfiShowFlags extends RfiFlags, ReaderFlags {
  readonly dueSoon: number | undefined;
}

/** What may be answered; whoever has asked withdraws. */
const OUTCOMES = ['ANSWERED', 'PARTIAL', 'NOTHING_HELD', 'REFUSED'] as const;

export interface RfiAnswerFlags extends RfiFlags {
  readonly outcome: (typeof OUTCOMES)[number];
  readonly ground: InformationGround | undefined;
  readonly text: string | undefined;
  readonly entry: readonly string[] | undefined;
  readonly handling: Handling | undefined;
}

export interface RfiWithdrawFlags extends RfiFlags {
  readonly text: string | undefined;
}

const requestArgument = {
  parse: String,
  placeholder: 'REQUEST',
  brief: 'Its FEED/SEQ, its id, or the first 8 characters of that or more',
} as const;

const ask = buildCommand<RfiAskFlags, [], CliContext>({
  loader: async () => (await import('../actions/rfi.ts')).runRfiAsk,
  parameters: {
    flags: {
      ...homeFlags,
      of: {
        kind: 'parsed',
        parse: String,
        variadic: true,
        placeholder: 'ID',
        brief: 'Who is asked; may be given up to 16 times',
      },
      community: textFlag('ID', 'The community of which they are members (that of the alert it is about)'),
      question: { kind: 'parsed', parse: String, placeholder: 'TEXT', brief: 'What we want to know' },
      urgency: {
        kind: 'enum',
        values: codesOf('Urgency'),
        brief: 'How soon: in 8 hours, in 3 days, in 7 days',
      },
      due: {
        kind: 'parsed',
        parse: parseTime,
        optional: true,
        placeholder: 'TIME',
        brief: 'By when, if that is later: 2026-01-31T09:30:00Z (as the urgency says)',
      },
      purpose: { kind: 'enum', values: codesOf('Purpose'), brief: 'What the answer is used for' },
      legalBasis: { kind: 'parsed', parse: String, placeholder: 'TEXT', brief: 'The law and the article' },
      about: textFlag('ENTRY', 'The alert that it is about, of the inbox or ours: its id, or FEED/SEQ'),
      handling: {
        kind: 'enum',
        values: HANDLINGS,
        optional: true,
        brief: 'How the question may be used (H1)',
      },
      status: {
        kind: 'enum',
        values: codesOf('Status'),
        optional: true,
        brief: 'In earnest or not (as the alert it is about, else ACTUAL)',
      },
      json,
      debug,
    },
  },
  docs: documentation({
    usage: [
      '--as ID --of ID... --question TEXT --urgency URGENCY --purpose PURPOSE --legal-basis TEXT [--community ID] [--about ENTRY] [--due TIME]',
    ],
    brief: 'Ask members what they know',
    text: 'Signs a question to named members of a community, sealed for them alone: what for, by which law, and by when an answer is due. Who is asked is told by "karaula follow"; each answers for itself.',
    examples: [
      {
        does: 'xk-kp asks mk-bp about its first alert',
        run: 'karaula rfi ask --as xk-kp --of mk-bp --about mk-bp.wb6.border-incident/1 --question "Is the van in your registers?" --urgency URGENT --purpose CRIMINAL_INVESTIGATION --legal-basis "Police Cooperation Convention, Article 4"',
      },
    ],
  }),
});

const list = buildCommand<RfiListFlags, [], CliContext>({
  loader: async () => (await import('../actions/rfi-show.ts')).runRfiList,
  parameters: {
    flags: {
      ...homeFlags,
      ...readerFlags,
      open: switchFlag('Only those that somebody has still to answer'),
      overdue: switchFlag('Only those of which the deadline has passed without an answer'),
      dueSoon,
      json,
      debug,
    },
  },
  docs: documentation({
    usage: ['--as ID [--open] [--overdue] [--due-soon SPAN] [--json]'],
    brief: 'List what we have asked, and were asked',
    text: 'A line for each request, what is due first at the top: how long there is, and how each who was asked stands. Who was asked sees itself alone. A deadline is near, where nothing else is said, 2 hours before it passes for URGENT, a day for URGENT_INDIRECT, 2 days for NORMAL.',
    examples: [{ does: 'What mk-bp has to answer, or waits for', run: 'karaula rfi list --as mk-bp --open' }],
  }),
});

const show = buildCommand<RfiShowFlags, [string], CliContext>({
  loader: async () => (await import('../actions/rfi-show.ts')).runRfiShow,
  parameters: {
    flags: { ...homeFlags, ...readerFlags, dueSoon, json, debug },
    positional: { kind: 'tuple', parameters: [requestArgument] },
  },
  docs: documentation({
    usage: ['--as ID [--by NAME] [--purpose PURPOSE] [--json] REQUEST'],
    brief: 'Show one request for information, with its answers',
    text: 'The question, what for and by which law, and for each who was asked: its answer and the entries that it names, whether that came late, and which earlier answer it replaces; or by how much it is overdue.',
    examples: [{ does: 'What was asked', run: 'karaula rfi show --as mk-bp xk-kp.wb6.request/4' }],
  }),
});

const answer = buildCommand<RfiAnswerFlags, [string], CliContext>({
  loader: async () => (await import('../actions/rfi.ts')).runRfiAnswer,
  parameters: {
    flags: {
      ...homeFlags,
      outcome: { kind: 'enum', values: OUTCOMES, brief: 'How it ends' },
      ground: {
        kind: 'enum',
        values: codesOf('InformationRefusal'),
        optional: true,
        brief: 'Why it is refused; only with REFUSED',
      },
      text: textFlag('TEXT', 'The answer; with ANSWERED and PARTIAL, or --entry'),
      entry: listFlag('ENTRY', 'An entry that answers it, of the inbox or ours; up to 16 times'),
      handling: {
        kind: 'enum',
        values: HANDLINGS,
        optional: true,
        brief: 'How the answer may be used (as the question)',
      },
      json,
      debug,
    },
    positional: { kind: 'tuple', parameters: [requestArgument] },
  },
  docs: documentation({
    usage: ['--as ID --outcome OUTCOME [--ground GROUND] [--text TEXT] [--entry ENTRY]... [--json] REQUEST'],
    brief: 'Answer a request for information',
    text: 'Signs what this service answers, sealed for whoever has asked alone, and for what it was asked for. A later answer replaces an earlier one; both stay on record. An answer after the deadline counts, and is marked.',
    examples: [
      {
        does: 'mk-bp answers with a text and an alert of its own',
        run: 'karaula rfi answer --as mk-bp --outcome ANSWERED --text "Since May; the alert says all." --entry mk-bp.wb6.border-incident/1 xk-kp.wb6.request/4',
      },
    ],
  }),
});

const withdraw = buildCommand<RfiWithdrawFlags, [string], CliContext>({
  loader: async () => (await import('../actions/rfi.ts')).runRfiWithdraw,
  parameters: {
    flags: { ...homeFlags, text: textFlag('TEXT', 'Why, in a few words'), json, debug },
    positional: { kind: 'tuple', parameters: [requestArgument] },
  },
  docs: documentation({
    usage: ['--as ID [--text TEXT] [--json] REQUEST'],
    brief: 'Take back what we have asked',
    text: 'Says to those who were asked that no answer is needed any more. What was answered before stands.',
    examples: [
      { does: 'xk-kp has found out itself', run: 'karaula rfi withdraw --as xk-kp xk-kp.wb6.request/4' },
    ],
  }),
});

export const rfi = buildRouteMap({
  routes: { ask, list, show, answer, withdraw },
  docs: { brief: 'Requests for information to other members, and their answers' },
});
