import { formatTime } from '../contract/timestamp.ts';
import { decideEntitlement } from '../policy/entitlement.ts';
import { readDirectory } from '../store/home-keys.ts';
import { AgencyError } from './errors.ts';
import { type DraftsOutcome, type PublishDraftsOptions, publishDrafts } from './publish-drafts.ts';
import type { WaitingDraft } from './release-file.ts';

export interface PublishReleasedOptions extends Omit<PublishDraftsOptions, 'drafts' | 'rowDigests'> {
  readonly waiting: readonly WaitingDraft[];
}

/**
 * Signs what second officers have signed into its feeds, all or nothing, and sends it.
 * @throws {AgencyError} `AGENCY_BAD_DRAFT`, `AGENCY_NOT_RELEASED`, and those of {@link publishDrafts}
 */
export async function publishReleased(options: PublishReleasedOptions): Promise<DraftsOutcome> {
  const { home, waiting, clock } = options;
  const { directory } = readDirectory(home);
  const nowMs = clock.nowMs();
  for (const { draft } of waiting) {
    const { entryId, feed, expiresAtMs } = draft;
    if (feed.origin !== home.id) {
      throw badDraft(`${entryId} is a draft of ${feed.origin}, and this is the folder of ${home.id}`);
    }
    if (nowMs >= expiresAtMs) {
      throw badDraft(
        `${entryId} expired at ${formatTime(expiresAtMs)}; publish its row again, and have that signed`,
      );
    }
    const entitled = decideEntitlement(directory, home.id, feed, nowMs);
    if (!entitled.allowed) throw badDraft(`${entryId}: ${entitled.reason}`);
  }
  const drafts = waiting.map(({ draft }) => draft);
  return await publishDrafts({ ...options, drafts, rowDigests: waiting.map(({ rowDigest }) => rowDigest) });
}

function badDraft(problem: string): AgencyError {
  return new AgencyError('AGENCY_BAD_DRAFT', `nothing was published: ${problem}`);
}
