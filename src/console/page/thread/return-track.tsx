import type { ReturnCaseView } from '../../wire/thread.ts';
import { nowMs } from '../state/live.ts';
import { nameParticipants, participantName } from '../state/names.ts';
import { formatAgo, formatTime, label, t } from '../texts/texts.ts';
import './line.css';
import './lists.css';

/** A return as a track of its steps, and who is to do what by when. */
export function ReturnTrack({ found }: { readonly found: ReturnCaseView }) {
  const { due, isHeld, isClosed, steps, parties, stands } = found;
  return (
    <div class="thread-return">
      {stands === undefined ? (
        <p class="quiet">{t('thread.caseUnknown')}</p>
      ) : (
        <p>
          <strong>{label('Step', stands)}</strong>{' '}
          <span class="quiet">{t('thread.parties', { names: parties.map(participantName).join('; ') })}</span>
        </p>
      )}
      {isHeld && (
        <p class="thread-held">
          <strong>{t('thread.held')}</strong> {t('thread.heldSays')}
        </p>
      )}
      {isClosed && <p class="quiet">{t('thread.caseClosed')}</p>}
      {due && (
        <p class={due.isOverdue ? 'thread-case-due thread-case-overdue' : 'thread-case-due'}>
          <strong>{t(due.isOverdue ? 'thread.caseOverdue' : 'thread.caseDue')}</strong>{' '}
          {nameParticipants(due.says)}{' '}
          <span>
            {t('thread.dueBy', { time: formatTime(due.byMs), ago: formatAgo(due.byMs, nowMs.value) })}
          </span>
        </p>
      )}
      <ol class="thread-track">
        {steps.map((step, index) => (
          <li
            key={step.key}
            class={step.outOfTurn ? 'thread-step-out' : index === steps.length - 1 ? 'thread-step-last' : ''}
          >
            <strong>{label('Step', step.step)}</strong>
            <span class="quiet">
              {participantName(step.by)}, {formatTime(step.atMs)}
            </span>
            {step.outOfTurn && (
              <span class="thread-mark">{t('thread.outOfTurn', { why: step.outOfTurn })}</span>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
