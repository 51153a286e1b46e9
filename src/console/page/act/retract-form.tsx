import { useId, useState } from 'preact/hooks';
import { codesOf } from '../../../contract/code-lists.ts';
import type { RetractionReason } from '../../../contract/entry.ts';
import { MAX_NOTE_LENGTH } from '../../../contract/limits.ts';
import { label, t } from '../texts/texts.ts';
import type { ActionFormProps } from './action-form.tsx';
import { InlineForm } from './inline-form.tsx';
import { TextField } from './text-field.tsx';
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
      <div class="field">
        <label for={id}>{t('act.retractWhy')}</label>
        <select
          id={id}
          class="input"
          value={reason}
          aria-invalid={needed.problemOf('reason') !== undefined}
          aria-describedby={`${id}-problem`}
          onChange={(event) => setReason(event.currentTarget.value)}
        >
          <option value="">{t('act.choose')}</option>
          {codesOf('RetractionReason').map((code) => (
            <option key={code} value={code}>
              {label('RetractionReason', code)}
            </option>
          ))}
        </select>
        <span class="problem" id={`${id}-problem`}>
          {needed.problemOf('reason')}
        </span>
      </div>
      <TextField
        label={t('act.note')}
        value={note}
        onChange={setNote}
        maxLength={MAX_NOTE_LENGTH}
        problem={needed.problemOf('note')}
        isLong
      />
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
