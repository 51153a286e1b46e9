import type { ParticipantHome } from '../store/home.ts';
import { readOpeningKeys } from '../store/home-keys.ts';
import type { Store } from '../store/open-store.ts';
import { ownPrekeys } from '../store/prekeys.ts';
import type { OpeningKey } from '../trust/sealing-key.ts';

/**
 * All that content keys may have been handed to us with: the keys in the folder, read once, and our prekeys of now.
 * @throws {StoreError | TrustError} when a key in the folder cannot be used
 */
export function openingKeysOf(home: ParticipantHome, store: Store): () => OpeningKey[] {
  const fromFolder = readOpeningKeys(home);
  return () => [...fromFolder, ...ownPrekeys(store).map(({ key }) => key)];
}
