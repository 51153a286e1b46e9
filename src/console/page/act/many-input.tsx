import { type CodeListName, codesOf } from '../../../contract/code-lists.ts';
import { label, t } from '../texts/texts.ts';
import { Combobox } from './combobox.tsx';
import type { Option } from './find-options.ts';

interface CheckListProps {
  readonly list: CodeListName;
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}

/** Several codes of a list, in its order. */
export function CheckList({ list, values, onChange }: CheckListProps) {
  return codesOf(list).map((code) => (
    <label key={code} class="act-choice">
      <input
        type="checkbox"
        checked={values.includes(code)}
        onChange={(event) => {
          const next = new Set(values);
          if (event.currentTarget.checked) next.add(code);
          else next.delete(code);
          onChange(codesOf(list).filter((one) => next.has(one)));
        }}
      />
      {list === 'RefusalReason' && <strong>{code}</strong>} {label(list, code)}
    </label>
  ));
}

interface ManyInputProps {
  readonly id: string;
  readonly options: readonly Option[];
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
  readonly max: number;
  readonly isInvalid: boolean;
  readonly describedBy?: string | undefined;
  /** The same may come again, as on a route. */
  readonly mayRepeat: boolean;
}

/** Several options in the order in which they were chosen; each can be taken out again. */
export function ManyInput({ id, options, values, onChange, max, mayRepeat, ...field }: ManyInputProps) {
  const left = mayRepeat ? options : options.filter(({ value }) => !values.includes(value));
  const nameOf = (value: string) => options.find((option) => option.value === value)?.label ?? value;
  return (
    <div class="act-many">
      {values.length > 0 && (
        <ul>
          {values.map((value, index) => (
            <li key={`${value} ${index}`} class="chip">
              {nameOf(value)}
              <button
                type="button"
                aria-label={t('act.takeOut', { name: nameOf(value) })}
                onClick={() => onChange(values.filter((_, other) => other !== index))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      {values.length < max && (
        <Combobox
          id={id}
          options={left}
          value=""
          isForMany
          onChoose={(value) => value !== '' && onChange([...values, value])}
          {...field}
        />
      )}
    </div>
  );
}
