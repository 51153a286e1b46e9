import { cards } from '../state/live.ts';
import { session } from '../state/session.ts';
import { t } from '../texts/texts.ts';
import { newest, perform } from './perform.ts';

/** Says that our service has taken note of the alert; signed, and once. What became of it is in {@link newest}. */
export async function acknowledge(key: string): Promise<void> {
  const card = cards.value.get(key);
  if (card?.isOwn || (card?.ownAction !== undefined && card.ownAction !== 'READ')) return;
  if (session.value?.role === 'reader') {
    newest.value = {
      key,
      result: { outcome: 'refused', code: 'reader', says: t('act.reader'), problems: [] },
    };
    return;
  }
  newest.value = { key, result: await perform({ do: 'receipt', key, action: 'ACKNOWLEDGED' }) };
}

/** Says that our service has read the alert, and no more. */
export async function markRead(key: string): Promise<void> {
  newest.value = { key, result: await perform({ do: 'receipt', key, action: 'READ' }) };
}
