import { MAX_NOTE_LENGTH } from '../../../contract/limits.ts';
import { t } from '../texts/texts.ts';
import { TextField } from './text-field.tsx';

interface NoteFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly problem: string | undefined;
  readonly isFocused?: boolean;
}

/** What goes with an update, an end or a retraction, in a few words. */
export function NoteField(props: NoteFieldProps) {
  return <TextField label={t('act.note')} maxLength={MAX_NOTE_LENGTH} isLong {...props} />;
}
