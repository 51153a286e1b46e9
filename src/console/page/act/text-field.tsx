import { useId } from 'preact/hooks';
import { t } from '../texts/texts.ts';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly maxLength: number;
  readonly hint?: string;
  readonly problem?: string | undefined;
  readonly isLong?: boolean;
  readonly isFocused?: boolean;
}

/** Free text that others will read. What is wrong with it stands below, and is told with the field. */
export function TextField({
  label,
  value,
  onChange,
  maxLength,
  hint,
  problem,
  isLong,
  isFocused,
}: TextFieldProps) {
  const id = useId();
  const hintId = `${id}-hint`;
  const problemId = `${id}-problem`;
  const shared = {
    id,
    class: 'input',
    value,
    maxLength,
    autofocus: isFocused ?? false,
    'aria-invalid': problem !== undefined,
    'aria-describedby': [hintId, problem && problemId].filter(Boolean).join(' '),
    onInput: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {isLong ? <textarea rows={3} {...shared} /> : <input type="text" autocomplete="off" {...shared} />}
      <span class="act-hint" id={hintId}>
        {hint ?? t('act.noNames')}
      </span>
      {problem && (
        <span class="problem" id={problemId}>
          {problem}
        </span>
      )}
    </div>
  );
}
