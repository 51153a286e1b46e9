import { setTimeout as delay } from 'node:timers/promises';
import type { Directory } from '../contract/directory.ts';
import { parseFeed } from '../contract/feed.ts';
import type { RetentionPolicy } from '../policy/retention.ts';
import { forgetContentKeys } from '../store/content-keys.ts';
import { type ErasedEntry, eraseByPolicy, eraseExpired, noteExpiries } from '../store/erase-inbox.ts';
import { eraseOrdered } from '../store/erase-ordered.ts';
import { eraseRetracted } from '../store/erase-retracted.ts';
import { forgetIdentifiers } from '../store/identifiers-gone.ts';
import { forgetInformation } from '../store/information-words.ts';
import { eraseKeptOwn } from '../store/kept-own.ts';
import { eraseLinkAnswers } from '../store/link-answers.ts';
import { forgetLinkKeys } from '../store/link-keys.ts';
import { latestStatedMs } from '../store/member-statements.ts';
import type { Store } from '../store/open-store.ts';
import { forgetReadLogHeads } from '../store/read-log-heads.ts';
import { recordVerdict, type VerdictRecord } from '../store/verdict-log.ts';
import type { VerifiedDirectory } from '../trust/directory.ts';
import { retirePrekeys } from './retire-prekeys.ts';

export interface Erasing {
  readonly store: Store;
  readonly policy: RetentionPolicy;
  readonly nowMs: number;
  /** Whose keys they are; absent: our prekeys stay. */
  readonly self?: { readonly id: string; readonly directory: Directory };
  /** By which a retraction of ours is in doubt (K6); absent: what we have taken back is not erased for that. */
  readonly keys?: VerifiedDirectory;
  /** What has expired by our clock alone goes too. @default false: some member must have signed that the time has come */
  readonly trustsClock?: boolean;
}

export interface Erasure {
  readonly records: readonly VerdictRecord[];
  /** Content keys and prekeys that were deleted. */
  readonly keys: number;
  /** Entries of ours that were kept beside the outbox, and were erased. */
  readonly own: number;
  /** There was not more to do. */
  readonly isLast: boolean;
}

/** So many entries in one transaction: what arrives does not wait long for it. */
const SLICE = 64;
/** After the last arrival. */
const IDLE_MS = 1_000;
const EVERY_MS = 10_000;

/**
 * Erases what has expired, one slice. K7: the content of entries and the keys that open it; their places stay (K1, K4),
 * and each is on record (K8). One transaction, so a crash leaves all of it or nothing. K3: what is erased does not come
 * back, so our clock alone makes nothing expire, but where no member has ever told the time.
 */
export function eraseSlice({ store, policy, nowMs, self, keys, trustsClock = false }: Erasing): Erasure {
  const certainMs = trustsClock ? nowMs : Math.min(nowMs, latestStatedMs(store) ?? nowMs);
  return store.transaction(() => {
    const dated = noteExpiries(store, SLICE);
    const expired = eraseExpired(store, nowMs, certainMs, SLICE);
    const byPolicy = eraseByPolicy(store, policy, nowMs, certainMs, SLICE);
    const ordered = eraseOrdered(store, policy.get('ordered'), nowMs, certainMs, SLICE);
    const rule = policy.get('retracted');
    const retracted = rule === undefined ? [] : eraseRetracted(store, rule, nowMs, certainMs, SLICE);
    const records = [...expired, ...byPolicy.erased, ...ordered, ...retracted].map((entry) =>
      recordOf(entry, nowMs),
    );
    for (const record of records) recordVerdict(store, record);
    const disclosed = eraseLinkAnswers(store, nowMs, certainMs, SLICE).map((entry) => recordOf(entry, nowMs));
    for (const record of disclosed) recordVerdict(store, record);
    // While their content keys are there: what we have taken back is read.
    const own = eraseKeptOwn(store, { policy, certainMs, ...(keys && { keys }), limit: SLICE });
    const retired = self === undefined ? 0 : retirePrekeys(store, self, certainMs);
    forgetIdentifiers(store, certainMs);
    const forgotten = forgetContentKeys(store, certainMs) + forgetLinkKeys(store, certainMs) + retired;
    forgetReadLogHeads(store, certainMs);
    forgetInformation(store, certainMs);
    const isLast =
      dated === 0 &&
      own === 0 &&
      expired.length + ordered.length + retracted.length + disclosed.length === 0 &&
      byPolicy.isLast;
    return { records: [...records, ...disclosed], keys: forgotten, own, isLast };
  });
}

/** Erases all that is due at once. */
export function eraseDue(erasing: Erasing): Omit<Erasure, 'isLast'> {
  const records: VerdictRecord[] = [];
  let keys = 0;
  let own = 0;
  for (let isLast = false; !isLast; ) {
    const slice = eraseSlice(erasing);
    records.push(...slice.records);
    keys += slice.keys;
    own += slice.own;
    isLast = slice.isLast;
  }
  return { records, keys, own };
}

function recordOf({ feed, seq, hash, cause }: ErasedEntry, nowMs: number): VerdictRecord {
  const { origin } = parseFeed(feed);
  const { reason: erasure, why: reason } = cause;
  return { atMs: nowMs, origin, feed, seq, outcome: 'erased', reason, erasure, hash };
}

/** Erases what has expired whenever nothing arrives, and now and then all the same, until the signal. */
export async function eraseWhenIdle(
  erasing: () => Erasing,
  idle: {
    lastArrivalAgoMs(): number;
    readonly signal: AbortSignal;
    readonly onErased: (records: readonly VerdictRecord[]) => Promise<void>;
    /** However much arrives, and while nothing is due, it is looked so often. Milliseconds. @default 10_000 */
    readonly everyMs?: number;
  },
): Promise<void> {
  const { everyMs = EVERY_MS } = idle;
  // What was erased before a crash may still stand in the log of the database.
  let isInLog = true;
  let lookedAtMs = Number.NEGATIVE_INFINITY;
  while (!idle.signal.aborted) {
    let pauseMs = IDLE_MS;
    if (idle.lastArrivalAgoMs() >= IDLE_MS || performance.now() - lookedAtMs >= everyMs) {
      const { records, keys, own, isLast } = eraseSlice(erasing());
      lookedAtMs = performance.now();
      isInLog ||= records.length > 0 || keys > 0 || own > 0;
      if (records.length > 0) await idle.onErased(records);
      if (isLast && isInLog) isInLog = !erasing().store.emptyLog();
      pauseMs = isLast ? everyMs : 0;
    }
    await delay(pauseMs, undefined, { signal: idle.signal }).catch(() => undefined);
  }
}
