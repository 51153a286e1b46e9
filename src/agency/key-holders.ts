import type { Directory } from '../contract/directory.ts';
import { formatFeed } from '../contract/feed.ts';
import type { Store } from '../store/open-store.ts';
import { memberPrekey, ownPrekeys } from '../store/prekeys.ts';
import type { KeyHolders, PublicSealingKey } from '../trust/content-key.ts';
import { readPrekey } from '../trust/prekey.ts';
import { type Audience, membersWithKeys } from './content-key-plan.ts';

/** With more, both halves do not fit into an envelope. */
const MAX_WITH_PREKEYS = 100;

/**
 * To whom a content key of ours is handed now: the members by their sealing keys, and by their newest prekeys.
 * @param only of these one alone
 */
export function keyHoldersOf(
  { store, directory, self, audience }: KeyHolding,
  community: string,
  nowMs: number,
  only?: string,
): KeyHolders {
  const members = membersWithKeys(directory, community, nowMs, only);
  const prekeyOf = (member: string): PublicSealingKey | undefined => {
    if (member === self) {
      const [own] = ownPrekeys(store, community);
      return own && { kid: own.key.kid, jwk: own.key.publicJwk };
    }
    const said = memberPrekey(store, formatFeed({ origin: member, community, kind: 'key' }), nowMs);
    return said && readPrekey(said);
  };
  const found = members.map(({ member, keys }) => ({ member, keys, prekey: prekeyOf(member) }));
  const count = found.reduce((sum, { keys }) => sum + keys.length, 0);
  const hasPrekeys = found.some(({ prekey }) => prekey !== undefined) && count <= MAX_WITH_PREKEYS;
  const listed = (some: typeof found) => ({
    sealingKeys: some.flatMap(({ keys }) => keys),
    prekeys: hasPrekeys
      ? some.flatMap(({ keys, prekey }): readonly PublicSealingKey[] =>
          prekey === undefined ? keys : [prekey],
        )
      : [],
  });
  if (audience === undefined) return listed(found);
  const isFor = ({ member }: { readonly member: string }) => audience.includes(member);
  return { ...listed(found.filter(isFor)), decoys: listed(found.filter((one) => !isFor(one))) };
}

interface KeyHolding {
  readonly store: Store;
  readonly directory: Directory;
  readonly self: string;
  /** For these members; the others are listed with something that opens nothing, so that nobody sees for whom it is. */
  readonly audience?: Audience | undefined;
}
