import { type CountedStatus, judgeAlerts, typeOf } from '../../director/count-alerts.ts';
import { isoWeekOf } from '../../director/iso-week.ts';
import { routeOf } from '../../director/route-of.ts';
import type { ConsoleMember } from '../member.ts';

/** What is counted of an alert, and no more. */
export interface CountedAlert {
  readonly week: string;
  readonly kind: string;
  readonly route: string;
  readonly type: string;
  readonly origin: string;
}

export interface CountedAlerts {
  readonly counted: readonly CountedAlert[];
  /** Why others were not counted, and how many, by code. */
  readonly notCounted: Readonly<Record<string, number>>;
}

/**
 * Alerts of others that were issued since then and may be counted. K5: each is asked for at the exit `statistics`.
 * @param sinceMs milliseconds since 1970
 * @param status in earnest, or exercises: never both
 */
export function countedAlerts(
  { home, store, directory }: ConsoleMember,
  nowMs: number,
  sinceMs: number,
  status: CountedStatus,
): CountedAlerts {
  const counted: CountedAlert[] = [];
  const notCounted = new Map<string, number>();
  const question = {
    store,
    directory: directory().directory,
    reader: home.id,
    nowMs,
    sinceMs,
    ...(home.purpose && { purpose: home.purpose }),
  };
  for (const { item, alert, why } of judgeAlerts(question, status)) {
    if (alert === undefined) {
      notCounted.set(why, (notCounted.get(why) ?? 0) + 1);
      continue;
    }
    const { feed, issuedAtMs } = item.entry;
    counted.push({
      week: isoWeekOf(issuedAtMs),
      kind: feed.kind,
      route: routeOf(alert),
      type: typeOf(alert),
      origin: feed.origin,
    });
  }
  const byCode = [...notCounted].sort(([one], [other]) => (one < other ? -1 : 1));
  return { counted, notCounted: Object.fromEntries(byCode) };
}
