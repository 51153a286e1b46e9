import type { Alert } from '../contract/alert.ts';
import { type CodeOf, codesOf } from '../contract/code-lists.ts';
import type { Entry } from '../contract/entry.ts';
import type { FeedId } from '../contract/feed.ts';
import { type FeedPattern, matchesFeed } from '../contract/feed-pattern.ts';
import { ALERT_KINDS } from '../contract/kind.ts';
import { copiedEntry } from '../gate/copied-entry.ts';
import { entryAtPlace, type InboxEntry } from '../store/inbox.ts';
import type { Store } from '../store/open-store.ts';
import { type Area, isInArea } from './area.ts';

/** What a director wants to see; everything when empty. */
export interface InboxFilter {
  /** Any of these; receipt feeds only where a pattern names their kind. */
  readonly feeds?: readonly FeedPattern[];
  readonly minImpact?: CodeOf<'Impact'>;
  readonly area?: Area;
}

/**
 * Whether an entry is wanted. An update or a retraction is wanted when the alert that it is about is: nobody who
 * saw an alert misses that it was taken back (K5).
 */
export function isWanted(store: Store, filter: InboxFilter, item: InboxEntry): boolean {
  const { feeds, minImpact, area } = filter;
  if (!isOfFeeds(feeds, item.entry.feed)) return false;
  if (minImpact === undefined && area === undefined) return true;
  return alertsOf(store, item.entry).some(
    (alert) =>
      (minImpact === undefined || isAtLeast(alert.impact, minImpact)) &&
      (area === undefined || isInArea(area, alert.place)),
  );
}

/** Receipts and keys are no alerts: only a choice that names their kind asks for them. */
function isOfFeeds(feeds: readonly FeedPattern[] | undefined, feed: FeedId): boolean {
  const isAlerts = (ALERT_KINDS as readonly string[]).includes(feed.kind);
  if (feeds === undefined) return isAlerts;
  return feeds.some((pattern) => matchesFeed(pattern, feed) && (isAlerts || pattern.kind === feed.kind));
}

/** The alert that an entry makes, or those it is about: as it was, and as it now stands. */
export function alertsOf(store: Store, entry: Entry): Alert[] {
  const alerts: Alert[] = [];
  let current: Entry | undefined = entry;
  for (let step = 0; current !== undefined && step < MAX_STEPS; step += 1) {
    const body: Entry['body'] =
      current.body.case === 'forwarded' ? copiedEntry(current.body.forwarded).body : current.body;
    if (body.case === 'alert') alerts.push(body.alert);
    if (body.case === 'update' && body.update.alert !== undefined) alerts.push(body.update.alert);
    current = targetOf(store, current);
  }
  return alerts;
}

/** Updates of updates of updates are followed so far. */
const MAX_STEPS = 100;

/** What an update or retraction is about; only ever something before it, so no circle can be made. */
function targetOf(store: Store, { body, seq }: Entry): Entry | undefined {
  const target =
    body.case === 'update'
      ? body.update.target
      : body.case === 'retraction'
        ? body.retraction.target
        : undefined;
  if (target === undefined || target.seq >= seq) return undefined;
  return entryAtPlace(store, target.feed, target.seq)?.entry;
}

function isAtLeast(impact: CodeOf<'Impact'>, least: CodeOf<'Impact'>): boolean {
  const order = codesOf('Impact');
  return order.indexOf(impact) >= order.indexOf(least);
}
