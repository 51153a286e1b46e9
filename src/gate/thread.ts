import type { CodeOf } from '../contract/code-lists.ts';
import type { Draft } from '../contract/entry.ts';
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

/** What stands at a place of the draft's feed, if that is known. */
export type ThreadAt = (seq: number) => ThreadPlace | undefined;

/**
 * The thread of the entry that an update or a retraction is about; undefined when that entry is not known, or is not the
 * very one that is named.
 */
export function targetThread({ body }: Pick<Draft, 'body'>, threadAt: ThreadAt): Thread | undefined {
  const target =
    body.case === 'update'
      ? body.update.target
      : body.case === 'retraction'
        ? body.retraction.target
        : undefined;
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
