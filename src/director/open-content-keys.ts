import { decodeEntry } from '../contract/entry-codec.ts';
import { decodeEnvelope } from '../contract/envelope.ts';
import { forgetUnopened, noteTried, untriedKeys } from '../store/content-keys.ts';
import { ownPrekeys } from '../store/prekeys.ts';
import { recordVerdict, type VerdictRecord } from '../store/verdict-log.ts';
import type { OpeningKey } from '../trust/sealing-key.ts';
import { type AdmitContext, admitContentKey } from './admit-content-key.ts';
import { openContentKey } from './offered-keys.ts';
import { regradeRun } from './regrade.ts';

/**
 * Opens the content keys in the inbox that were not opened when they came: those that had to wait for their place, and,
 * with a key of ours that was restored, those of before. What these keys do not open is tried again with others; our
 * prekeys, which change each day, are none: what came before one was not for it.
 * @returns what went on record (K8)
 */
export async function openContentKeys(
  context: AdmitContext,
  own: readonly OpeningKey[],
): Promise<VerdictRecord[]> {
  const { store } = context;
  const records: VerdictRecord[] = [];
  const prekeys = new Set(ownPrekeys(store).map(({ key }) => key.kid));
  const kids = own.map(({ kid }) => kid).filter((kid) => !prekeys.has(kid));
  const untried = untriedKeys(store, kids);
  for (const { position, bytes } of untried) {
    const contentKey = await openContentKey(bytes, own);
    if (contentKey === undefined) continue;
    store.transaction(() => {
      const admitted = admitContentKey(context, decodeEntry(decodeEnvelope(bytes).payload), contentKey);
      for (const record of admitted.records) recordVerdict(store, record);
      records.push(...admitted.records, ...regradeRun(context, admitted.taken));
      forgetUnopened(store, position);
    });
  }
  const last = untried.at(-1);
  if (last !== undefined) noteTried(store, kids, last.position);
  return records;
}
