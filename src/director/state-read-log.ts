import { v7 as uuidV7 } from 'uuid';
import type { Clock, RandomBytes } from '../contract/clock.ts';
import type { Draft, Entry, Status } from '../contract/entry.ts';
import { isSameBytes } from '../contract/plain-bytes.ts';
import { isMemberAt } from '../policy/entitlement.ts';
import type { Store } from '../store/open-store.ts';
import { newestOwn } from '../store/outbox-newest.ts';
import { readLogHead } from '../store/read-log.ts';
import { readStoredEntry } from '../store/stored-entry.ts';
import type { VerifiedDirectory } from '../trust/directory.ts';

export interface ReadLogStatementOptions {
  readonly store: Store;
  readonly directory: VerifiedDirectory;
  /** The member that states. */
  readonly self: string;
  readonly clock: Clock;
  readonly random: RandomBytes;
  /** @default 'ACTUAL' */
  readonly status?: Status;
}

/** Between two statements in one community. Milliseconds. */
export const READ_LOG_EVERY_MS = 3_600_000;

/** Others keep it for longer (store/read-log-heads.ts); our outbox need not. Milliseconds. */
const GOOD_FOR_MS = 35 * 24 * 3_600_000;

/** So many own requests are looked through for the last statement. */
const LOOK_BACK = 200;

/**
 * How far our log of who read what goes, for each community of ours that was told of a shorter one an hour ago or more;
 * none where nothing was read since, unless what we said has expired. Whoever has it finds out when the log is cut short later, or written anew.
 */
export function draftReadLogHeads(options: ReadLogStatementOptions): Draft[] {
  const { store, directory, self, clock, random } = options;
  const head = readLogHead(store);
  if (head.length === 0) return [];
  const nowMs = clock.nowMs();
  const last = new Map(lastStated(store).map((entry) => [entry.feed.community, entry]));
  const isDue = (community: string): boolean => {
    const said = last.get(community);
    if (said?.body.case !== 'readLogHead' || nowMs >= said.expiresAtMs) return true;
    const { length, hash } = said.body.readLogHead;
    if (length === head.length && isSameBytes(hash, head.hash)) return false;
    // A clock that was set back has forgotten how long it was.
    return nowMs < said.issuedAtMs || nowMs - said.issuedAtMs >= READ_LOG_EVERY_MS;
  };
  return directory.directory.communities
    .map(({ id }) => id)
    .filter((id) => isMemberAt(directory.directory, id, self, nowMs) && isDue(id))
    .sort()
    .map((community) => ({
      feed: { origin: self, community, kind: 'request' },
      issuedAtMs: nowMs,
      expiresAtMs: nowMs + GOOD_FOR_MS,
      entryId: uuidV7({ msecs: nowMs, random: random(16) }),
      status: options.status ?? 'ACTUAL',
      handling: { code: 'H0' },
      body: { case: 'readLogHead', readLogHead: head },
    }));
}

function lastStated(store: Store): Entry[] {
  const isHead = (bytes: Uint8Array) => readStoredEntry(store, bytes).body.case === 'readLogHead';
  return newestOwn(store, 'request', LOOK_BACK, isHead).map((bytes) => readStoredEntry(store, bytes));
}
