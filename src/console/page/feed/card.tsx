import { useComputed } from '@preact/signals';
import type { AlertCard } from '../../wire/card.ts';
import { acknowledge } from '../act/acknowledge.ts';
import { nowMs } from '../state/live.ts';
import { countryName, nameParticipants, participantCountry, participantName } from '../state/names.ts';
import { isUnacknowledged, rankOfImpact } from '../state/select-cards.ts';
import { hoveredKey, selectedKey } from '../state/selection.ts';
import { session } from '../state/session.ts';
import { openThread } from '../state/view.ts';
import { formatAgo, formatTime, formatWhen, label, t } from '../texts/texts.ts';
import { Badge } from './badge.tsx';
import './card.css';
import { Grades } from './grades.tsx';
import { Impact } from './impact.tsx';
import { KindMark } from './kind-mark.tsx';
import { typeLabel } from './type-label.ts';

interface CardProps {
  readonly card: AlertCard;
  readonly isNew: boolean;
  /** The keyboard is at this card: what is on it can be reached with Tab. */
  readonly isActive: boolean;
}

/** What a director has to know of an alert at a glance. Everything in it is text, whatever it looks like. */
export function FeedCard({ card, isNew, isActive }: CardProps) {
  const tabIndex = isActive ? 0 : -1;
  // Only the card that it is about is drawn again.
  const isOpen = useComputed(() => selectedKey.value === card.key).value;
  const isHovered = useComputed(() => hoveredKey.value === card.key).value;
  const classes = [
    'feed-card',
    `feed-impact-${Math.min(rankOfImpact(card.impact), 3)}`,
    isNew && 'is-new',
    isOpen && 'is-open',
    isHovered && 'is-hovered',
    card.standing !== 'open' && 'is-over',
  ];
  return (
    <div class={classes.filter(Boolean).join(' ')}>
      {card.status !== 'ACTUAL' && (
        <p class="exercise-band feed-band">{label('Status', card.status).toUpperCase()}</p>
      )}
      {card.trust !== 'verified' && (
        <p class={`feed-distrust feed-${card.trust}`}>
          <strong>{t(`trust.${card.trust}`)}</strong> {nameParticipants(card.trustSays ?? '')}
        </p>
      )}
      {card.standing === 'taken-back' && <p class="feed-taken-back">{t('standing.taken-back.says')}</p>}
      <div class="feed-body">
        <div class="feed-row feed-top">
          <Impact code={card.impact} />
          <span class="feed-kind">
            <KindMark kind={card.kind} />
            {typeLabel(card)}
          </span>
          <Reported card={card} />
        </div>
        <h3 class="feed-headline">
          {isNew && <span class="feed-dot" role="img" aria-label={t('feed.new')} />}
          <button
            type="button"
            class="feed-open"
            id={`feed-h-${card.key}`}
            tabIndex={tabIndex}
            aria-current={isOpen ? 'true' : undefined}
            onClick={() => openThread(card.key)}
          >
            {nameParticipants(card.headline)}
          </button>
        </h3>
        <p class="feed-where">
          {card.place.name}
          <Occurred key={card.occurredAtMs} atMs={card.occurredAtMs} />
        </p>
        <div class="feed-who">
          <Origin card={card} />
          <OwnAction card={card} tabIndex={tabIndex} />
        </div>
        <div class="feed-row feed-facts" id={`feed-f-${card.key}`}>
          <Badge card={card} tabIndex={tabIndex} />
          <Grades card={card} tabIndex={tabIndex} />
          <Counts card={card} />
          <Receipts card={card} />
        </div>
      </div>
    </div>
  );
}

/** When it happened. A component of its own, as is how long ago it was said: a second later only these may differ. */
function Occurred({ atMs }: { readonly atMs: number }) {
  const when = useComputed(() => formatWhen(atMs, nowMs.value));
  return <span class="quiet feed-hour">{` · ${when.value}`}</span>;
}

/** When it was said, or said more about: how long ago, and at which hour. */
function Reported({ card }: { readonly card: AlertCard }) {
  const { changedAtMs, issuedAtMs } = card;
  return (
    <span class="feed-when quiet">
      {changedAtMs > issuedAtMs ? t('feed.updated') : ''}{' '}
      <time dateTime={new Date(changedAtMs).toISOString()} title={formatTime(changedAtMs)}>
        <Ago key={changedAtMs} atMs={changedAtMs} />
      </time>
    </span>
  );
}

/** Another's clock may be a little ahead of ours: nothing is said in the future. */
function Ago({ atMs }: { readonly atMs: number }) {
  const ago = useComputed(() => formatAgo(Math.min(atMs, nowMs.value), nowMs.value));
  return <>{ago.value}</>;
}

/** Who says so, and of which country. */
function Origin({ card }: { readonly card: AlertCard }) {
  const country = participantCountry(card.origin);
  return (
    <span class="feed-row feed-sayer">
      <span class="feed-origin">
        {country !== undefined && (
          <abbr class="feed-country" title={countryName(country)}>
            {country === 'XK' ? 'XK*' : country}
          </abbr>
        )}
        {participantName(card.origin)}
      </span>
      {card.isOwn && <span class="chip">{t('feed.own')}</span>}
      {card.forwardedBy !== undefined && (
        <span class="chip">{t('feed.forwarded', { by: participantName(card.forwardedBy) })}</span>
      )}
      {card.standing === 'closed' && <span class="chip">{t('standing.closed')}</span>}
      {card.lateByMs !== undefined && (
        <span class="chip feed-late">
          {t('feed.late', { hours: Math.max(1, Math.round(card.lateByMs / 3_600_000)) })}
        </span>
      )}
    </span>
  );
}

/** How much was said on it, and on how many independent words it rests. */
function Counts({ card }: { readonly card: AlertCard }) {
  const counts = [
    ['updates', card.updates],
    ['sightings', card.sightings],
    ['origins', card.origins > 1 ? card.origins : 0],
  ] as const;
  return (
    <>
      {counts
        .filter(([, count]) => count > 0)
        .map(([what, count]) => (
          <span key={what} class="feed-count">
            {t(count === 1 ? `feed.${what}.one` : `feed.${what}.many`, { count })}
          </span>
        ))}
    </>
  );
}

function Receipts({ card }: { readonly card: AlertCard }) {
  const { read, of, acknowledged } = card.receipts;
  const taken = t('feed.acknowledgedBy', { count: acknowledged });
  return (
    <span class="quiet feed-receipts" title={taken}>
      {t('feed.readBy', { read, of })}
      {card.isOwn && acknowledged > 0 && ` · ${taken}`}
    </span>
  );
}

/** What our own service has said about it, or the button to say so. */
function OwnAction({ card, tabIndex }: { readonly card: AlertCard; readonly tabIndex: number }) {
  if (isUnacknowledged(card) && session.value?.role !== 'reader') {
    return (
      <button
        type="button"
        class="button feed-acknowledge"
        tabIndex={tabIndex}
        onClick={() => void acknowledge(card.key)}
      >
        {t('feed.acknowledge')}
      </button>
    );
  }
  if (card.ownAction === undefined) return null;
  return (
    <span class="feed-done" title={t('feed.weHave', { action: label('ReceiptAction', card.ownAction) })}>
      <svg class="feed-tick" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M3 8.5 6.5 12 13 4.5" />
      </svg>
      {label('ReceiptAction', card.ownAction)}
    </span>
  );
}
