import type { Alert } from '../contract/alert.ts';
import { headlineOfBody } from '../contract/body-headline.ts';
import { labelOf } from '../contract/code-lists.ts';
import type { Entry } from '../contract/entry.ts';
import { describePlace, KOSOVO, KOSOVO_FOOTNOTE, withAsterisk } from '../contract/names.ts';
import { copiedEntry } from '../gate/copied-entry.ts';
import type { VerifiedBy } from '../gate/verdict.ts';
import type { Paint } from './paint.ts';
import { type Column, fitColumns, formatRow } from './table.ts';

/** A verified entry of the inbox, as much of it as a line shows. */
export interface ShownEntry {
  readonly entry: Entry;
  readonly verifiedBy: VerifiedBy;
  /** K6: it may have been signed when its key was suspect, or had ended. */
  readonly taint?: unknown;
}

const COLUMNS: readonly Column[] = [
  { title: 'STATUS', width: 8 },
  { title: 'TIME (UTC)', width: 16 },
  { title: 'PLACE', width: 34, grows: true },
  { title: 'WHAT', width: 40, grows: true },
  { title: 'IMPACT', width: 9 },
  { title: 'ORIGIN', width: 8 },
  { title: 'VERIFIED BY', width: 16 },
];

/** Nothing is cut in a file or a pipe; there the columns are made for lines this wide. */
const FILE_WIDTH = 190;

/** The live table of `karaula follow`: a heading, then a line for each entry as it comes. */
export interface LiveTable {
  heading(): string;
  /** One line, and the footnote below the first that needs it. K9. */
  line(shown: ShownEntry): string;
}

/** @param lineWidth characters in a line of the terminal; absent: not a terminal, nothing is cut */
export function liveTable(paint: Paint, lineWidth: number | undefined): LiveTable {
  const columns = fitColumns(COLUMNS, lineWidth ?? FILE_WIDTH);
  const isTerminal = lineWidth !== undefined;
  let hasFootnote = false;
  return {
    heading: () => {
      const titles = columns.map(({ title }) => title);
      return `${paint('bold', formatRow(columns, titles, isTerminal))}\n`;
    },
    line: (shown) => {
      const row = formatRow(columns, cellsOf(shown), isTerminal);
      const status = shown.entry.status;
      const marked = status === 'ACTUAL' ? row : paint('exercise', status) + row.slice(status.length);
      if (hasFootnote || !row.includes(KOSOVO)) return `${marked}\n`;
      hasFootnote = true;
      return `${marked}\n${paint('dim', KOSOVO_FOOTNOTE)}\n`;
    },
  };
}

function cellsOf({ entry, verifiedBy, taint }: ShownEntry): string[] {
  const alert = alertOf(entry);
  return [
    entry.status,
    (alert?.occurredAt ?? new Date(entry.issuedAtMs).toISOString()).slice(0, 16).replace('T', ' '),
    alert === undefined ? '' : describePlace(alert.place),
    taint === undefined ? describeEntry(entry) : `TAINTED: ${describeEntry(entry)}`,
    alert?.impact === undefined ? '' : labelOf('Impact', alert.impact),
    entry.feed.origin,
    describeVerification(verifiedBy),
  ];
}

/** What an entry says, in one line for people. */
export function describeEntry({ body }: Entry): string {
  switch (body.case) {
    case 'update': {
      const { target, note, closes } = body.update;
      return `${closes ? 'Closed' : 'Update'} on ${target.feed}/${target.seq}: ${withAsterisk(note)}`;
    }
    case 'retraction': {
      const { target, reason } = body.retraction;
      return `Taken back: ${target.feed}/${target.seq} (${labelOf('RetractionReason', reason).toLowerCase()})`;
    }
    case 'action':
      return withAsterisk(headlineOfBody(body));
    case 'forwarded':
      return `Forwarded: ${describeEntry(copiedEntry(body.forwarded))}`;
    default:
      return headlineOfBody(body);
  }
}

export function describeVerification(verifiedBy: VerifiedBy): string {
  return verifiedBy.how === 'signature' ? 'own signature' : `entry ${verifiedBy.seq} of feed`;
}

function alertOf({ body }: Entry): Alert | undefined {
  if (body.case === 'forwarded') return alertOf(copiedEntry(body.forwarded));
  if (body.case === 'alert') return body.alert;
  return body.case === 'update' ? body.update.alert : undefined;
}
