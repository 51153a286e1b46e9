import type { Draft } from '../contract/entry.ts';
import { MAX_TOKENS } from '../contract/limits.ts';
import { type Identifier, type LinkToken, linkEpochOf } from '../contract/link.ts';
import { type KeptLinkKey, keepLinkKey, ownLinkKeys } from '../store/link-keys.ts';
import { createContentKey, wrapContentKey } from '../trust/content-key.ts';
import { linkTokenOf } from '../trust/link-token.ts';
import type { ContentKey } from '../trust/seal.ts';
import { kidsOf } from './content-key-plan.ts';
import { draftContentKey, type SealingOptions } from './content-keys.ts';
import { AgencyError } from './errors.ts';
import { keyHoldersOf } from './key-holders.ts';
import { placeKeyEntry } from './place-key-entry.ts';

const DAY_MS = 24 * 3_600_000;

/** What was said in a month can be matched for so long after it. */
const WINDOW_MS = 92 * DAY_MS;

/** A draft with the tokens of its identifiers. */
export async function withTokens(
  options: SealingOptions,
  draft: Draft,
  identifiers: readonly Identifier[],
): Promise<Draft> {
  if (draft.body.case !== 'alert' || identifiers.length === 0) return draft;
  const { community } = draft.feed;
  const { keyId, key } = await provideLinkKey(options, draft);
  const tokens = identifiers.slice(0, MAX_TOKENS).map(
    (identifier): LinkToken => ({
      type: identifier.type,
      keyId,
      token: linkTokenOf(key, community, identifier),
    }),
  );
  return { ...draft, body: { case: 'alert', alert: { ...draft.body.alert, tokens } } };
}

/**
 * Our link key for a community, of the month in which something is issued; where there is none yet for exactly those
 * who are members now, one is made and handed to them, before anything that it is for. K2: who has left has none of what
 * comes next, and who has come none of before. Two processes may do this at once.
 */
async function provideLinkKey(
  options: SealingOptions,
  { feed: { community }, issuedAtMs, status }: Draft,
): Promise<ContentKey> {
  const { store, home, clock, random } = options;
  const owner = { origin: home.id, community };
  const epoch = linkEpochOf(issuedAtMs);
  const directory = options.directory.directory;
  const holders = keyHoldersOf({ store, directory, self: home.id }, community, clock.nowMs());
  const recipients = kidsOf(holders.sealingKeys);
  const find = () => findCurrent(ownLinkKeys(store, owner, epoch), recipients);
  const found = find();
  if (found !== undefined) return found.linkKey;
  const linkKey = createContentKey(random);
  const wrapped = await wrapContentKey(linkKey, { ...owner, linkEpoch: epoch }, holders, random);
  const untilMs = endOfMonthMs(issuedAtMs) + WINDOW_MS;
  const draft = draftContentKey(owner, { wrapped, nowMs: issuedAtMs, untilMs, status }, random);
  placeKeyEntry(options, draft, {
    isThere: () => find() !== undefined,
    keep: () => keepLinkKey(store, { ...owner, linkKey, epoch, saidAtMs: issuedAtMs, untilMs, recipients }),
  });
  // Another process of ours may have been faster.
  return find()?.linkKey ?? linkKey;
}

/**
 * What waited, for a second officer, may have tokens of a month or of members that are over: they would count for nothing.
 * @throws {AgencyError} `AGENCY_OLD_LINK_KEY`, before anything is signed
 */
export function assertTokensCurrent(
  { store, home, directory, clock }: Omit<SealingOptions, 'key'>,
  { feed: { community }, entryId, issuedAtMs, body }: Draft,
): void {
  const [token] = body.case === 'alert' ? (body.alert.tokens ?? []) : [];
  if (token === undefined) return;
  const holding = { store, directory: directory.directory, self: home.id };
  const { sealingKeys } = keyHoldersOf(holding, community, clock.nowMs());
  const own = ownLinkKeys(store, { origin: home.id, community }, linkEpochOf(issuedAtMs));
  if (findCurrent(own, kidsOf(sealingKeys))?.linkKey.keyId === token.keyId) return;
  throw new AgencyError(
    'AGENCY_OLD_LINK_KEY',
    `nothing was published: the tokens of ${entryId} are of a link key that is not in force any more in ${community}; publish its row again`,
  );
}

/** The newest one, if it is for exactly those who are members. */
function findCurrent(
  [newest]: readonly KeptLinkKey[],
  recipients: readonly string[],
): KeptLinkKey | undefined {
  return newest?.recipients?.join(' ') === recipients.join(' ') ? newest : undefined;
}

function endOfMonthMs(atMs: number): number {
  const at = new Date(atMs);
  return Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1);
}
