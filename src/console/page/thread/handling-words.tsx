import type { AlertCard } from '../../wire/card.ts';
import { nowMs } from '../state/live.ts';
import { participantName } from '../state/names.ts';
import { formatAgo, formatTime, label, t } from '../texts/texts.ts';
import './lists.css';

/** What may be done with it, in words, and until when. K5 */
export function HandlingWords({ card }: { readonly card: AlertCard }) {
  const { code, restriction, releasableTo, tlp } = card.handling;
  return (
    <div class="thread-handling">
      <p>
        <span class="chip">
          {code} · {tlp}
        </span>{' '}
        <strong>{label('HandlingCode', code)}</strong>
      </p>
      {restriction && <p>{restriction}</p>}
      <ul class="thread-may">
        <li>
          {t(releasableTo ? 'thread.handling.named' : 'thread.handling.all', {
            names: (releasableTo ?? []).map(participantName).join(', '),
          })}
        </li>
        <li>{t(`thread.handling.${code}`)}</li>
        <li>
          {t('thread.handling.until', {
            time: formatTime(card.expiresAtMs, { dateStyle: 'medium', timeStyle: 'short' }),
            ago: formatAgo(card.expiresAtMs, nowMs.value),
          })}
        </li>
      </ul>
    </div>
  );
}
