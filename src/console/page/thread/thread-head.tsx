import type { ComponentChildren, Ref } from 'preact';
import { kindCodeOf } from '../../../contract/kind.ts';
import type { AlertCard } from '../../wire/card.ts';
import { Impact } from '../feed/impact.tsx';
import { KindMark } from '../feed/kind-mark.tsx';
import { typeLabel } from '../feed/type-label.ts';
import { nowMs } from '../state/live.ts';
import { nameParticipants, participantName } from '../state/names.ts';
import { formatAgo, formatTime, label, t } from '../texts/texts.ts';
import { spanText } from './span-text.ts';
import './thread-head.css';

interface ThreadHeadProps {
  readonly card: AlertCard;
  readonly heading: Ref<HTMLHeadingElement>;
}

/** What, where, when, who, how bad; above all of it what must not be overlooked. */
export function ThreadHead({ card, heading }: ThreadHeadProps) {
  return (
    <header class="thread-head">
      {card.status !== 'ACTUAL' && (
        <p class="thread-exercise exercise-band">
          <strong>{label('Status', card.status)}</strong>
          <span>{t(card.status === 'EXERCISE' ? 'thread.exercise' : 'thread.test')}</span>
        </p>
      )}
      {card.trust !== 'verified' && (
        <p class={`thread-trust thread-trust-${card.trust}`}>
          <strong>{t(`thread.trust.${card.trust}`)}</strong>{' '}
          <span>{nameParticipants(card.trustSays ?? t(`thread.trust.${card.trust}Says`))}</span>
        </p>
      )}
      {card.standing !== 'open' && (
        <p class={`thread-standing thread-standing-${card.standing}`}>
          <strong>{t(`thread.standing.${card.standing}`)}</strong> {t(`thread.standing.${card.standing}Says`)}
        </p>
      )}
      <p class="thread-kicker">
        <KindMark kind={card.kind} />
        <span class={`thread-kind thread-kind-${card.kind}`}>{label('Kind', kindCodeOf(card.kind))}</span>
        <span>{typeLabel(card)}</span>
      </p>
      <h2 tabIndex={-1} ref={heading} class={card.standing === 'taken-back' ? 'thread-struck' : ''}>
        {nameParticipants(card.headline)}
      </h2>
      {card.summary && <p class="thread-summary">{card.summary}</p>}
      <dl class="thread-keys">
        <Key name={t('thread.where')}>{card.place.name}</Key>
        <Key name={t('thread.when')}>
          {formatTime(card.occurredAtMs)}{' '}
          <span class="quiet">{formatAgo(card.occurredAtMs, nowMs.value)}</span>
          {card.lateByMs !== undefined && (
            <span class="thread-late">{t('thread.late', { span: spanText(card.lateByMs) })}</span>
          )}
        </Key>
        <Key name={t('thread.who')}>
          {participantName(card.origin)}
          {card.forwardedBy && (
            <span class="thread-by">
              {' '}
              {t('thread.forwardedBy', { name: participantName(card.forwardedBy) })}
            </span>
          )}
        </Key>
        <Key name={t('thread.impact')}>
          <Impact code={card.impact} />
        </Key>
        {card.evaluation && (
          <Key name={t('thread.evaluation')}>
            <strong>
              {card.evaluation.source}
              {card.evaluation.information.replace('I', '')}
            </strong>{' '}
            <span class="quiet">
              {label('SourceGrade', card.evaluation.source)};{' '}
              {label('InformationGrade', card.evaluation.information)}
            </span>
          </Key>
        )}
      </dl>
    </header>
  );
}

function Key({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
