import type { QuestionView, ThreadDetail } from '../../wire/thread.ts';
import { GrantForms } from '../act/grant-forms.tsx';
import { communityName, participantName } from '../state/names.ts';
import { formatTime, label, t } from '../texts/texts.ts';
import './lists.css';

/** What others ask of us as its originator, and the answer. K5 */
export function QuestionList({ detail }: { readonly detail: ThreadDetail }) {
  return (
    <ul class="thread-questions">
      {detail.questions.map((found) => (
        <li key={found.key} class="thread-question thread-question-ours">
          <p class="thread-entry-head">
            <strong>
              {t(found.what === 'forward' ? 'thread.asksForward' : 'thread.asksDisclose', {
                who: participantName(found.askedBy),
              })}
            </strong>
          </p>
          <p class="thread-question-text">{found.reason}</p>
          {found.terms && <Terms terms={found.terms} />}
          {found.what === 'disclose' && <p class="quiet">{t('thread.discloseHow')}</p>}
          {found.what === 'forward' && detail.may.includes('grant') && (
            <GrantForms found={found} card={detail.card} />
          )}
        </li>
      ))}
    </ul>
  );
}

function Terms({ terms }: { readonly terms: NonNullable<QuestionView['terms']> }) {
  const { participants, purposes, untilMs } = terms;
  const community = communityName(terms.community);
  return (
    <ul class="thread-terms">
      <li>
        {participants === undefined
          ? t('thread.forwardTo', { community })
          : t('thread.forwardOnly', { community, names: participants.map(participantName).join('; ') })}
      </li>
      {purposes && (
        <li>
          {t('thread.forwardFor', { purposes: purposes.map((one) => label('Purpose', one)).join('; ') })}
        </li>
      )}
      <li>{t('thread.forwardUntil', { time: formatTime(untilMs) })}</li>
    </ul>
  );
}
