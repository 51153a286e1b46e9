import { parseFeed, subjectOf } from '../contract/feed.ts';
import { prepareEntry } from '../gate/prepare-entry.ts';
import { adoptHub } from '../store/adopt-hub.ts';
import { lastStoredSeq, nextWaiting } from '../store/outbox.ts';
import type { OutboxEntry } from '../store/outbox-entry.ts';
import { provideContentKeys, type SealingOptions, sealerOf } from './content-keys.ts';
import { draftOfEntry } from './draft-of-row.ts';
import { AgencyError } from './errors.ts';
import type { FeedEnd } from './feed-end.ts';
import { judgeHubHead } from './judge-hub-head.ts';

export type AdoptOutcome =
  /** The hub's newest entry is in this outbox, or it has none: there is nothing to adopt. */
  | { readonly outcome: 'not-needed' }
  | {
      readonly outcome: 'adopted';
      /** The place after which this outbox goes on. */
      readonly seq: number;
      /** Entries that had not left this machine and were signed anew behind it. */
      readonly moved: number;
      /** Statements of heads that had not left this machine: the next one says all that they said, and more. */
      readonly dropped: number;
      /** Entries that had perhaps left and are given up: publish their rows again if readers miss them. */
      readonly abandoned: readonly OutboxEntry[];
    };

export interface AdoptOptions extends SealingOptions {
  readonly end: FeedEnd;
}

/**
 * Goes on with a feed after the newest own entry at the hub, which another outbox with our key wrote.
 * K2: an entry that may be in other hands is never signed a second time, so nobody can be shown two of them. What was
 * sealed for its old place is sealed again for its new one; so of a community the feed of keys is adopted first.
 * @throws {AgencyError} `AGENCY_ADOPT_REFUSED` when that would go back behind what the hub has confirmed to us, or
 *   when what is at the hub is not ours at all
 * @throws {BusError}
 */
export async function adoptHead(options: AdoptOptions, feed: string): Promise<AdoptOutcome> {
  const { home, store, end, key, directory, clock } = options;
  const own = { origin: home.id, key, directory };
  const last = await end.readLast(subjectOf(parseFeed(feed)));
  if (last === undefined) return { outcome: 'not-needed' };
  const head = judgeHubHead(store, own, feed, last.bytes);
  if (head.kind === 'ours' || head.kind === 'older') return { outcome: 'not-needed' };
  if (head.kind === 'foreign') {
    throw new AgencyError(
      'AGENCY_ADOPT_REFUSED',
      `what stands at the end of ${feed} at the hub is not yours (${head.code}); publish without --adopt-head`,
    );
  }
  const { entry, hash } = head;
  if (entry.seq <= lastStoredSeq(store, feed)) {
    throw new AgencyError(
      'AGENCY_ADOPT_REFUSED',
      `the hub has confirmed more of ${feed} to this outbox than it shows now (entry ${entry.seq}, by another ` +
        'publisher with your key): two histories of your feed exist. Keep this folder as it is and ask the operator for a new key',
    );
  }
  const waiting = nextWaiting(store, feed, ALL);
  await provideContentKeys(
    options,
    waiting.map((one) => draftOfEntry(store, one)),
  );
  const seal = sealerOf(options);
  const change = adoptHub(
    store,
    feed,
    {
      bytes: last.bytes,
      hash,
      seq: entry.seq,
      entryId: entry.entryId,
      expiresAtMs: entry.expiresAtMs,
      streamSeq: last.streamSeq,
    },
    (unsent, after) => {
      const draft = draftOfEntry(store, unsent);
      // What it says of our own feeds may be of the history that is given up here: said, it would be a fork.
      return draft.body.case === 'heads' ? undefined : prepareEntry(draft, after, key, seal);
    },
    clock.nowMs(),
  );
  return { outcome: 'adopted', seq: entry.seq, ...change };
}

const ALL = { maxEntries: Number.MAX_SAFE_INTEGER, maxBytes: Number.MAX_SAFE_INTEGER };
