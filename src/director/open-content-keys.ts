import { decodeEntry } from '../contract/entry-codec.ts';
import { decodeEnvelope } from '../contract/envelope.ts';
import { forgetUnopened, unopenedKeys } from '../store/content-keys.ts';
import { recordVerdict, type VerdictRecord } from '../store/verdict-log.ts';
import type { OpeningKey } from '../trust/sealing-key.ts';
import { type AdmitContext, admitContentKey } from './admit-content-key.ts';
import { openContentKey } from './offered-keys.ts';
import { regradeRun } from './regrade.ts';

/**
 * Opens the content keys in the inbox that were not opened when they came: those that had to wait for their place, and,
 * with a key of ours that was restored, those of before. What cannot be opened is tried again another time.
 * @param afterPosition only those that came later
 * @returns what went on record (K8), and the position of the newest that was tried
 */
export async function openContentKeys(
  context: AdmitContext,
  own: readonly OpeningKey[],
  afterPosition: number,
): Promise<{ readonly records: VerdictRecord[]; readonly position: number }> {
  const { store } = context;
  const records: VerdictRecord[] = [];
  let tried = afterPosition;
  for (const { position, bytes } of unopenedKeys(store, afterPosition)) {
    tried = position;
    const contentKey = await openContentKey(bytes, own);
    if (contentKey === undefined) continue;
    store.transaction(() => {
      const admitted = admitContentKey(context, decodeEntry(decodeEnvelope(bytes).payload), contentKey);
      for (const record of admitted.records) recordVerdict(store, record);
      records.push(...admitted.records, ...regradeRun(context, admitted.taken));
      forgetUnopened(store, position);
    });
  }
  return { records, position: tried };
}
