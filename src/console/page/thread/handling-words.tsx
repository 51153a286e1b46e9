import type { AlertCard } from '../../wire/card.ts';
import { nowMs } from '../state/live.ts';
import { participantName } from '../state/names.ts';
import { formatAgo, formatTime, label, t } from '../texts/texts.ts';
import './lists.css';

interface HandlingWordsProps {
  readonly card: AlertCard;
  /** What its originator asks for besides, in words. */
  readonly conditions: readonly string[];
}

/** What may be done with it, in words, and until when. K5 */
export function HandlingWords({ card, conditions }: HandlingWordsProps) {
  const { code, releasableTo, tlp } = card.handling;
  return (
    <div class="thread-handling">
      <p>
        <span class="chip">
          {code} · {tlp}
        </span>{' '}
        <strong>{label('HandlingCode', code)}</strong>
      </p>
      <ul class="thread-may">
        <li>
          {t(releasableTo ? 'thread.handling.named' : 'thread.handling.all', {
            names: (releasableTo ?? []).map(participantName).join(', '),
          })}
        </li>
        <li>{t(`thread.handling.${code}`)}</li>
        {conditions.map((condition) => (
          <li key={condition}>{condition}</li>
        ))}
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
