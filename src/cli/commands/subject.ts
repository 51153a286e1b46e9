import { buildCommand, buildRouteMap } from '@stricli/core';
import { codesOf } from '../../contract/code-lists.ts';
import type { SubjectOutcome, SubjectRefusal, SubjectRight } from '../../contract/data-subject.ts';
import type { CliContext } from '../context.ts';
import { documentation } from './documentation.ts';
import { parseTime } from './parse-value.ts';
import {
  type CommonFlags,
  debug,
  type HomeFlags,
  homeFlags,
  json,
  type ReaderFlags,
  readerFlags,
  textFlag,
} from './shared-flags.ts';

export interface SubjectFlags extends CommonFlags, HomeFlags {
  readonly json: boolean | undefined;
}

export interface SubjectAskFlags extends SubjectFlags {
  readonly right: SubjectRight;
  readonly answerBy: number | undefined;
}

export interface SubjectShowFlags extends SubjectFlags, ReaderFlags {}

export interface SubjectAnswerFlags extends SubjectFlags {
  readonly outcome: SubjectOutcome | undefined;
  readonly reason: SubjectRefusal | undefined;
  readonly note: string | undefined;
}

const caseArgument = {
  parse: String,
  placeholder: 'CASE',
  brief: 'Its id, at least 8 characters of it, or the FEED/SEQ in which it was asked',
} as const;

const ask = buildCommand<SubjectAskFlags, string[], CliContext>({
  loader: async () => (await import('../actions/subject.ts')).runSubjectAsk,
  parameters: {
    flags: {
      ...homeFlags,
      right: { kind: 'enum', values: codesOf('DataSubjectRight'), brief: 'What the person asks for' },
      answerBy: {
        kind: 'parsed',
        parse: parseTime,
        optional: true,
        placeholder: 'TIME',
        brief: 'By when the members are to answer: 2026-01-31T09:30:00Z (in 30 days)',
      },
      json,
      debug,
    },
    positional: {
      kind: 'array',
      minimum: 1,
      parameter: {
        parse: String,
        placeholder: 'ENTRY',
        brief: 'An entry of the inbox or of ours: its id, or FEED/SEQ; of one community, up to 64',
      },
    },
  },
  docs: documentation({
    usage: ['--as ID --right RIGHT [--answer-by TIME] [--json] ENTRY...'],
    brief: 'Ask the members for somebody who has asked us',
    text: 'A person has asked this service for access to what is held on them, or for its erasure. Find the entries, and name them: who the person is goes nowhere. All members of the community get the request as a case with a random id, which belongs into the file of this service; what the person is to be told comes with "karaula subject show".',
    examples: [
      {
        does: 'Somebody has asked xk-kp for erasure of what mk-bp said',
        run: 'karaula subject ask --as xk-kp --right ERASURE mk-bp.wb6.border-incident/1',
      },
    ],
  }),
});

const list = buildCommand<SubjectFlags, [], CliContext>({
  loader: async () => (await import('../actions/subject.ts')).runSubjectList,
  parameters: { flags: { ...homeFlags, json, debug } },
  docs: documentation({
    usage: ['--as ID [--json]'],
    brief: 'List the cases of persons concerned',
    text: 'Each case with its deadline, the time that is left, and who has not answered. Answers go to who asked and to the originators of the entries: everybody else sees its own alone.',
    examples: [{ does: 'What mk-bp has to answer', run: 'karaula subject list --as mk-bp' }],
  }),
});

const show = buildCommand<SubjectShowFlags, [string], CliContext>({
  loader: async () => (await import('../actions/subject-show.ts')).runSubjectShow,
  parameters: {
    flags: { ...homeFlags, ...readerFlags, json, debug },
    positional: { kind: 'tuple', parameters: [caseArgument] },
  },
  docs: documentation({
    usage: ['--as ID [--by NAME] [--purpose PURPOSE] [--json] CASE'],
    brief: 'Show one case, with what each member has answered',
    text: 'The entries that it is about and whether they are held here, the answers of the members, and who has signed to have erased them all. An answer that came after the deadline counts, and is marked.',
    examples: [
      {
        does: 'How the first case of xk-kp stands',
        run: 'karaula subject show --as xk-kp xk-kp.wb6.request/3',
      },
    ],
  }),
});

const answer = buildCommand<SubjectAnswerFlags, [string], CliContext>({
  loader: async () => (await import('../actions/subject.ts')).runSubjectAnswer,
  parameters: {
    flags: {
      ...homeFlags,
      outcome: {
        kind: 'enum',
        values: codesOf('DataSubjectOutcome'),
        optional: true,
        brief: 'HELD or NOT_HELD of access, ERASED or NOT_HELD of erasure, or REFUSED (as it is here)',
      },
      reason: {
        kind: 'enum',
        values: codesOf('DataSubjectRefusal'),
        optional: true,
        brief: 'Why it is refused; only with REFUSED',
      },
      note: textFlag('TEXT', 'In a few words; nothing personal. What for, with HELD'),
      json,
      debug,
    },
    positional: { kind: 'tuple', parameters: [caseArgument] },
  },
  docs: documentation({
    usage: ['--as ID [--outcome OUTCOME] [--reason REASON] [--note TEXT] [--json] CASE'],
    brief: 'Answer a case',
    text: 'Signs what this service answers, for who asked and the originators of the entries. ERASED by the originator of an entry is an order: every member whose "karaula follow" runs erases what the entry and the updates on it say, and signs a receipt; what is erased does not come back. ERASED by another erases its own alone. REFUSED keeps what is here, whoever orders what, until another answer is given.',
    examples: [
      {
        does: 'mk-bp, who has said it, orders it to be erased',
        run: 'karaula subject answer --as mk-bp --outcome ERASED xk-kp.wb6.request/3',
      },
    ],
  }),
});

export const subject = buildRouteMap({
  routes: { ask, list, show, answer },
  docs: { brief: 'Requests of persons concerned for access and erasure' },
});
