import type { KnownRequest, KnownWord } from '../agency/known-information.ts';
import { labelOf } from '../contract/code-lists.ts';
import type { EntryReference } from '../contract/entry.ts';
import { withAsterisk, withFootnote } from '../contract/names.ts';
import { formatPlace } from '../contract/reference-text.ts';
import { statusMark } from '../contract/status-mark.ts';
import { formatTime } from '../contract/timestamp.ts';
import { isDueSoon } from '../policy/information-deadline.ts';
import { type AskedMember, answerOf, requestOf } from '../policy/information-state.ts';
import type { CaseLook } from './case-view.ts';
import { describeSpan } from './describe-span.ts';
import type { Paint } from './paint.ts';
import { plainTable } from './plain-table.ts';
import { printable } from './table.ts';

/** A line for each request. */
export function informationTable(paint: Paint, requests: readonly KnownRequest[], look: CaseLook): string {
  const rows = requests.map((one) => {
    const { request, asked } = one;
    const { urgency, dueAtMs } = requestOf(request);
    return [
      formatPlace(request.reference),
      `${request.feed.origin}${statusMark(request.status)}`,
      urgency,
      formatTime(dueAtMs),
      dueWords(one, look),
      asked.map(({ member, standing, isLate }) => `${member} ${standing}${lateMark(isLate)}`).join(', '),
    ];
  });
  return plainTable(paint, ['REQUEST', 'ASKED BY', 'URGENCY', 'DUE BY', 'LEFT', 'WHO IS ASKED'], rows);
}

/** One request, and below it each who was asked. K9: names and the footnote are added here. */
export function informationDetail(one: KnownRequest, look: CaseLook): string {
  const { request, asked, withdrawal } = one;
  const { question, urgency, dueAtMs, purpose, legalBasis, about, asked: all } = requestOf(request);
  const lines = [
    ...(request.status === 'ACTUAL' ? [] : [`*** ${request.status} ***`]),
    `Request for information ${formatPlace(request.reference)} (${request.reference.entryId})`,
    field('Asked by', `${request.feed.origin} at ${formatTime(request.issuedAtMs)}`),
    field('Asked', all.join(', ')),
    field('Urgency', labelOf('Urgency', urgency)),
    field('Due by', `${formatTime(dueAtMs)}: ${dueWords(one, look)}`),
    field('For', labelOf('Purpose', purpose)),
    field('Legal basis', legalBasis),
    ...(about === undefined ? [] : [field('About', formatPlace(about))]),
    field('Question', question.replaceAll('\n', `\n${' '.repeat(FIELD_WIDTH)}`)),
    ...(withdrawal === undefined ? [] : ['', ...withdrawalLines(withdrawal)]),
    '',
    ...asked.flatMap((member) => memberLines(member, dueAtMs, look)),
  ];
  const text = withFootnote(withAsterisk(lines.join('\n')));
  return `${text.split('\n').map(printable).join('\n')}\n`;
}

/** For machines. @param isWhole with what is asked and answered; else how it stands */
export function informationToJson(one: KnownRequest, look: CaseLook, isWhole: boolean): object {
  const { request, standing, asked, withdrawal } = one;
  const { question, dueAtMs, about, asked: all, urgency, purpose, legalBasis } = requestOf(request);
  return {
    ...placeToJson(request),
    askedBy: request.feed.origin,
    status: request.status,
    urgency,
    dueAt: formatTime(dueAtMs),
    standing,
    dueSoon: standing === 'OPEN' && isSoon(one, look),
    ...(isWhole && { all, question, purpose, legalBasis, ...(about && { about: namesOf(about) }) }),
    asked: asked.map((member) => ({
      member: member.member,
      standing: member.standing,
      late: member.isLate,
      ...(member.answer && { answer: answerToJson(member.answer, isWhole) }),
      ...(member.replaced.length > 0 && {
        replaced: member.replaced.map((word) => answerToJson(word, isWhole)),
      }),
    })),
    ...(withdrawal && { withdrawal: answerToJson(withdrawal, isWhole) }),
  };
}

/** `due in 5 h`, `overdue by 2 h`. */
export function dueWords(one: KnownRequest, look: CaseLook): string {
  const { dueAtMs } = requestOf(one.request);
  switch (one.standing) {
    case 'TAINTED':
      return 'TAINTED: nothing follows from it';
    case 'WITHDRAWN':
      return 'withdrawn';
    case 'ANSWERED':
      return 'answered';
    case 'OPEN':
      return `due in ${describeSpan(dueAtMs - look.nowMs)}${isSoon(one, look) ? ' (due soon)' : ''}`;
    case 'OVERDUE':
      return `overdue by ${describeSpan(look.nowMs - dueAtMs)}`;
  }
}

function isSoon({ request }: KnownRequest, { nowMs, soonMs }: CaseLook): boolean {
  return isDueSoon(requestOf(request), nowMs, soonMs);
}

function memberLines(
  { member, standing, isLate, answer, replaced }: AskedMember<KnownWord>,
  dueAtMs: number,
  { nowMs }: CaseLook,
): string[] {
  if (answer === undefined) {
    const by = standing === 'OVERDUE' ? `, overdue by ${describeSpan(nowMs - dueAtMs)}` : '';
    return [`${member}: has not answered${by}`];
  }
  const { outcome, ground } = answerOf(answer);
  const why = ground && answer.mayBeShown ? `: ${labelOf('InformationRefusal', ground).toLowerCase()}` : '';
  return [
    `${member}: ${labelOf('InformationOutcome', outcome).toLowerCase()}${lateMark(isLate)}${why}`,
    `  ${formatTime(answer.issuedAtMs)}  ${formatPlace(answer.reference)}`,
    ...contentLines(answer),
    ...replaced.map((word) => `  in the place of ${formatPlace(word.reference)} (${answerOf(word).outcome})`),
  ];
}

function withdrawalLines(word: KnownWord): string[] {
  return [
    `Withdrawn at ${formatTime(word.issuedAtMs)}, in ${formatPlace(word.reference)}`,
    ...contentLines(word),
  ];
}

function contentLines(word: KnownWord): string[] {
  if (!word.mayBeShown) return ['  what it says was not given for this purpose'];
  const { text, entries = [] } = answerOf(word);
  return [
    ...(text === undefined ? [] : text.split('\n').map((line) => `  ${line}`)),
    ...entries.map((entry) => `  see ${formatPlace(entry)}`),
  ];
}

function answerToJson(word: KnownWord, isWhole: boolean): object {
  const { outcome, ground, text, entries } = answerOf(word);
  const says = {
    ...(ground && { ground }),
    ...(text !== undefined && { text }),
    ...(entries && { entries: entries.map(namesOf) }),
  };
  const content = word.mayBeShown ? says : { withheld: true };
  return { ...placeToJson(word), outcome, ...(isWhole && content) };
}

function placeToJson({ reference, issuedAtMs }: KnownWord): object {
  return { ...namesOf(reference), issuedAt: formatTime(issuedAtMs) };
}

function namesOf({ feed, seq, entryId, hash }: EntryReference): object {
  return { feed, seq, entryId, hash: Buffer.from(hash).toString('hex') };
}

function lateMark(isLate: boolean): string {
  return isLate ? ' (late)' : '';
}

const FIELD_WIDTH = 14;

function field(name: string, value: string): string {
  return `${name}:`.padEnd(FIELD_WIDTH) + value;
}
