import { useId, useState } from 'preact/hooks';
import { MAX_INFORMATION_LENGTH } from '../../../contract/limits.ts';
import type { AlertCard } from '../../wire/card.ts';
import type { InformationView } from '../../wire/thread.ts';
import { participantName } from '../state/names.ts';
import { session } from '../state/session.ts';
import { t } from '../texts/texts.ts';
import { CodeInput } from './code-input.tsx';
import { describedBy, FieldFrame } from './field-frame.tsx';
import { InlineForm } from './inline-form.tsx';
import { TextField } from './text-field.tsx';
import { useNeeded } from './use-needed.ts';

interface AnswerFormsProps {
  readonly found: InformationView;
  readonly card: AlertCard;
}

/** We are asked: a text, or a ground on which we do not answer. */
export function AnswerForms({ found, card }: AnswerFormsProps) {
  const [way, setWay] = useState<'answer' | 'refuse' | undefined>(undefined);
  const leave = () => setWay(undefined);
  if (way === 'answer') return <AnswerForm found={found} card={card} onLeave={leave} />;
  if (way === 'refuse') return <RefuseForm found={found} card={card} onLeave={leave} />;
  return (
    <div class="act-buttons">
      <button class="button primary" type="button" onClick={() => setWay('answer')}>
        {t('act.answer')}
      </button>
      <button class="button" type="button" onClick={() => setWay('refuse')}>
        {t('act.refuse')}
      </button>
    </div>
  );
}

interface FormProps extends AnswerFormsProps {
  readonly onLeave: () => void;
}

function AnswerForm({ found, card, onLeave }: FormProps) {
  const [answer, setAnswer] = useState('');
  const needed = useNeeded({ answer });
  return (
    <InlineForm
      level={4}
      title={t('act.answerTitle', { who: participantName(found.askedBy) })}
      consequence={meansFor(found)}
      submit={t('act.answerSay')}
      cardKey={card.key}
      request={() =>
        needed.isMet() ? { do: 'answer', request: found.key, answer: answer.trim() } : undefined
      }
      onProblems={needed.take}
      onSaid={onLeave}
      onCancel={onLeave}
    >
      <TextField
        label={t('act.answerText')}
        value={answer}
        onChange={setAnswer}
        maxLength={MAX_INFORMATION_LENGTH}
        problem={needed.problemOf('answer')}
        isLong
        isFocused
      />
    </InlineForm>
  );
}

function RefuseForm({ found, card, onLeave }: FormProps) {
  const id = useId();
  const [reason, setReason] = useState('');
  const needed = useNeeded({ reason });
  const problem = needed.problemOf('reason');
  return (
    <InlineForm
      level={4}
      title={t('act.refuseTitle', { who: participantName(found.askedBy) })}
      consequence={meansFor(found)}
      submit={t('act.refuseSay')}
      cardKey={card.key}
      request={() => (needed.isMet() ? { do: 'refuse-answer', request: found.key, reason } : undefined)}
      onProblems={needed.take}
      onSaid={onLeave}
      onCancel={onLeave}
    >
      <FieldFrame id={id} label={t('act.refuseWhy')} isNeeded={false} isWide problem={problem}>
        <CodeInput
          id={id}
          list="InformationRefusal"
          value={reason}
          onChange={setReason}
          isNeeded
          isInvalid={problem !== undefined}
          describedBy={describedBy(id, undefined, problem)}
        />
      </FieldFrame>
    </InlineForm>
  );
}

function meansFor(found: InformationView): string {
  return t('act.answerMeans', { self: session.value?.self ?? '', who: participantName(found.askedBy) });
}
