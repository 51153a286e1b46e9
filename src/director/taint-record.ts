import { parseFeed } from '../contract/feed.ts';
import { formatTime } from '../contract/timestamp.ts';
import type { InboxEntry } from '../store/inbox.ts';
import { clearTaint, setTaint, type Taint } from '../store/taint.ts';
import { recordVerdict, type VerdictRecord } from '../store/verdict-log.ts';
import type { GradingContext } from './grade-entry.ts';
import { taintCode } from './taint-words.ts';

/** Where an entry of the inbox is, and its mark. */
export type Marked = Pick<InboxEntry, 'position' | 'feed' | 'seq' | 'hash' | 'taint'>;

/** Marks an entry; what is marked for the same key and time already is not news. */
export function mark(context: GradingContext, item: Marked, taint: Taint): VerdictRecord[] {
  const { taint: before } = item;
  const isKnown =
    before?.kid === taint.kid && before.sinceMs === taint.sinceMs && before.doubt === taint.doubt;
  if (isKnown && before.why === taint.why) return [];
  setTaint(context.store, item.position, { ...taint, atMs: before?.atMs ?? taint.atMs });
  return isKnown ? [] : note(context, item, { outcome: 'tainted', ...describe(taint) });
}

/** Takes the mark from an entry, if it has one. */
export function clear(context: GradingContext, item: Marked, reason: string): VerdictRecord[] {
  if (item.taint === undefined) return [];
  clearTaint(context.store, item.position);
  return note(context, item, { outcome: 'cleared', reason });
}

function describe(taint: Taint): Pick<VerdictRecord, 'code' | 'reason'> {
  const { kid, doubt, sinceMs, why } = taint;
  const code = taintCode(taint);
  if (why === 'beyond')
    return { code, reason: `it is after the last good place of the key ${kid} in this feed` };
  const [state, since] = [doubt === 'suspect' ? 'is suspect since' : 'ended at', formatTime(sinceMs)];
  return { code, reason: `the key ${kid} ${state} ${since}, ${REASONS[why]}` };
}

const REASONS = {
  issued: 'and it was issued after that',
  unconfirmed: 'and nobody is known to have had it before that',
} as const;

/** K8 */
function note(
  { store, nowMs }: GradingContext,
  { feed, seq, hash }: Marked,
  verdict: Pick<VerdictRecord, 'outcome' | 'code' | 'reason'>,
): VerdictRecord[] {
  const record = { atMs: nowMs, origin: parseFeed(feed).origin, feed, seq, hash, ...verdict };
  recordVerdict(store, record);
  return [record];
}
