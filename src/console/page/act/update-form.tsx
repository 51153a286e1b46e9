import { useState } from 'preact/hooks';
import { t } from '../texts/texts.ts';
import type { ActionFormProps } from './action-form.tsx';
import { AlertFieldsView } from './alert-fields-view.tsx';
import './alert-form.css';
import { type AlertForm, alertOfForm, formOfAlert } from './alert-form.ts';
import { InlineForm } from './inline-form.tsx';
import { NoteField } from './note-field.tsx';
import { useAlertCheck } from './use-alert-check.ts';
import { useNeeded } from './use-needed.ts';
import { goesTo } from './who.ts';

/** Something new about an alert of our own, and, where it is wrong, what it says from now on. */
export function UpdateForm({ detail: { card, alert }, onLeave }: ActionFormProps) {
  const [note, setNote] = useState('');
  const [form, setForm] = useState<AlertForm | undefined>(undefined);
  const needed = useNeeded({ note });
  // A step of a return that is wrong is taken back, and said anew: an update moves no case (docs/returns.md).
  const mayCorrect = alert !== undefined && alert.returnStep === undefined;
  const check = useAlertCheck(form, { community: card.community });
  return (
    <InlineForm
      title={t('act.updateTitle')}
      consequence={
        form === undefined ? goesTo(card.community) : `${t('act.correctMeans')} ${goesTo(card.community)}`
      }
      submit={t('act.updateSay')}
      cardKey={card.key}
      request={() => {
        check.tellAll();
        if (!needed.isMet()) return undefined;
        const correction = form && { alert: alertOfForm(form) };
        return { do: 'update', key: card.key, note: note.trim(), ...correction, closes: false };
      }}
      onProblems={(problems) => {
        needed.take(problems);
        check.take(problems);
      }}
      onSaid={onLeave}
      onCancel={onLeave}
    >
      <NoteField value={note} onChange={setNote} problem={needed.problemOf('note')} isFocused />
      {mayCorrect && (
        <label class="act-choice">
          <input
            type="checkbox"
            checked={form !== undefined}
            onChange={(event) => setForm(event.currentTarget.checked ? formOfAlert(alert) : undefined)}
          />
          {t('act.correct')}
        </label>
      )}
      {form !== undefined && (
        <div class="act-correction">
          <AlertFieldsView form={form} onChange={setForm} problemAt={check.problemAt} />
        </div>
      )}
    </InlineForm>
  );
}
