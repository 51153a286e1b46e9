import { useState } from 'preact/hooks';
import { MAX_NOTE_LENGTH } from '../../../contract/limits.ts';
import { t } from '../texts/texts.ts';
import type { ActionFormProps } from './action-form.tsx';
import { InlineForm } from './inline-form.tsx';
import { TextField } from './text-field.tsx';
import { useNeeded } from './use-needed.ts';
import { goesTo } from './who.ts';

/** Something new about an alert of our own. */
export function UpdateForm({ detail: { card }, onLeave }: ActionFormProps) {
  const [note, setNote] = useState('');
  const needed = useNeeded({ note });
  return (
    <InlineForm
      title={t('act.updateTitle')}
      consequence={goesTo(card.community)}
      submit={t('act.updateSay')}
      cardKey={card.key}
      request={() =>
        needed.isMet() ? { do: 'update', key: card.key, note: note.trim(), closes: false } : undefined
      }
      onSaid={onLeave}
      onCancel={onLeave}
    >
      <TextField
        label={t('act.note')}
        value={note}
        onChange={setNote}
        maxLength={MAX_NOTE_LENGTH}
        problem={needed.problemOf('note')}
        isLong
        isFocused
      />
    </InlineForm>
  );
}
