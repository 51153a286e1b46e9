import type { Entry } from '../contract/entry.ts';
import { parseFeed } from '../contract/feed.ts';
import { reopenEntry } from '../gate/reopen-entry.ts';
import { keepClosed, takeClosed } from '../store/closed-entries.ts';
import { findContentKey, keepContentKey } from '../store/content-keys.ts';
import { recordPassed } from '../store/inbox.ts';
import { keepLinkKey } from '../store/link-keys.ts';
import { applyMarks } from '../store/marks.ts';
import type { Store } from '../store/open-store.ts';
import { hashUnderLinkKey } from '../store/own-identifiers.ts';
import { feedMemory } from '../store/threads.ts';
import type { VerdictRecord } from '../store/verdict-log.ts';
import type { VerifiedDirectory } from '../trust/directory.ts';
import type { ContentKey } from '../trust/seal.ts';
import type { GradedEntry } from './grade-entry.ts';
import { takeIn } from './take-in.ts';
import { recordOfVerdict } from './verdict-record.ts';

export interface AdmitContext {
  readonly store: Store;
  readonly directory: VerifiedDirectory;
  readonly reader: string;
  readonly nowMs: number;
}

/**
 * Keeps a content key that a delivered entry has brought, and delivers what was closed for want of it. K4: part of the
 * caller's transaction, in which the records are written too. Which key it is, is its originator's word: a second one of the same name changes nothing.
 */
export function admitContentKey(
  context: AdmitContext,
  { feed: { origin, community }, issuedAtMs, expiresAtMs, body }: Entry,
  contentKey: ContentKey,
): { readonly records: VerdictRecord[]; readonly taken: GradedEntry[] } {
  const { store, nowMs } = context;
  const linkEpoch = body.case === 'contentKey' ? body.contentKey.linkEpoch : undefined;
  if (linkEpoch !== undefined) {
    const times = { saidAtMs: issuedAtMs, untilMs: expiresAtMs };
    const key = { origin, community, linkKey: contentKey, epoch: linkEpoch, ...times };
    if (keepLinkKey(store, key)) hashUnderLinkKey(store, key, nowMs);
    return { records: [], taken: [] };
  }
  keepContentKey(store, { origin, community, contentKey, madeAtMs: issuedAtMs, untilMs: expiresAtMs });
  const taken: GradedEntry[] = [];
  const records = takeClosed(store, { origin, community }, contentKey.keyId).map((closed): VerdictRecord => {
    const feed = parseFeed(closed.feed);
    const memory = feedMemory(store, 'inbox', closed.feed);
    const gate = { ...context, ...memory, findContentKey: keysOf(store) };
    const verdict = reopenEntry(gate, feed, closed.bytes, closed);
    if (verdict.outcome === 'delivered') {
      const { position } = takeIn(store, context.reader, verdict, nowMs);
      applyMarks(store, closed.feed, closed.seq);
      taken.push({ ...verdict, position, feed: closed.feed, receivedAtMs: nowMs });
    } else {
      recordPassed(store, closed.feed, closed.seq, verdict.hash);
      if (verdict.closed !== undefined) keepClosed(store, closed, verdict.closed.keyId, nowMs);
    }
    return { atMs: nowMs, origin, feed: closed.feed, ...recordOfVerdict(verdict) };
  });
  return { records, taken };
}

/** The content keys that are here, as the checkpoint asks for them. */
export function keysOf(store: Store): (feed: Entry['feed'], keyId: string) => ContentKey | undefined {
  return (feed, keyId) => findContentKey(store, feed, keyId);
}
