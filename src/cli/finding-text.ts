import { withFootnote } from '../contract/names.ts';
import { formatTime } from '../contract/timestamp.ts';
import type { RecordedFinding } from '../store/findings.ts';
import type { Paint } from './paint.ts';
import { printable } from './table.ts';

/** How each begins; whoever forked a feed held its key, and the hub need not be that. */
const MARKS: Readonly<Record<RecordedFinding['name'], string>> = {
  withheld: 'HUB WITHHELD',
  'rolled-back': 'HUB ROLLED BACK',
  forked: 'FEED FORKED',
  frozen: 'HUB FROZEN',
  silent: 'silent',
};

/** Whether the hub, or whoever holds it, is at fault. A silent member is mostly just offline. */
export function isAlarming({ name }: Pick<RecordedFinding, 'name'>): boolean {
  return name !== 'silent';
}

/** A finding for people: an unmistakable line, and how to get at its proof. */
export function describeFinding(paint: Paint, finding: RecordedFinding): string {
  const { id, name, says, firstSeenMs, sinceMs, clearedMs, evidence } = finding;
  const mark = paint(isAlarming(finding) ? 'red' : 'yellow', MARKS[name]);
  const state = clearedMs === undefined ? '' : `; over since ${formatTime(clearedMs)}`;
  const proof = evidence.length === 0 ? '' : `; proof: karaula evidence export ${id}`;
  return `${mark}  ${printable(says)}\n  number ${id}, since ${formatTime(sinceMs)}, found ${formatTime(firstSeenMs)}${state}${proof}\n`;
}

/** That a finding no longer holds; what it said is on record. */
export function describeCleared(finding: RecordedFinding): string {
  const { id, name, feed, by, clearedMs } = finding;
  const about = feed ?? by;
  const until = clearedMs === undefined ? '' : `, since ${formatTime(clearedMs)}`;
  return `over  ${MARKS[name]}${about === undefined ? '' : `, ${about}`} (number ${id})${until}\n`;
}

export function describeFindings(paint: Paint, findings: readonly RecordedFinding[]): string {
  return withFootnote(
    findings
      .map((finding) => describeFinding(paint, finding))
      .join('')
      .trimEnd(),
  );
}

/** A finding as one object for machines. */
export function findingToJson(finding: RecordedFinding): object {
  const { id, name, feed, by, says, sinceMs, firstSeenMs, lastSeenMs, clearedMs, evidence } = finding;
  return {
    id,
    name,
    ...(feed === undefined ? {} : { feed }),
    ...(by === undefined ? {} : { by }),
    since: formatTime(sinceMs),
    firstSeen: formatTime(firstSeenMs),
    lastSeen: formatTime(lastSeenMs),
    ...(clearedMs === undefined ? {} : { cleared: formatTime(clearedMs) }),
    says,
    evidence: evidence.map(({ feed: signedIn, seq, hash }) => ({
      feed: signedIn,
      seq,
      hash: Buffer.from(hash).toString('hex'),
    })),
  };
}
