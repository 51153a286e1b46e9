import type { Draft } from '../contract/entry.ts';
import { formatFeed } from '../contract/feed.ts';
import { prepareEntry } from '../gate/prepare-entry.ts';
import { readDirectory, readSigningKey } from '../store/home-keys.ts';
import { countWaiting, type Placement, placeDrafts } from '../store/outbox.ts';
import { AgencyError } from './errors.ts';
import { findKeyProblem } from './key-in-force.ts';
import { keepRoom, type RoomOptions } from './outbox-room.ts';
import { createOwnSender, type OwnSenderOptions } from './own-sender.ts';
import type { Stop } from './sender.ts';

export interface PublishDraftsOptions extends OwnSenderOptions, RoomOptions {
  readonly drafts: readonly Draft[];
}

export interface DraftsOutcome {
  /** One for each draft, in order. */
  readonly placements: readonly Placement[];
  /** Entries that the hub has stored meanwhile, of these and of what waited before. */
  readonly stored: number;
  readonly waiting: number;
  readonly stops: readonly Stop[];
}

/**
 * Signs drafts into their feeds, all in one transaction, and sends what waits. Without a broker they wait.
 * Receipts find room always: were ours missing, the others' outboxes would fill too.
 * @throws {AgencyError} `AGENCY_FEED_FORKED`, `AGENCY_KEY_NOT_VALID` before anything is signed; `AGENCY_OUTBOX_FULL`
 * @throws {StoreError}
 */
export async function publishDrafts(options: PublishDraftsOptions): Promise<DraftsOutcome> {
  const { home, store, drafts, clock } = options;
  const key = readSigningKey(home);
  const problem = findKeyProblem(readDirectory(home), key, clock.nowMs());
  if (problem !== undefined) throw new AgencyError('AGENCY_KEY_NOT_VALID', problem);
  let stored = 0;
  const sender = createOwnSender(options, (run) => {
    stored += run.length;
  });
  for (const feed of new Set(drafts.map((draft) => formatFeed(draft.feed)))) {
    const stop = await sender?.check(feed);
    if (stop?.why === 'forked') throw stop.error;
  }
  const place = (assertRoom?: () => void): Placement[] =>
    placeDrafts(
      store,
      drafts,
      (draft, head) => prepareEntry(draft, head, key),
      clock.nowMs(),
      assertRoom && { assertRoom },
    );
  const placements = drafts.every(({ feed }) => feed.kind === 'receipt')
    ? place()
    : keepRoom({ ...options, directory: readDirectory(home) }).place(place);
  const stops = (await sender?.settle()) ?? [];
  return { placements, stored, waiting: countWaiting(store), stops };
}
