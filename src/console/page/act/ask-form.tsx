import { useState } from 'preact/hooks';
import { codesOf } from '../../../contract/code-lists.ts';
import type { Urgency } from '../../../contract/information.ts';
import { MAX_ASKED, MAX_INFORMATION_LENGTH, MAX_REASON_LENGTH } from '../../../contract/limits.ts';
import { participantName } from '../state/names.ts';
import { session } from '../state/session.ts';
import { t } from '../texts/texts.ts';
import type { ActionFormProps } from './action-form.tsx';
import { InlineForm } from './inline-form.tsx';
import { TextField } from './text-field.tsx';
import { useNeeded } from './use-needed.ts';

/** A question to members of the community: to its originator first of all. */
export function AskForm({ detail: { card }, onLeave }: ActionFormProps) {
  const self = session.value?.self;
  const community = session.value?.communities.find(({ id }) => id === card.community);
  const members = (community?.members ?? [card.origin]).filter((member) => member !== self);
  const [to, setTo] = useState<readonly string[]>(card.isOwn ? [] : [card.origin]);
  const [urgency, setUrgency] = useState<Urgency>('URGENT_INDIRECT');
  const [question, setQuestion] = useState('');
  const [legalBasis, setLegalBasis] = useState('');
  const needed = useNeeded({ question, legalBasis, to: to.join(' ') });
  const toggle = (member: string) =>
    setTo(to.includes(member) ? to.filter((one) => one !== member) : [...to, member]);
  return (
    <InlineForm
      title={t('act.askTitle')}
      consequence={t('act.askMeans', { self: self ?? '', count: to.length })}
      submit={t('act.askSay')}
      cardKey={card.key}
      request={() =>
        needed.isMet()
          ? {
              do: 'ask',
              key: card.key,
              to,
              question: question.trim(),
              urgency,
              legalBasis: legalBasis.trim(),
            }
          : undefined
      }
      onProblems={needed.take}
      onSaid={onLeave}
      onCancel={onLeave}
    >
      <fieldset class="field act-choices">
        <legend>{t('act.askWhom')}</legend>
        {members.map((member) => (
          <label key={member} class="act-choice">
            <input
              type="checkbox"
              checked={to.includes(member)}
              disabled={!to.includes(member) && to.length >= MAX_ASKED}
              onChange={() => toggle(member)}
            />
            {participantName(member)}
          </label>
        ))}
        {needed.problemOf('to') && <span class="problem">{needed.problemOf('to')}</span>}
      </fieldset>
      <fieldset class="field act-choices act-row">
        <legend>{t('act.askUrgency')}</legend>
        {codesOf('Urgency').map((one) => (
          <label key={one} class="act-choice">
            <input
              type="radio"
              name="urgency"
              value={one}
              checked={urgency === one}
              onChange={() => setUrgency(one)}
            />
            {t(`act.urgency.${one}`)}
          </label>
        ))}
      </fieldset>
      <TextField
        label={t('act.question')}
        value={question}
        onChange={setQuestion}
        maxLength={MAX_INFORMATION_LENGTH}
        problem={needed.problemOf('question')}
        isLong
      />
      <TextField
        label={t('act.legalBasis')}
        value={legalBasis}
        onChange={setLegalBasis}
        maxLength={MAX_REASON_LENGTH}
        hint={t('act.legalBasisHint')}
        problem={needed.problemOf('legalBasis')}
      />
    </InlineForm>
  );
}
