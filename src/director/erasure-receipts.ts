import { v7 as uuidV7 } from 'uuid';
import type { Clock, RandomBytes } from '../contract/clock.ts';
import type { Draft } from '../contract/entry.ts';
import type { ErasedPlaces } from '../contract/erasure.ts';
import { parseFeed } from '../contract/feed.ts';
import { ALERT_KINDS } from '../contract/kind.ts';
import { MAX_ERASED_RANGES } from '../contract/limits.ts';
import { isMemberAt } from '../policy/entitlement.ts';
import { advanceCursor, readCursor } from '../store/cursor.ts';
import type { Store } from '../store/open-store.ts';
import { listVerdicts, type VerdictRecord } from '../store/verdict-log.ts';
import type { VerifiedDirectory } from '../trust/directory.ts';

/** Up to which verdict what was erased has been said. */
const CURSOR = 'erasure receipts';
/** A receipt is looked up, and then known here for as long as what it is about. */
const LIFETIME_MS = 35 * 24 * 3_600_000;

export interface ErasureReceipts {
  readonly drafts: Draft[];
  /** To be called when they have their places, or were refused: they would be again. Before, they are drafted the next time. */
  noteSaid(): void;
}

/**
 * What we have erased and have not said so, for the members of each community. Of alerts, updates and retractions only: a
 * receipt on receipts would have no end. A receipt may be said twice after a crash; it says the same.
 */
export function draftErasureReceipts({
  store,
  directory,
  self,
  clock,
  random,
}: {
  readonly store: Store;
  readonly directory: VerifiedDirectory;
  /** The member that states. */
  readonly self: string;
  readonly clock: Clock;
  readonly random: RandomBytes;
}): ErasureReceipts {
  const nowMs = clock.nowMs();
  const verdicts = listVerdicts(store, {
    outcome: 'erased',
    afterId: readCursor(store, CURSOR),
    limit: MAX_ERASED_RANGES,
  });
  const lastId = verdicts.at(-1)?.id;
  const alike = Map.groupBy(
    verdicts.filter(isOfAlerts),
    ({ feed, erasure = 'EXPIRED' }) => `${parseFeed(feed).community} ${erasure}`,
  );
  const drafts = [...alike.values()].flatMap((erased): Draft[] => {
    const { feed, erasure: reason = 'EXPIRED' } = erased[0]!;
    const { community } = parseFeed(feed);
    if (!isMemberAt(directory.directory, community, self, nowMs)) return [];
    return [
      {
        feed: { origin: self, community, kind: 'request' },
        issuedAtMs: nowMs,
        expiresAtMs: nowMs + LIFETIME_MS,
        entryId: uuidV7({ msecs: nowMs, random: random(16) }),
        status: 'ACTUAL',
        handling: { code: 'H0' },
        body: { case: 'erasure', erasure: { reason, entries: placesOf(erased) } },
      },
    ];
  });
  return { drafts, noteSaid: () => lastId !== undefined && advanceCursor(store, CURSOR, lastId) };
}

function isOfAlerts({ feed, hash }: VerdictRecord): boolean {
  return hash.length > 0 && (ALERT_KINDS as readonly string[]).includes(parseFeed(feed).kind);
}

function placesOf(erased: readonly VerdictRecord[]): ErasedPlaces[] {
  const sorted = erased.toSorted((a, b) => (a.feed === b.feed ? a.seq! - b.seq! : a.feed < b.feed ? -1 : 1));
  const places: ErasedPlaces[] = [];
  for (const { feed, seq = 0, hash } of sorted) {
    const last = places.at(-1);
    // What was held twice at one place is one place.
    if (last?.feed === feed && seq <= last.toSeq) continue;
    if (last?.feed === feed && seq === last.toSeq + 1) places.splice(-1, 1, { ...last, toSeq: seq, hash });
    else places.push({ feed, fromSeq: seq, toSeq: seq, hash });
  }
  return places;
}
