import { useId } from 'preact/hooks';
import { participantName } from '../state/names.ts';
import { session } from '../state/session.ts';
import { type TextId, t } from '../texts/texts.ts';
import { type AlertField, type FieldValues, listOf, textOf } from './alert-fields.ts';
import { CodeInput, isSeenAtOnce } from './code-input.tsx';
import { Combobox } from './combobox.tsx';
import { describedBy, FieldFrame } from './field-frame.tsx';
import type { Option } from './find-options.ts';
import { CheckList, ManyInput } from './many-input.tsx';
import { countryOptions, pointOptions } from './options.ts';
import { TimeInput } from './time-input.tsx';

interface AlertFieldInputProps {
  readonly field: AlertField;
  readonly values: FieldValues;
  readonly onChange: (value: string | readonly string[]) => void;
  readonly problem: string | undefined;
}

const GRADES: ReadonlySet<string> = new Set(['SourceGrade', 'InformationGrade']);

/** One field of an alert, with what is wrong with it. */
export function AlertFieldInput({ field, values, onChange, problem }: AlertFieldInputProps) {
  const id = useId();
  const { path, as, list } = field;
  const isNeeded = field.isNeeded?.(values) ?? false;
  const hint = hintOf(field);
  const shared = { id, isInvalid: problem !== undefined, describedBy: describedBy(id, hint, problem) };
  const text = textOf(values, path);
  const isGroup = as === 'codes' || isSeenAtOnce(list);
  return (
    <FieldFrame
      id={id}
      label={t(labelOf(path))}
      isNeeded={isNeeded}
      isWide={
        isGroup ||
        as === 'long' ||
        as === 'point' ||
        path === 'place.country' ||
        as === 'countries' ||
        as === 'case' ||
        GRADES.has(list ?? '')
      }
      hint={hint}
      problem={problem}
      isGroup={isGroup}
    >
      <FieldControl field={field} values={values} onChange={onChange} text={text} shared={shared} />
    </FieldFrame>
  );
}

interface FieldControlProps extends Omit<AlertFieldInputProps, 'problem'> {
  readonly text: string;
  readonly shared: { id: string; isInvalid: boolean; describedBy: string | undefined };
}

function FieldControl({ field, values, onChange, text, shared }: FieldControlProps) {
  const { path, as, list, max = 0 } = field;
  switch (as) {
    case 'code':
      return (
        <CodeInput
          list={list!}
          value={text}
          onChange={onChange}
          isNeeded={field.isNeeded?.(values) ?? false}
          isCodeShown={GRADES.has(list!)}
          {...shared}
        />
      );
    case 'codes':
      return <CheckList list={list!} values={listOf(values, path)} onChange={onChange} />;
    case 'countries':
      return (
        <ManyInput
          options={countryOptions()}
          values={listOf(values, path)}
          onChange={onChange}
          max={max}
          mayRepeat={path === 'visaAbuse.onwardRoute'}
          {...shared}
        />
      );
    case 'country':
    case 'point':
    case 'participant':
      return <Combobox options={optionsOf(field, values)} value={text} onChoose={onChange} {...shared} />;
    case 'time':
      return <TimeInput value={text} onChange={onChange} {...shared} />;
    default:
      return <TextInput field={field} text={text} onChange={onChange} shared={shared} />;
  }
}

function TextInput({ field, text, onChange, shared }: Omit<FieldControlProps, 'values'>) {
  const { as, max } = field;
  const attributes = {
    id: shared.id,
    class: 'input',
    value: text,
    'aria-invalid': shared.isInvalid,
    'aria-describedby': shared.describedBy,
    ...(max !== undefined && { maxLength: max }),
    onInput: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value),
  };
  if (as === 'long') return <textarea rows={3} {...attributes} />;
  const mode = as === 'number' ? 'numeric' : as === 'degrees' ? 'decimal' : 'text';
  if (as !== 'case') return <input type="text" inputMode={mode} autocomplete="off" {...attributes} />;
  return (
    <div class="act-case">
      <input type="text" autocomplete="off" spellcheck={false} {...attributes} />
      <button type="button" class="button" onClick={() => onChange(crypto.randomUUID())}>
        {t('act.newCase')}
      </button>
    </div>
  );
}

function optionsOf({ path, as }: AlertField, values: FieldValues): readonly Option[] {
  if (as === 'country') return countryOptions();
  if (as === 'participant') {
    const { participants = [], self } = session.value ?? {};
    return participants
      .filter(({ id }) => id !== self)
      .map(({ id }) => ({ value: id, label: participantName(id), more: id }));
  }
  if (path === 'visaAbuse.arrivalAirport') return pointOptions('BCP_AIR');
  return pointOptions(path === 'place.crossingPoint' ? textOf(values, 'place.type') : undefined);
}

/** `field.persons`; what several parts have is told by its part. */
function labelOf(path: string): TextId {
  const [, ...inner] = path.split('.');
  return `field.${path === 'place.type' || inner.length === 0 ? path : inner.join('.')}` as TextId;
}

/** K7: free text is where names would stand. */
function hintOf({ path, as }: AlertField): string | undefined {
  if (as === 'long') return t('act.noNames');
  if (path === 'occurredAt') return t('act.localTime');
  if (path === 'returnStep.caseId') return t('act.caseHint');
  return undefined;
}
