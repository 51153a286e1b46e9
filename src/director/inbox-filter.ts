import type { Alert } from '../contract/alert.ts';
import { type CodeOf, codesOf } from '../contract/code-lists.ts';
import type { Entry } from '../contract/entry.ts';
import { type FeedPattern, matchesFeed } from '../contract/feed-pattern.ts';
import { entryAtPlace, type InboxEntry } from '../store/inbox.ts';
import type { Store } from '../store/open-store.ts';
import { type Area, isInArea } from './area.ts';

/** What a director wants to see; everything when empty. */
export interface InboxFilter {
  /** Any of these. */
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
  if (feeds !== undefined && !feeds.some((pattern) => matchesFeed(pattern, item.entry.feed))) return false;
  if (minImpact === undefined && area === undefined) return true;
  return alertsOf(store, item.entry).some(
    (alert) =>
      (minImpact === undefined || isAtLeast(alert.impact, minImpact)) &&
      (area === undefined || isInArea(area, alert.place)),
  );
}

/** The alert that an entry makes, or those it is about: as it was, and as it now stands. */
export function alertsOf(store: Store, entry: Entry): Alert[] {
  const { body } = entry;
  switch (body.case) {
    case 'alert':
      return [body.alert];
    case 'update':
      return [...(body.update.alert ? [body.update.alert] : []), ...targetAlerts(store, body.update.target)];
    case 'retraction':
      return targetAlerts(store, body.retraction.target);
    case 'sealed':
      return [];
  }
}

/** Follows updates of updates; a target always stands before what is about it. */
function targetAlerts(store: Store, target: { readonly feed: string; readonly seq: number }): Alert[] {
  const item = entryAtPlace(store, target.feed, target.seq);
  return item === undefined ? [] : alertsOf(store, item.entry);
}

function isAtLeast(impact: CodeOf<'Impact'>, least: CodeOf<'Impact'>): boolean {
  const order = codesOf('Impact');
  return order.indexOf(impact) >= order.indexOf(least);
}
