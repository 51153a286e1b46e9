import { signal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { session } from '../state/session.ts';
import { t } from '../texts/texts.ts';
import './access.css';
import { addPasskey, canUsePasskey } from './passkey.ts';

/** Whether this person has said "not now", or has just made one: remembered by the page alone. */
const isAnswered = signal(false);

/** A quiet offer to who has signed in by a code. */
export function PasskeyOffer() {
  const [says, setSays] = useState<string | undefined>(undefined);
  const [isBusy, setBusy] = useState(false);
  if (isAnswered.value || session.value?.hasPasskey !== false || !canUsePasskey()) return null;
  const add = async () => {
    setBusy(true);
    setSays(undefined);
    try {
      await addPasskey();
      isAnswered.value = true;
    } catch (error) {
      setSays(t('access.offerFailed', { says: error instanceof Error ? error.message : String(error) }));
    }
    setBusy(false);
  };
  return (
    <aside class="access-offer" aria-label={t('access.passkeys')}>
      <span>{t('access.offer')}</span>
      <button type="button" disabled={isBusy} onClick={() => void add()}>
        {t('access.offerAdd')}
      </button>
      <button
        type="button"
        disabled={isBusy}
        onClick={() => {
          isAnswered.value = true;
        }}
      >
        {t('access.offerLater')}
      </button>
      <span role="status">{says}</span>
    </aside>
  );
}
