import { useId, useState } from 'preact/hooks';
import type { RetractionReason } from '../../../contract/entry.ts';
import { t } from '../texts/texts.ts';
import type { ActionFormProps } from './action-form.tsx';
import { CodeInput } from './code-input.tsx';
import { describedBy, FieldFrame } from './field-frame.tsx';
import { InlineForm } from './inline-form.tsx';
import { NoteField } from './note-field.tsx';
import { useNeeded } from './use-needed.ts';
import { goesTo } from './who.ts';

/** Takes back an alert of our own: for good, so it has to be ticked that this is meant. */
export function RetractForm({ detail: { card }, onLeave }: ActionFormProps) {
  const id = useId();
  const [reason, setReason] = useState('');
  const [note, setNote] = useState('');
  const [isMeant, setMeant] = useState(false);
  const needed = useNeeded({ reason, note, meant: isMeant ? 'yes' : '' });
  return (
    <InlineForm
      title={t('act.retractTitle')}
      consequence={goesTo(card.community)}
      submit={t('act.retractSay')}
      isDanger
      cardKey={card.key}
      request={() =>
        needed.isMet()
          ? { do: 'retract', key: card.key, reason: reason as RetractionReason, note: note.trim() }
          : undefined
      }
      onProblems={needed.take}
      onSaid={onLeave}
      onCancel={onLeave}
    >
      <FieldFrame
        id={id}
        label={t('act.retractWhy')}
        isNeeded={false}
        isWide
        problem={needed.problemOf('reason')}
      >
        <CodeInput
          id={id}
          list="RetractionReason"
          value={reason}
          onChange={setReason}
          isNeeded
          isInvalid={needed.problemOf('reason') !== undefined}
          describedBy={describedBy(id, undefined, needed.problemOf('reason'))}
        />
      </FieldFrame>
      <NoteField value={note} onChange={setNote} problem={needed.problemOf('note')} />
      <label class="act-choice act-confirm">
        <input
          type="checkbox"
          checked={isMeant}
          aria-invalid={needed.problemOf('meant') !== undefined}
          onChange={(event) => setMeant(event.currentTarget.checked)}
        />
        {t('act.retractMeans')}
      </label>
      {needed.problemOf('meant') && <span class="problem">{t('act.confirmNeeded')}</span>}
    </InlineForm>
  );
}
