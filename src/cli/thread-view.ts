import { labelOf } from '../contract/code-lists.ts';
import { withAsterisk, withFootnote } from '../contract/names.ts';
import { formatPlace } from '../contract/reference-text.ts';
import { statusMark } from '../contract/status-mark.ts';
import { formatTime } from '../contract/timestamp.ts';
import type { KnownThread } from '../director/known-threads.ts';
import type { Said } from '../director/said.ts';
import type { Corroboration } from '../policy/independent-origins.ts';
import { describeSpan } from './describe-span.ts';
import { describeEntry } from './live-row.ts';
import { printable } from './table.ts';

/** A thread in its order, with who and when; then whose word it rests on. */
export function threadText(thread: KnownThread, corroboration: Corroboration): string {
  const { root } = thread;
  const lines = [
    `Thread of ${titleOf(root)}: ${standingOf(thread)}`,
    ...thread.said.map((one) => {
      const says = withAsterisk(describeEntry(one.entry));
      return `  ${formatTime(one.entry.issuedAtMs)}  ${one.entry.feed.origin}  ${markOf(one)}${says}${one === root ? lateWords(thread) : ''}`;
    }),
    ...corroborationLines(corroboration),
  ];
  return `${withFootnote(lines.map(printable).join('\n'))}\n`;
}

/** One line of a list. */
export function threadLine(thread: KnownThread, corroboration: Corroboration, nowMs: number): string {
  const { root, said } = thread;
  const sightings = said.filter(({ entry }) => entry.body.case === 'sighting').length;
  const age = describeSpan(nowMs - root.entry.issuedAtMs);
  return printable(
    `${titleOf(root)}  ${standingOf(thread)}  ${age} old  ${said.length - 1 - sightings} by its owner, ${countOf(sightings, 'sighting')}, ${countOf(corroboration.origins.length, 'independent origin')}${lateWords(thread)}`,
  );
}

export function threadToJson(thread: KnownThread, corroboration: Corroboration): object {
  const { root, said, isClosed, isTakenBack, lateByMs } = thread;
  return {
    ...namesOf(root),
    status: root.entry.status,
    standing: isTakenBack ? 'taken-back' : isClosed ? 'closed' : 'open',
    ...(lateByMs !== undefined && { lateByMs }),
    said: said.map((one) => ({
      ...namesOf(one),
      origin: one.entry.feed.origin,
      issuedAt: formatTime(one.entry.issuedAtMs),
      body: one.entry.body.case,
      isSound: one.isSound,
    })),
    corroboration,
  };
}

function namesOf({ reference: { feed, seq, entryId, hash } }: Said): object {
  return { feed, seq, entryId, hash: Buffer.from(hash).toString('hex') };
}

/** It stands beside the evaluation of the author. */
function corroborationLines({ origins, echoes, unstated, unfounded }: Corroboration): string[] {
  const nameOf = (who: string) =>
    who === 'OPEN_SOURCE' || who === 'OTHER_AGENCY' ? labelOf('BasisSource', who).toLowerCase() : who;
  const count = (list: readonly unknown[], what: string) =>
    list.length === 0 ? [] : [`${list.length} ${what}`];
  const counts = [
    `${origins.length} independent${origins.length === 0 ? '' : ` (${origins.map(({ who }) => nameOf(who)).join(', ')})`}`,
    ...count(echoes, 'repeat others'),
    ...count(unstated, 'do not say what they rest on'),
    ...count(unfounded, 'rest on nothing that stands'),
  ];
  return [`Origins: ${counts.join('; ')}`, ...echoes.map(({ path }) => `  ${path.map(nameOf).join(' ← ')}`)];
}

/** What is no more than an exercise says so wherever it is listed. */
function titleOf(root: Said): string {
  return `${formatPlace(root.reference)}${statusMark(root.entry.status)}`;
}

function countOf(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

function standingOf({ isClosed, isTakenBack }: KnownThread): string {
  if (isTakenBack) return 'taken back';
  return isClosed ? 'closed' : 'open';
}

function markOf({ item, isSound }: Said): string {
  if (isSound) return '';
  return item?.taint === undefined ? 'TAKEN BACK: ' : 'TAINTED: ';
}

function lateWords({ lateByMs }: KnownThread): string {
  return lateByMs === undefined ? '' : `  LATE by ${describeSpan(lateByMs)}`;
}
