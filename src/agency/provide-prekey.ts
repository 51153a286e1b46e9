import { v7 as uuidV7 } from 'uuid';
import type { Draft, Status } from '../contract/entry.ts';
import { MAX_PREKEY_LIFETIME_MS } from '../contract/limits.ts';
import { isMemberAt } from '../policy/entitlement.ts';
import { keepOwnPrekey, ownPrekeys } from '../store/prekeys.ts';
import { openingKeyOf } from '../trust/sealing-key.ts';
import type { SealingOptions } from './content-keys.ts';
import { placeKeyEntry } from './place-key-entry.ts';

/** As often as content keys change. Milliseconds. */
const EVERY_MS = 24 * 3_600_000;

/**
 * Makes a new prekey of ours for a community once a day, and says it in our feed of keys, in one transaction with what
 * keeps its secret. Two processes may do this at once.
 */
export function providePrekey(
  { store, home, directory, key, clock, random }: SealingOptions,
  { community, status }: { readonly community: string; readonly status: Status },
): void {
  const nowMs = clock.nowMs();
  const isThere = () => {
    const [newest] = ownPrekeys(store, community);
    return newest !== undefined && nowMs < newest.madeAtMs + EVERY_MS;
  };
  if (isThere() || !isMemberAt(directory.directory, community, home.id, nowMs)) return;
  const secret = random(32);
  const publicKey = Buffer.from(openingKeyOf(secret).publicJwk.x, 'base64url');
  const draft: Draft = {
    feed: { origin: home.id, community, kind: 'key' },
    issuedAtMs: nowMs,
    expiresAtMs: nowMs + MAX_PREKEY_LIFETIME_MS,
    entryId: uuidV7({ msecs: nowMs, random: random(16) }),
    status,
    handling: { code: 'H0' },
    body: { case: 'prekey', prekey: { publicKey: new Uint8Array(publicKey) } },
  };
  placeKeyEntry({ store, key, clock }, draft, {
    isThere,
    keep: () => keepOwnPrekey(store, { community, entryId: draft.entryId, madeAtMs: nowMs, secret }),
  });
}
