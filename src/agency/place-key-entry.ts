import type { Draft } from '../contract/entry.ts';
import { prepareEntry } from '../gate/prepare-entry.ts';
import { placeDrafts } from '../store/outbox.ts';
import type { SealingOptions } from './content-keys.ts';

/** Another process of ours was faster: ours is seen by nobody. */
const MADE_MEANWHILE = Symbol('made meanwhile');

/**
 * Places an entry in our feed of keys, in one transaction with what keeps the key. Two processes of ours may do this at
 * once: the one that finds the other's key there places nothing.
 * @throws {ContractError} when the entry is refused
 */
export function placeKeyEntry(
  { store, key, clock }: Pick<SealingOptions, 'store' | 'key' | 'clock'>,
  draft: Draft,
  { isThere, keep }: { readonly isThere: () => boolean; readonly keep: () => void },
): void {
  const also = () => {
    if (isThere()) throw MADE_MEANWHILE;
    keep();
  };
  try {
    const [placed] = placeDrafts(store, [draft], (one, head) => prepareEntry(one, head, key), clock.nowMs(), {
      also,
    });
    if (placed?.outcome === 'refused') throw placed.error;
  } catch (reason) {
    if (reason !== MADE_MEANWHILE) throw reason;
  }
}
