import { encodeContent, isSealable } from '../contract/content-codec.ts';
import type { SealEntry } from '../gate/prepare-entry.ts';
import { mustBeSealed } from '../policy/sealing.ts';
import { ownContentKeys } from '../store/content-keys.ts';
import { readDirectory } from '../store/home-keys.ts';
import { createContentKey } from '../trust/content-key.ts';
import { sealContent } from '../trust/seal.ts';
import type { Actor } from './actor.ts';
import { seededRandom } from './seeded-random.ts';

/**
 * Seals what an attacker says in another's name as the other would, so that no rule of the community stops it: with the
 * content key that a copy of the other's folder has, or, as long as there is none, with one that nobody was handed.
 * K10: from the seed and the step's name.
 */
export function sealAs({ home, store }: Actor, seed: string, step: string): SealEntry {
  const { directory } = readDirectory(home);
  const random = seededRandom(seed, `seal of step ${step}`);
  return ({ feed, seq, body, status, handling, issuedAtMs }) => {
    const { origin, community } = feed;
    if (!isSealable(body) || !mustBeSealed(directory, community, issuedAtMs)) return undefined;
    const [kept] = ownContentKeys(store, { origin, community });
    const contentKey = kept?.contentKey ?? createContentKey(random);
    return sealContent(encodeContent({ status, handling, body }), { feed, seq }, contentKey, random);
  };
}
