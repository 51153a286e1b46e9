import { labelOf } from '../contract/code-lists.ts';
import { formatPlace } from '../contract/reference-text.ts';
import { formatTime } from '../contract/timestamp.ts';
import type { CaseAnswer, SubjectCase } from '../director/subject-cases.ts';
import type { KeptHere } from '../store/data-subjects.ts';
import { describeSpan } from './describe-span.ts';
import type { Paint } from './paint.ts';
import { plainTable } from './plain-table.ts';

/** A line for each case. */
export function subjectTable(paint: Paint, cases: readonly SubjectCase[], nowMs: number): string {
  const rows = cases.map((one) => [
    one.caseId,
    formatPlace(one.request),
    one.right,
    formatTime(one.answerByMs),
    standingOf(one, nowMs),
    one.answers.map(answerWords).join(', '),
    one.missing.join(', '),
  ]);
  return plainTable(paint, ['CASE', 'ASKED IN', 'RIGHT', 'ANSWER BY', 'LEFT', 'ANSWERED', 'NOT YET'], rows);
}

/** What is shown of a case besides what the store knows of it. */
export interface CaseDetail {
  /** One for each entry. */
  readonly kept: readonly KeptHere[];
  /** What members wrote with their answers, by name. */
  readonly notes: ReadonlyMap<string, string>;
}

/** One case: its entries, and a line for each member. */
export function subjectDetail(paint: Paint, one: SubjectCase, detail: CaseDetail, nowMs: number): string {
  const entries = one.entries.map(
    ({ feed, seq, entryId }, index) => `  ${feed}/${seq}  ${entryId}  ${KEPT[detail.kept[index]!]}\n`,
  );
  const members = [...new Set([...one.answers, ...one.erasedBy].map(({ member }) => member))];
  const rows = [...members, ...one.missing.filter((id) => !members.includes(id))].sort().map((member) => {
    const answer = one.answers.find((given) => given.member === member);
    const receipt = one.erasedBy.find((given) => given.member === member);
    return [
      member,
      answer === undefined ? 'has not answered' : answerText(answer),
      answer === undefined ? '' : formatTime(answer.atMs),
      receipt === undefined ? '' : formatTime(receipt.atMs),
      detail.notes.get(member) ?? '',
    ];
  });
  return `Case ${one.caseId}, asked in ${formatPlace(one.request)} at ${formatTime(one.askedAtMs)}
${labelOf('DataSubjectRight', one.right)}
${entries.join('')}Answer by ${formatTime(one.answerByMs)}: ${standingOf(one, nowMs)}

${plainTable(paint, ['MEMBER', 'ANSWER', 'AT', 'ERASED, BY ITS RECEIPT', 'NOTE'], rows)}`;
}

/** For machines. */
export function subjectToJson(one: SubjectCase, nowMs: number, detail?: CaseDetail): object {
  const { caseId, right, entries, asker, askedAtMs, answerByMs, answers, erasedBy, missing } = one;
  return {
    caseId,
    right,
    askedBy: asker,
    askedIn: formatPlace(one.request),
    askedAt: formatTime(askedAtMs),
    answerBy: formatTime(answerByMs),
    daysLeft: Math.floor((answerByMs - nowMs) / 86_400_000),
    overdue: one.isOverdue,
    ...(one.isTainted && { tainted: true }),
    entries: entries.map(({ feed, seq, entryId }, index) => ({
      feed,
      seq,
      entryId,
      ...(detail && { here: detail.kept[index] }),
    })),
    answers: answers.map(({ member, outcome, reason, atMs, isLate }) => ({
      member,
      outcome,
      ...(reason && { reason }),
      at: formatTime(atMs),
      late: isLate,
      ...(detail?.notes.has(member) && { note: detail.notes.get(member) }),
    })),
    erasedBy: erasedBy.map(({ member, atMs }) => ({ member, at: formatTime(atMs) })),
    missing,
  };
}

const KEPT: Readonly<Record<KeptHere, string>> = {
  held: 'held here',
  erased: 'erased here',
  never: 'not here',
};

function standingOf({ isTainted, isOverdue, missing, answerByMs }: SubjectCase, nowMs: number): string {
  if (isTainted) return 'TAINTED: nothing follows from it';
  if (missing.length === 0) return 'answered';
  const span = describeSpan(Math.abs(answerByMs - nowMs));
  return isOverdue ? `OVERDUE by ${span}` : span;
}

function answerWords({ member, outcome, isLate }: CaseAnswer): string {
  return `${member} ${outcome}${isLate ? ' (late)' : ''}`;
}

function answerText({ outcome, reason, isLate }: CaseAnswer): string {
  return `${outcome}${reason === undefined ? '' : ` ${reason}`}${isLate ? ' (late)' : ''}`;
}
