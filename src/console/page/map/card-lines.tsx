import type { AlertCard } from '../../wire/card.ts';
import { Impact } from '../feed/impact.tsx';
import { KindMark } from '../feed/kind-mark.tsx';
import { typeLabel } from '../feed/type-label.ts';
import { nameParticipants, participantName } from '../state/names.ts';
import { formatTime, label, t } from '../texts/texts.ts';
import { minuteMs } from './map-state.ts';
import { sayAgo } from './say-mark.ts';

/** What, where, when, who, how bad and how well verified: the same for the pointer, the keys and the lists. */
export function CardLines({ card }: { readonly card: AlertCard }) {
  return (
    <>
      {card.status !== 'ACTUAL' && (
        <span class="map-card-band exercise-band">{label('Status', card.status).toUpperCase()}</span>
      )}
      <span class="map-card-what" data-standing={card.standing}>
        <KindMark kind={card.kind} />
        {nameParticipants(card.headline)}
      </span>
      <span class="map-card-where">{card.place.name}</span>
      <span class="map-card-when">
        {formatTime(card.changedAtMs)}, {sayAgo(card.changedAtMs, minuteMs.value)}
      </span>
      <span class="map-card-who">{participantName(card.origin)}</span>
      <span class="map-card-marks">
        <Impact code={card.impact} />
        <span class="quiet">{typeLabel(card)}</span>
        {card.standing !== 'open' && <span>{t(`standing.${card.standing}`)}</span>}
      </span>
      {card.trust === 'verified' ? (
        <span class="map-card-good">✓ {t('trust.verified')}</span>
      ) : (
        <span class={`map-card-doubt map-card-${card.trust}`}>! {t(`trust.${card.trust}`)}</span>
      )}
    </>
  );
}
