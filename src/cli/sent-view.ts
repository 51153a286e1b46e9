import type { MemberStanding, SentReport } from '../agency/sent-report.ts';
import { labelOf } from '../contract/code-lists.ts';
import { entryToJson } from '../contract/json-form.ts';
import { withFootnote } from '../contract/names.ts';
import { formatPlace } from '../contract/reference-text.ts';
import { formatTime } from '../contract/timestamp.ts';
import { describeSpan } from './describe-span.ts';
import { describeEntry } from './live-row.ts';
import type { Paint } from './paint.ts';
import { plainTable } from './plain-table.ts';
import { printable } from './table.ts';

/** Who has what we published: a line for each entry, newest first. */
export function sentTable(paint: Paint, reports: readonly SentReport[]): string {
  const rows = reports.map((report) => [
    formatPlace(report),
    describeSpan(report.ageMs),
    whatOf(report),
    haveIt(report),
    report.isWaiting ? 'all: it waits in the outbox' : missingIn(report).join(', '),
    report.members.flatMap(actionsOf).join('; '),
  ]);
  return withFootnote(plainTable(paint, ['ENTRY', 'AGE', 'WHAT', 'HAVE IT', 'NOT YET', 'DONE'], rows));
}

/** One entry, with a line for each member of its community. */
export function sentDetail(paint: Paint, report: SentReport, nowMs: number): string {
  const unconfirmed = report.isLetGo ? 'no longer known' : 'not confirmed';
  const rows = report.members.map((standing) => [
    standing.member,
    standing.hasSinceMs === undefined ? unconfirmed : formatTime(standing.hasSinceMs),
    standing.heardAtMs === undefined ? 'never' : `${describeSpan(nowMs - standing.heardAtMs)} ago`,
    standing.actions.map(describeAction).join('; '),
  ]);
  const where = report.isWaiting ? 'waits in the outbox' : 'is at the hub';
  const head = `${formatPlace(report)}  ${report.entryId}\n${printable(whatOf(report))}\n${describeSpan(report.ageMs)} old, ${where}; members that have it: ${haveIt(report)}\n${taintLine(report)}\n`;
  return withFootnote(head + plainTable(paint, ['MEMBER', 'HAS IT SINCE', 'LAST HEARD', 'DONE'], rows));
}

/** For machines: one object for each entry. */
export function sentToJson(report: SentReport): object {
  const { feed, seq, entryId, hash, createdAtMs, isWaiting, isLetGo, ageMs, members, entry, confirmedAtMs } =
    report;
  return {
    feed,
    seq,
    entryId,
    hash: Buffer.from(hash).toString('hex'),
    sentAt: formatTime(createdAtMs),
    ageMs,
    waiting: isWaiting,
    ...(isLetGo ? { letGo: true } : { confirmed: report.confirmed }),
    ...(report.complied === undefined ? {} : { complied: report.complied }),
    ...(report.copies === undefined ? {} : { copies: report.copies.map(copiesToJson) }),
    ...(report.taint === undefined ? {} : { tainted: ownTaintToJson(report.taint) }),
    ...(confirmedAtMs === undefined ? {} : { confirmedByAllAt: formatTime(confirmedAtMs) }),
    members: members.map(({ member, hasSinceMs, heardAtMs, actions }) => ({
      member,
      ...(isLetGo ? {} : { has: hasSinceMs !== undefined }),
      ...(hasSinceMs === undefined ? {} : { since: formatTime(hasSinceMs) }),
      ...(heardAtMs === undefined ? {} : { heardAt: formatTime(heardAtMs) }),
      actions: actions.map(({ action, reason, atMs }) => ({
        action,
        ...(reason === undefined ? {} : { reason }),
        at: formatTime(atMs),
      })),
    })),
    ...(entry === undefined ? {} : { entry: entryToJson(entry) }),
  };
}

/** K6: only its originator can say whether it was its own. */
function taintLine({ taint }: SentReport): string {
  if (taint === undefined) return '';
  return `TAINTED: the key ${taint.kid} is in doubt since ${formatTime(taint.sinceMs)}. With your current key: confirm it by an update without an alert, correct it by one with an alert, or take it back\n`;
}

function ownTaintToJson({ kid, sinceMs }: NonNullable<SentReport['taint']>): object {
  return { kid, suspectSince: formatTime(sinceMs) };
}

function copiesToJson({ atMs, ...told }: NonNullable<SentReport['copies']>[number]): object {
  return { ...told, at: formatTime(atMs) };
}

function whatOf({ entry, taint, complied, copies = [], members }: SentReport): string {
  if (entry === undefined) return '(no longer kept)';
  const compliance = complied === undefined ? '' : `; ${complied} of ${members.length} have complied`;
  const inCopies = copies.map(
    (one) => `; of copies in ${one.community}, by ${one.forwarder}, ${one.complied.length} of ${one.members}`,
  );
  const mark = entry.status === 'ACTUAL' ? '' : `${entry.status}: `;
  return `${taint === undefined ? '' : 'TAINTED: '}${mark}${describeEntry(entry)}${compliance}${inCopies.join('')}`;
}

function haveIt({ isLetGo, confirmed, confirmedAtMs, members }: SentReport): string {
  if (!isLetGo) return `${confirmed} of ${members.length}`;
  return confirmedAtMs === undefined ? 'no longer known' : 'all of that time';
}

/** A member of whom nothing was ever heard may have it all the same. */
function missingIn({ isLetGo, members }: SentReport): string[] {
  if (isLetGo) return [];
  return members
    .filter(({ hasSinceMs }) => hasSinceMs === undefined)
    .map(({ member, heardAtMs }) => (heardAtMs === undefined ? `${member} (never heard)` : member));
}

function actionsOf({ member, actions }: MemberStanding): string[] {
  return actions.map((action) => `${member} ${describeAction(action)}`);
}

function describeAction({ action, reason }: MemberStanding['actions'][number]): string {
  const done = labelOf('ReceiptAction', action).toLowerCase();
  return reason === undefined ? done : `${done}: ${reason}`;
}
