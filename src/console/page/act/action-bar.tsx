import { useRef, useState } from 'preact/hooks';
import type { ThreadDetail } from '../../wire/thread.ts';
import { session } from '../state/session.ts';
import { label, t } from '../texts/texts.ts';
import { acknowledge, markRead } from './acknowledge.ts';
import { ActionForm, type FormName } from './action-form.tsx';
import { newest } from './perform.ts';
import { ResultNote } from './result-note.tsx';
import './act.css';

const FORMS: readonly FormName[] = ['action', 'ask', 'update', 'close', 'retract'];

/** What the person may do now about what is shown: acknowledging is one press, all else opens a form below. */
export function ActionBar({ detail }: { readonly detail: ThreadDetail }) {
  const { card, may } = detail;
  const [form, setForm] = useState<FormName | undefined>(undefined);
  const [isBusy, setBusy] = useState(false);
  const opener = useRef<HTMLButtonElement | null>(null);
  const result = newest.value?.key === card.key ? newest.value.result : undefined;
  const leave = () => {
    setForm(undefined);
    opener.current?.focus();
  };
  // What was said once is not offered again; who has acknowledged it has read it.
  const { ownAction } = card;
  const isTaken = ownAction !== undefined && ownAction !== 'READ';
  const ways = (['acknowledge', 'read'] as const).filter(
    (way) => may.includes(way) && !isTaken && !(way === 'read' && ownAction === 'READ'),
  );
  if (may.length === 0)
    return session.value?.role === 'reader' ? <p class="act-none quiet">{t('act.reader')}</p> : null;
  return (
    <section class="act-bar" aria-label={t('act.title')}>
      <div class="act-buttons">
        {ways.map((way) => (
          <button
            key={way}
            class={`button ${way === 'acknowledge' ? 'primary' : ''}`}
            type="button"
            disabled={isBusy}
            onClick={async () => {
              setBusy(true);
              if (way === 'acknowledge') await acknowledge(card.key);
              else await markRead(card.key);
              setBusy(false);
            }}
          >
            {isBusy ? t('act.underWay') : t(`act.${way}`)}
          </button>
        ))}
        {FORMS.filter((name) => may.includes(name)).map((name) => (
          <button
            key={name}
            class={`button ${name === 'retract' ? 'danger' : ''}`}
            type="button"
            aria-expanded={form === name}
            onClick={(event) => {
              opener.current = event.currentTarget;
              setForm(form === name ? undefined : name);
            }}
          >
            {t(`act.${name}`)}
          </button>
        ))}
      </div>
      {ownAction !== undefined && (
        <p class="act-own">{t('act.own', { action: label('ReceiptAction', ownAction) })}</p>
      )}
      {result && form === undefined && <ResultNote result={result} />}
      {form !== undefined && <ActionForm key={form} name={form} detail={detail} onLeave={leave} />}
    </section>
  );
}
