import { v7 as uuidV7 } from 'uuid';
import type { Clock, RandomBytes } from '../contract/clock.ts';
import { encodeContent, isSealable } from '../contract/content-codec.ts';
import type { ContentKeyBody, Draft, SealableContent, Status } from '../contract/entry.ts';
import type { SealEntry } from '../gate/prepare-entry.ts';
import { mustBeSealed } from '../policy/sealing.ts';
import { type ContentKeyOwner, keepContentKey, ownContentKeys } from '../store/content-keys.ts';
import type { ParticipantHome } from '../store/home.ts';
import type { Store } from '../store/open-store.ts';
import { createContentKey, wrapContentKey } from '../trust/content-key.ts';
import type { VerifiedDirectory } from '../trust/directory.ts';
import { type ContentKey, sealContent } from '../trust/seal.ts';
import type { SigningKey } from '../trust/signing-key.ts';
import {
  type Audience,
  audienceOf,
  findCurrentKey,
  keyEndMs,
  kidsOf,
  membersWithKeys,
} from './content-key-plan.ts';
import { AgencyError } from './errors.ts';
import { keyHoldersOf } from './key-holders.ts';
import { placeKeyEntry } from './place-key-entry.ts';
import { providePrekey } from './provide-prekey.ts';
import { sealVariants, type Variant } from './seal-variants.ts';

export interface SealingOptions {
  readonly home: ParticipantHome;
  readonly store: Store;
  readonly directory: VerifiedDirectory;
  readonly key: SigningKey;
  readonly clock: Clock;
  readonly random: RandomBytes;
}

/**
 * Makes the content keys that these drafts need and hands them to the members, by entries in our feeds of keys: before
 * anything that they seal, and in one transaction with what remembers them. Where nothing is to be sealed it does
 * nothing. Two processes may do this at once.
 */
export async function provideContentKeys(options: SealingOptions, drafts: readonly Draft[]): Promise<void> {
  const { store, clock, random } = options;
  const { directory } = options.directory;
  const seen = new Set<string>();
  for (const draft of drafts) {
    const { body, expiresAtMs, status, issuedAtMs } = draft;
    const { community } = draft.feed;
    const audience = audienceOf(draft);
    if (!mustBeSealed(directory, community, issuedAtMs)) continue;
    if (!seen.has(community)) providePrekey(options, { community, status });
    seen.add(community);
    if (!isSealable(body)) continue;
    // Most of what is published together needs the same key.
    const untilMs = keyEndMs({ issuedAtMs, expiresAtMs });
    const name = `${community} ${untilMs} ${audience ?? ''}`;
    if (seen.has(name)) continue;
    seen.add(name);
    const owner = { origin: options.home.id, community };
    const holding = { store, directory, self: owner.origin, audience };
    const holders = keyHoldersOf(holding, community, clock.nowMs());
    const isThere = (nowMs: number) =>
      findCurrentKey(ownContentKeys(store, owner, untilMs), holders.sealingKeys, nowMs) !== undefined;
    if (isThere(clock.nowMs())) continue;
    const contentKey = createContentKey(random);
    const wrapped = await wrapContentKey(contentKey, owner, holders, random);
    const nowMs = clock.nowMs();
    const handing = draftContentKey(owner, { wrapped, nowMs, untilMs, status }, random);
    const recipients = kidsOf(holders.sealingKeys);
    placeKeyEntry(options, handing, {
      isThere: () => isThere(nowMs),
      keep: () =>
        keepContentKey(store, { ...owner, contentKey, madeAtMs: nowMs, untilMs, recipients, audience }),
    });
  }
}

/**
 * Hands a member the content keys of before that it does not have: it came later, or has lost them. What the community
 * was told meanwhile is the originator's to give (K5).
 * @param sinceMs keys that were made from then on
 * @returns what is to be published for it
 * @throws {AgencyError} `AGENCY_NO_CONTENT_KEY`: it is no member, or has no key that could be handed anything
 */
export async function draftSharedKeys(
  { store, home, directory, clock, random }: Omit<SealingOptions, 'key'>,
  {
    community,
    member,
    sinceMs,
  }: { readonly community: string; readonly member: string; readonly sinceMs: number },
): Promise<Draft[]> {
  const nowMs = clock.nowMs();
  const owner = { origin: home.id, community };
  const holders = keyHoldersOf(
    { store, directory: directory.directory, self: home.id },
    community,
    nowMs,
    member,
  );
  if (holders.sealingKeys.length === 0) {
    throw new AgencyError(
      'AGENCY_NO_CONTENT_KEY',
      `${member} is no member of ${community}, or has no key for sealing in the directory; ask the operator`,
    );
  }
  const keys = ownContentKeys(store, owner).filter(
    ({ madeAtMs, untilMs, audience }) => audience === undefined && madeAtMs >= sinceMs && untilMs > nowMs,
  );
  return Promise.all(
    keys.map(async ({ contentKey, untilMs }) => {
      const wrapped = await wrapContentKey(contentKey, owner, holders, random);
      return draftContentKey(owner, { wrapped, nowMs, untilMs, status: 'ACTUAL' }, random);
    }),
  );
}

/**
 * Seals with the keys of {@link provideContentKeys} what is signed in one transaction; gives undefined for what is not to
 * be sealed. Traced alerts are sealed with the keys of provide-variants.ts. What it gives is good for the moment in which it was made.
 * @throws {AgencyError} `AGENCY_NO_CONTENT_KEY`
 */
export function sealerOf(
  { home, store, directory, clock, random }: SealingOptions,
  variants: ReadonlyMap<string, readonly Variant[]> = new Map(),
): SealEntry {
  const nowMs = clock.nowMs();
  const current = new Map<string, ContentKey>();
  const keyFor = (community: string, untilMs: number, audience: Audience | undefined): ContentKey => {
    const name = `${community} ${untilMs} ${audience ?? ''}`;
    const found = current.get(name);
    if (found !== undefined) return found;
    const sealingKeys = membersWithKeys(directory.directory, community, nowMs)
      .filter(({ member }) => audience === undefined || audience.includes(member))
      .flatMap(({ keys }) => keys);
    const own = ownContentKeys(store, { origin: home.id, community }, untilMs);
    const kept = findCurrentKey(own, sealingKeys, nowMs);
    if (kept === undefined) {
      throw new AgencyError(
        'AGENCY_NO_CONTENT_KEY',
        `there is no content key for ${community} yet; the day, or its members, have just changed: publish it again`,
      );
    }
    current.set(name, kept.contentKey);
    return kept.contentKey;
  };
  return (entry) => {
    const { feed, body, expiresAtMs, issuedAtMs, seq } = entry;
    if (!isSealable(body) || !mustBeSealed(directory.directory, feed.community, issuedAtMs)) return undefined;
    const ofMembers = variants.get(entry.entryId);
    if (ofMembers !== undefined) return sealVariants(entry, ofMembers, random);
    const { status, handling, release } = entry;
    const content: SealableContent = { status, handling, body, ...(release && { release }) };
    const contentKey = keyFor(feed.community, keyEndMs({ issuedAtMs, expiresAtMs }), audienceOf(entry));
    return sealContent(encodeContent(content), { feed, seq }, contentKey, random);
  };
}

interface KeyToSay {
  readonly wrapped: ContentKeyBody;
  readonly nowMs: number;
  readonly untilMs: number;
  readonly status: Status;
}

/** A content key, wrapped, as it is said in our feed of keys. */
export function draftContentKey(
  { origin, community }: ContentKeyOwner,
  { wrapped, nowMs, untilMs, status }: KeyToSay,
  random: RandomBytes,
): Draft {
  return {
    feed: { origin, community, kind: 'key' },
    issuedAtMs: nowMs,
    expiresAtMs: untilMs,
    entryId: uuidV7({ msecs: nowMs, random: random(16) }),
    status,
    handling: { code: 'H0' },
    body: { case: 'contentKey', contentKey: wrapped },
  };
}
