import type { Alert } from '../contract/alert.ts';
import type { CodeOf } from '../contract/code-lists.ts';
import type { Dimension } from '../contract/dimension.ts';
import type { Directory } from '../contract/directory.ts';
import { ALERT_KINDS } from '../contract/kind.ts';
import { quarterOf } from '../contract/quarter.ts';
import type { Decision } from '../policy/decision.ts';
import { lateByMs } from '../policy/first-report.ts';
import { decideRelease } from '../policy/release.ts';
import { deniedAsErased } from '../policy/retention.ts';
import { entriesAfter, type InboxEntry } from '../store/inbox.ts';
import { isoWeekOf } from './iso-week.ts';
import type { Reading } from './list-inbox.ts';
import { routeOf } from './route-of.ts';
import { type ShownCounts, suppressSmall } from './suppress-small.ts';
import { taintCode } from './taint-words.ts';

export interface Statistics extends Pick<ShownCounts, 'total'> {
  readonly rows: readonly {
    /** In the order of the dimensions that were asked for. */
    readonly group: readonly string[];
    /** Absent: it is small, and not shown. */
    readonly count?: number;
  }[];
  /** Why entries were not counted, and how many, by code: of a refusal, a mark, a status, or RETRACTED. */
  readonly notCounted: Readonly<Record<string, number>>;
}

export interface StatisticsQuestion extends Reading {
  readonly by: readonly Dimension[];
  /** When they were issued: from then on, and before then. Milliseconds since 1970. */
  readonly sinceMs?: number;
  readonly untilMs?: number;
}

/** What is counted together: never both. */
export type CountedStatus = Extract<CodeOf<'Status'>, 'ACTUAL' | 'EXERCISE'>;

const CHUNK = 500;

/**
 * Counts the alerts that others have said and that may be counted. K5: each is asked for at the exit `statistics`, and small
 * counts are not shown. What was taken back, is tainted (K6), or speaks of an exercise or a test is no figure about the
 * world. Updates belong to the alert that they are about, and copies to where it was said first.
 */
export function countAlerts(question: StatisticsQuestion): Statistics {
  const groups = new Map<string, { readonly group: readonly string[]; count: number }>();
  const notCounted: Record<string, number> = {};
  for (const { alert, item, why } of judgeAlerts(question)) {
    if (alert === undefined) {
      notCounted[why] = (notCounted[why] ?? 0) + 1;
      continue;
    }
    const group = question.by.map((dimension) => groupOf(dimension, item, alert, question.directory));
    const name = group.join(' ');
    const found = groups.get(name);
    if (found === undefined) groups.set(name, { group, count: 1 });
    else found.count += 1;
  }
  const sorted = [...groups].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, found]) => found);
  const { counts, total } = suppressSmall(sorted.map(({ count }) => count));
  const rows = sorted.map(({ group }, index) => {
    const count = counts[index];
    return { group, ...(count !== undefined && { count }) };
  });
  const byCode = Object.entries(notCounted).sort(([one], [other]) => (one < other ? -1 : 1));
  return { rows, notCounted: Object.fromEntries(byCode), ...(total !== undefined && { total }) };
}

/** An alert that may be counted, or why it may not. */
export type JudgedAlert =
  | {
      readonly item: InboxEntry;
      readonly alert: Alert;
      readonly conditions: readonly string[];
      readonly why?: never;
    }
  | { readonly item: InboxEntry; readonly alert?: never; readonly why: string };

/**
 * K5: every alert of the period is asked for at the exit `statistics`. In the order in which they came.
 * @param counted those of another status are not; in earnest, unless exercises are asked for
 */
export function* judgeAlerts(
  question: Omit<StatisticsQuestion, 'by'>,
  counted: CountedStatus = 'ACTUAL',
): Generator<JudgedAlert> {
  for (const item of alertsIn(question)) yield judge(question, counted, item);
}

function judge(
  question: Omit<StatisticsQuestion, 'by'>,
  counted: CountedStatus,
  item: InboxEntry,
): JudgedAlert {
  const decision = decideCounting(question, item);
  if (!decision.allowed) return { item, why: decision.code };
  const { status, body } = item.entry;
  if (status !== counted) return { item, why: status };
  if (item.taint !== undefined) return { item, why: taintCode(item.taint) };
  if (item.retractedBy !== undefined) return { item, why: 'RETRACTED' };
  // What is closed was denied above.
  if (body.case !== 'alert') return { item, why: 'POLICY_NOT_RELEASABLE' };
  return { item, alert: body.alert, conditions: decision.conditions };
}

/** In the period, alerts and what cannot be told to be none. */
function* alertsIn({
  store,
  sinceMs = 0,
  untilMs = Infinity,
}: Omit<StatisticsQuestion, 'by'>): Generator<InboxEntry> {
  for (let position = 0; ; ) {
    const chunk = entriesAfter(store, position, CHUNK);
    for (const item of chunk) {
      const { feed, issuedAtMs, body } = item.entry;
      const isAlert = (ALERT_KINDS as readonly string[]).includes(feed.kind) && COUNTED.includes(body.case);
      if (isAlert && issuedAtMs >= sinceMs && issuedAtMs < untilMs) yield item;
    }
    if (chunk.length < CHUNK) return;
    position = chunk.at(-1)!.position;
  }
}

/** What is closed, or erased, may have been one. */
const COUNTED: readonly InboxEntry['entry']['body']['case'][] = ['alert', 'sealed', 'sealedVariants'];

function decideCounting(
  { directory, reader, nowMs, purpose }: Omit<StatisticsQuestion, 'by'>,
  { entry, erased }: InboxEntry,
): Decision {
  if (erased !== undefined) return deniedAsErased(erased);
  return decideRelease({ directory, entry, reader, exit: 'statistics', nowMs, ...(purpose && { purpose }) });
}

function groupOf(dimension: Dimension, item: InboxEntry, alert: Alert, directory: Directory): string {
  const { issuedAtMs } = item.entry;
  switch (dimension) {
    case 'kind':
      return item.entry.feed.kind;
    case 'type':
      return typeOf(alert);
    case 'route':
      return routeOf(alert);
    case 'country':
      return countryOf(item, directory);
    case 'origin':
      return item.entry.feed.origin;
    case 'late':
      return lateness(alert, issuedAtMs);
    case 'week':
      return isoWeekOf(issuedAtMs);
    case 'month':
      return new Date(issuedAtMs).toISOString().slice(0, 7);
    case 'quarter':
      return quarterOf(issuedAtMs);
  }
}

/** Of a step of a return there is no first report. */
function lateness({ returnStep, occurredAt }: Alert, issuedAtMs: number): string {
  if (returnStep !== undefined) return '-';
  return lateByMs(occurredAt, issuedAtMs) === undefined ? 'in-time' : 'late';
}

/** The code of what it speaks of; of a return, its step. */
export function typeOf({ borderIncident, visaAbuse, returnStep }: Alert): string {
  return borderIncident?.type ?? visaAbuse?.type ?? returnStep?.step ?? '';
}

/** Of the service that said it. A partner, which has no country, stands by its own name. */
export function countryOf({ entry }: InboxEntry, { participants }: Directory): string {
  const { origin } = entry.feed;
  return participants.find(({ id }) => id === origin)?.country ?? origin;
}
