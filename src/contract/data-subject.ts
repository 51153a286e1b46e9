import { type CodeOf, labelOf } from './code-lists.ts';
import type { Draft, EntryReference } from './entry.ts';
import type { FeedId } from './feed.ts';
import { checkCode, checkCount, checkText, checkTimeMs, checkUnique, checkUuidV7 } from './field-rules.ts';
import { MAX_REASON_LENGTH, MAX_SUBJECT_ENTRIES } from './limits.ts';
import { checkNamed } from './reference-rules.ts';
import { type Findings, joinPath } from './violations.ts';

/** Directive (EU) 2016/680, Art. 14 and 16(2). */
export type SubjectRight = CodeOf<'DataSubjectRight'>;
export type SubjectOutcome = CodeOf<'DataSubjectOutcome'>;
export type SubjectRefusal = CodeOf<'DataSubjectRefusal'>;

/** A person has asked a member, and the member asks the others: a case. K7: who the person is stands nowhere. */
export interface DataSubjectRequest {
  /** UUID version 7, lower case. */
  readonly caseId: string;
  readonly right: SubjectRight;
  /** Of feeds of alerts of the community that is asked; an alert stands for the updates on it, too. */
  readonly entries: readonly EntryReference[];
  /** Milliseconds since 1970. */
  readonly answerByMs: number;
}

/** What a member answers for itself; K5: with ERASED, for all members of what it has said itself. */
export interface DataSubjectAnswer {
  readonly caseId: string;
  readonly request: EntryReference;
  readonly outcome: SubjectOutcome;
  /** With REFUSED, and only with it. */
  readonly reason?: SubjectRefusal;
  /** In a few words; nothing personal. With HELD: what for. */
  readonly note?: string;
}

export function checkSubjectRequest(
  findings: Findings,
  base: string,
  { caseId, right, entries, answerByMs }: DataSubjectRequest,
  { feed, issuedAtMs, expiresAtMs }: Draft,
): void {
  checkUuidV7(findings, base, 'caseId', caseId);
  checkCode(findings, base, 'right', 'DataSubjectRight', right, 'required');
  checkTimeMs(findings, base, 'answerBy', answerByMs);
  if (answerByMs <= issuedAtMs) findings.add(base, 'answerBy', 'is not later than issuedAt');
  if (answerByMs > expiresAtMs) findings.add(base, 'answerBy', 'is later than expiresAt');
  if (!checkCount(findings, base, 'entries', entries, MAX_SUBJECT_ENTRIES)) return;
  if (entries.length === 0) findings.add(base, 'entries', 'names nothing');
  entries.forEach((entry, index) => {
    checkNamed(findings, joinPath(base, `entries[${index}]`), entry, feed, 'alerts');
  });
  checkUnique(
    findings,
    base,
    'entries',
    // An element that is no reference at all stands as undefined.
    entries.map((entry: EntryReference | undefined) => `${entry?.feed}/${entry?.seq}`),
  );
}

export function checkSubjectAnswer(
  findings: Findings,
  base: string,
  { caseId, request, outcome, reason, note }: DataSubjectAnswer,
  feed: FeedId,
): void {
  checkUuidV7(findings, base, 'caseId', caseId);
  checkNamed(findings, joinPath(base, 'request'), request, feed, 'requests');
  checkCode(findings, base, 'outcome', 'DataSubjectOutcome', outcome, 'required');
  const isRefused = outcome === 'REFUSED';
  checkCode(findings, base, 'reason', 'DataSubjectRefusal', reason, isRefused ? 'required' : 'optional');
  if (!isRefused && reason !== undefined) findings.add(base, 'reason', 'stands only with REFUSED');
  checkText(findings, base, 'note', note, MAX_REASON_LENGTH, outcome === 'HELD' ? 'required' : 'optional');
}

/** `Case 0197c4f1-…: erasure of 2 entries, to be answered by 2026-03-31T00:00:00Z`. */
export function headlineOfSubjectRequest({ caseId, right, entries, answerByMs }: DataSubjectRequest): string {
  const count = `${entries.length} ${entries.length === 1 ? 'entry' : 'entries'}`;
  return `Case ${caseId}: ${labelOf('DataSubjectRight', right).toLowerCase()} ${count}, answer by ${new Date(answerByMs).toISOString()}`;
}

/** `Case 0197c4f1-…: refused, kept as evidence`. */
export function headlineOfSubjectAnswer({ caseId, outcome, reason, note }: DataSubjectAnswer): string {
  const parts = [
    labelOf('DataSubjectOutcome', outcome).toLowerCase(),
    ...(reason === undefined ? [] : [labelOf('DataSubjectRefusal', reason).toLowerCase()]),
  ];
  return `Case ${caseId}: ${parts.join(', ')}${note === undefined ? '' : `: ${note}`}`;
}
