import type { Directory } from '../contract/directory.ts';
import type { Draft } from '../contract/entry.ts';
import { formatFeed } from '../contract/feed.ts';
import { validateDraft } from '../contract/validate-entry.ts';
import { judgeRelease } from '../gate/judge-release.ts';
import { prepareEntry } from '../gate/prepare-entry.ts';
import { readDirectory, readSigningKey } from '../store/home-keys.ts';
import type { Store } from '../store/open-store.ts';
import { countWaiting, type Placement, placeDrafts } from '../store/outbox.ts';
import { feedMemory } from '../store/threads.ts';
import type { VerifiedDirectory } from '../trust/directory.ts';
import { checkReturn } from './check-return.ts';
import { provideContentKeys, sealerOf } from './content-keys.ts';
import { AgencyError } from './errors.ts';
import { type TurnJudge, turnJudge } from './judge-turn.ts';
import { findKeyProblem } from './key-in-force.ts';
import { openCases } from './known-cases.ts';
import { assertTokensCurrent } from './link-keys.ts';
import { keepRoom, type RoomOptions } from './outbox-room.ts';
import { createOwnSender, type OwnSenderOptions } from './own-sender.ts';
import type { Stop } from './sender.ts';

export interface PublishDraftsOptions extends OwnSenderOptions, RoomOptions {
  readonly drafts: readonly Draft[];
  /** Of the rows that they were made of, where they were. */
  readonly rowDigests?: readonly (Uint8Array | undefined)[];
  /** Part of the transaction that gives them their places; what it throws undoes all. */
  readonly also?: (placements: readonly Placement[]) => void;
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
 * @throws {AgencyError} `AGENCY_FEED_FORKED`, `AGENCY_KEY_NOT_VALID` before anything is signed; `AGENCY_NOT_RELEASED` or
 *   `AGENCY_OUTBOX_FULL`, and then the outbox is as it was
 * @throws {StoreError}
 */
export async function publishDrafts(options: PublishDraftsOptions): Promise<DraftsOutcome> {
  const { home, store, drafts, clock } = options;
  const key = readSigningKey(home);
  const directory = readDirectory(home);
  const problem = findKeyProblem(directory, key, clock.nowMs());
  if (problem !== undefined) throw new AgencyError('AGENCY_KEY_NOT_VALID', problem);
  let stored = 0;
  const sender = createOwnSender(options, (run) => {
    stored += run.length;
  });
  for (const feed of new Set(drafts.map((draft) => formatFeed(draft.feed)))) {
    const stop = await sender?.check(feed);
    if (stop?.why === 'forked') throw stop.error;
  }
  const sealing = { ...options, directory, key };
  for (const draft of drafts) assertTokensCurrent(sealing, draft);
  await provideContentKeys(sealing, drafts);
  const seal = sealerOf(sealing);
  const cases = openCases({ store, directory: () => directory, self: home.id });
  const turns = turnJudge(home.id, cases);
  const place = (assertRoom?: () => void): Placement[] =>
    placeDrafts(
      store,
      drafts,
      (draft, head) => {
        assertReleased(store, directory, draft);
        assertInTurn(directory.directory, turns, draft);
        return prepareEntry(draft, head, key, seal);
      },
      clock.nowMs(),
      {
        ...(assertRoom && { assertRoom }),
        ...(options.rowDigests && { rowDigests: options.rowDigests }),
        ...(options.also && { also: options.also }),
      },
    );
  const placements = drafts.every(({ feed }) => feed.kind === 'receipt')
    ? place()
    : keepRoom({ ...options, directory }).place(place);
  const stops = (await sender?.settle()) ?? [];
  return { placements, stored, waiting: countWaiting(store), stops };
}

/** K3: what no reader will take is not signed. */
function assertReleased(store: Store, directory: VerifiedDirectory, draft: Draft): void {
  const feed = formatFeed(draft.feed);
  const fault = judgeRelease(directory, draft, feedMemory(store, 'outbox', feed));
  if (fault === undefined || !('code' in fault)) return;
  throw new AgencyError('AGENCY_NOT_RELEASED', `nothing was published in ${feed}: ${fault.reason}`);
}

/** What every reader would show as out of turn is not signed. */
function assertInTurn({ participants }: Directory, turns: TurnJudge, draft: Draft): void {
  const fault = checkReturn({ participants }, turns, draft);
  // What breaks a rule by itself is told as that.
  if (fault === undefined || validateDraft(draft).length > 0) return;
  const { path, problem } = fault;
  throw new AgencyError(
    'AGENCY_OUT_OF_TURN',
    `nothing was published in ${formatFeed(draft.feed)}: ${path} ${problem}`,
  );
}
