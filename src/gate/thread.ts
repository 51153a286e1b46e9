import type { CodeOf } from '../contract/code-lists.ts';
import type { Draft, EntryReference } from '../contract/entry.ts';
import { isSameBytes } from '../contract/plain-bytes.ts';
import { greaterImpact, statedImpact } from '../policy/two-person.ts';

/** An alert with all updates on it, and on those: the place of the alert, and the greatest impact that it has had. */
export interface Thread {
  readonly rootSeq: number;
  readonly impact: CodeOf<'Impact'>;
}

/** An alert or update of a feed, and what it belongs to. */
export interface ThreadPlace extends Thread {
  readonly hash: Uint8Array;
}

/** What was said in a feed, for whoever judges what is said in it next. */
export interface FeedMemory {
  /** What stands at a place, if it is an alert or update and known. What is not known counts as grave (two-person.ts). */
  threadAt(seq: number): ThreadPlace | undefined;
  /** Place of the entry with this identifier, if there is one. */
  placeOf(entryId: string): number | undefined;
}

type ThreadAt = FeedMemory['threadAt'];

/**
 * The thread of the entry that an update or a retraction is about; undefined when that entry is not known, or is not the
 * very one that is named.
 */
export function targetThread(draft: Pick<Draft, 'body'>, threadAt: ThreadAt): Thread | undefined {
  const target = targetOf(draft);
  const place = target && threadAt(target.seq);
  return target !== undefined && place !== undefined && isSameBytes(place.hash, target.hash)
    ? place
    : undefined;
}

/**
 * The thread of an alert or update as it stands with it, at its place; undefined for everything else, and for an update
 * on what is not known.
 */
export function threadWith(draft: Pick<Draft, 'body'>, seq: number, threadAt: ThreadAt): Thread | undefined {
  const stated = statedImpact(draft);
  if (draft.body.case === 'alert') return stated && { rootSeq: seq, impact: stated };
  const before = draft.body.case === 'update' ? targetThread(draft, threadAt) : undefined;
  return before && { rootSeq: before.rootSeq, impact: greaterImpact(before.impact, stated)! };
}

/** The entry that a draft updates or takes back. */
export function targetOf({ body }: Pick<Draft, 'body'>): EntryReference | undefined {
  if (body.case === 'update') return body.update.target;
  return body.case === 'retraction' ? body.retraction.target : undefined;
}
