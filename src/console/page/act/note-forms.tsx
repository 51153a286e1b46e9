import { useState } from 'preact/hooks';
import { MAX_REASON_LENGTH } from '../../../contract/limits.ts';
import { t } from '../texts/texts.ts';
import type { ActionFormProps } from './action-form.tsx';
import { InlineForm } from './inline-form.tsx';
import { NoteField } from './note-field.tsx';
import { TextField } from './text-field.tsx';
import { useNeeded } from './use-needed.ts';
import { goesTo } from './who.ts';

/** What was done about another's alert, in a few words. */
export function NoteForm({ detail: { card }, onLeave }: ActionFormProps) {
  const [reason, setReason] = useState('');
  const needed = useNeeded({ reason });
  return (
    <InlineForm
      title={t('act.actionTitle')}
      consequence={goesTo(card.community)}
      submit={t('act.actionSay')}
      cardKey={card.key}
      request={() =>
        needed.isMet()
          ? { do: 'receipt', key: card.key, action: 'ACTIONED', reason: reason.trim() }
          : undefined
      }
      onProblems={needed.take}
      onSaid={onLeave}
      onCancel={onLeave}
    >
      <TextField
        label={t('act.actionWhat')}
        value={reason}
        onChange={setReason}
        maxLength={MAX_REASON_LENGTH}
        problem={needed.problemOf('reason')}
        isFocused
      />
    </InlineForm>
  );
}

/** The end of an alert of our own. */
export function CloseForm({ detail: { card }, onLeave }: ActionFormProps) {
  const [note, setNote] = useState('');
  const needed = useNeeded({ note });
  return (
    <InlineForm
      title={t('act.closeTitle')}
      consequence={`${t('act.closeMeans')} ${goesTo(card.community)}`}
      submit={t('act.closeSay')}
      cardKey={card.key}
      request={() =>
        needed.isMet() ? { do: 'update', key: card.key, note: note.trim(), closes: true } : undefined
      }
      onProblems={needed.take}
      onSaid={onLeave}
      onCancel={onLeave}
    >
      <NoteField value={note} onChange={setNote} problem={needed.problemOf('note')} isFocused />
    </InlineForm>
  );
}
