import type { Alert } from '../../contract/alert.ts';
import type { HandlingCode } from '../../contract/entry.ts';
import {
  type Quarter,
  quarterBefore,
  quarterBounds,
  quarterName,
  yearBefore,
} from '../../contract/quarter.ts';
import { countryOf, judgeAlerts, type StatisticsQuestion } from '../count-alerts.ts';

/** An alert that is counted. */
export interface CountedAlert {
  readonly alert: Alert;
  readonly issuedAtMs: number;
  /** Of the service that said it; of a partner, its name. */
  readonly country: string;
  readonly origin: string;
  readonly code: HandlingCode;
  readonly conditions: readonly string[];
}

/** What one quarter has in the inbox. */
export interface QuarterAlerts {
  readonly name: string;
  readonly counted: readonly CountedAlert[];
  /** Entries, by the code of why they are not counted, in the order of the codes. */
  readonly notCounted: Readonly<Record<string, number>>;
  /** Enough of it is still there for a trend. */
  readonly isComparable: boolean;
  /** Who has said an alert, counted or not. */
  readonly origins: ReadonlySet<string>;
}

/** The quarter, the one before, and the same of the year before. */
export type ThreeQuarters = readonly [QuarterAlerts, QuarterAlerts, QuarterAlerts];

/** What time has taken away; the other codes take the same from each quarter. */
const GONE: readonly string[] = ['POLICY_EXPIRED', 'POLICY_ERASED'];
/** A trend against a quarter of which more than this part is gone would be one of our memory, not of the border. */
const MAX_GONE = 0.1;

export type DigestQuestion = Omit<StatisticsQuestion, 'by' | 'sinceMs' | 'untilMs'> & {
  readonly quarter: Quarter;
};

export function readThreeQuarters(question: DigestQuestion): ThreeQuarters {
  const { quarter } = question;
  const read = (one: Quarter) => readOne(question, one);
  return [read(quarter), read(quarterBefore(quarter)), read(yearBefore(quarter))];
}

function readOne(question: DigestQuestion, quarter: Quarter): QuarterAlerts {
  const counted: CountedAlert[] = [];
  const why: string[] = [];
  const origins = new Set<string>();
  for (const judged of judgeAlerts({ ...question, ...quarterBounds(quarter) })) {
    const { entry } = judged.item;
    origins.add(entry.feed.origin);
    if (judged.alert === undefined) {
      why.push(judged.why);
      continue;
    }
    const { alert, conditions } = judged;
    const country = countryOf(judged.item, question.directory);
    const { issuedAtMs, handling, feed } = entry;
    const { origin } = feed;
    counted.push({ alert, issuedAtMs, country, origin, code: handling.code, conditions });
  }
  const gone = why.filter((code) => GONE.includes(code)).length;
  const all = counted.length + why.length;
  return {
    name: quarterName(quarter),
    counted,
    notCounted: tally(why),
    isComparable: all > 0 && gone <= MAX_GONE * all,
    origins,
  };
}

function tally(codes: readonly string[]): Record<string, number> {
  const found: Record<string, number> = {};
  for (const code of codes.toSorted()) found[code] = (found[code] ?? 0) + 1;
  return found;
}
