import type { InformationView, ThreadDetail } from '../../wire/thread.ts';
import { AnswerForms } from '../act/answer-forms.tsx';
import { nowMs } from '../state/live.ts';
import { participantName } from '../state/names.ts';
import { formatAgo, formatTime, t } from '../texts/texts.ts';
import './lists.css';

/** Questions about it, to whom, by when, and what was answered. */
export function InformationList({ detail }: { readonly detail: ThreadDetail }) {
  return (
    <ul class="thread-questions">
      {detail.information.map((found) => (
        <Question key={found.key} found={found} detail={detail} />
      ))}
    </ul>
  );
}

function Question({ found, detail }: { readonly found: InformationView; readonly detail: ThreadDetail }) {
  const isDue = found.state === 'open' || found.state === 'overdue';
  return (
    <li class={found.waitsForUs ? 'thread-question thread-question-ours' : 'thread-question'}>
      <p class="thread-entry-head">
        <strong>{t('thread.asks', { who: participantName(found.askedBy) })}</strong>
        <span>{t('thread.asked', { names: found.asked.map(participantName).join('; ') })}</span>
      </p>
      <p class="thread-question-text">{found.question}</p>
      <p class={`thread-due thread-due-${found.state}`}>
        <strong>{t(`thread.information.${found.state}`)}</strong>
        {isDue && (
          <span>
            {' '}
            {t('thread.dueBy', { time: formatTime(found.dueMs), ago: formatAgo(found.dueMs, nowMs.value) })}
          </span>
        )}
      </p>
      {found.answers.length > 0 && (
        <ul class="thread-answers">
          {found.answers.map((answer) => (
            <li key={`${answer.by} ${answer.atMs}`}>
              <p class="thread-entry-head">
                <strong>{participantName(answer.by)}</strong>
                <time>{formatTime(answer.atMs)}</time>
              </p>
              <p>{answer.says}</p>
            </li>
          ))}
        </ul>
      )}
      {found.waitsForUs && detail.may.includes('answer') && <AnswerForms found={found} card={detail.card} />}
    </li>
  );
}
