import { type CodeListName, codesOf } from '../../../contract/code-lists.ts';
import { label, t } from '../texts/texts.ts';

interface CodeInputProps {
  readonly id: string;
  readonly list: CodeListName;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isNeeded: boolean;
  readonly isInvalid: boolean;
  readonly describedBy?: string | undefined;
  /** Grades and handling codes are known by their code. */
  readonly isCodeShown?: boolean;
}

/** Lists that are few and short enough to be seen at once. */
const SEEN_AT_ONCE: ReadonlySet<CodeListName> = new Set(['Impact', 'Stage', 'Direction', 'Status']);

export function isSeenAtOnce(list: CodeListName | undefined): boolean {
  return list !== undefined && SEEN_AT_ONCE.has(list);
}

/** One code of a list: a few as buttons side by side, many as a list that opens. */
export function CodeInput(props: CodeInputProps) {
  const { id, list, value, onChange, isNeeded, isInvalid, describedBy, isCodeShown } = props;
  const words = (code: string) =>
    isCodeShown ? `${code.replace(/^I/, '')} · ${label(list, code)}` : label(list, code);
  if (isSeenAtOnce(list)) {
    const codes = [...codesOf(list), ...(isNeeded ? [] : [''])];
    return (
      <div class="act-segments">
        {codes.map((code) => (
          <label key={code} class={`act-segment ${value === code ? 'act-segment-on' : ''}`}>
            <input
              type="radio"
              name={id}
              value={code}
              checked={value === code}
              aria-invalid={isInvalid}
              onChange={() => onChange(code)}
            />
            {code === '' ? t('act.notKnown') : words(code)}
          </label>
        ))}
      </div>
    );
  }
  return (
    <select
      id={id}
      class="input"
      value={value}
      aria-invalid={isInvalid}
      aria-describedby={describedBy}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      <option value="">{isNeeded ? t('act.choose') : t('act.notKnown')}</option>
      {codesOf(list).map((code) => (
        <option key={code} value={code}>
          {words(code)}
        </option>
      ))}
    </select>
  );
}
