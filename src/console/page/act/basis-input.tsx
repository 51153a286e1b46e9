import { useId } from 'preact/hooks';
import type { Basis } from '../../../contract/basis.ts';
import { codesOf } from '../../../contract/code-lists.ts';
import { label, t } from '../texts/texts.ts';
import { FieldFrame } from './field-frame.tsx';

interface BasisInputProps {
  readonly basedOn: readonly Basis[];
  readonly onChange: (basedOn: readonly Basis[]) => void;
  readonly problem: string | undefined;
}

/** On what it rests (docs/threads.md): whoever does not say is counted as no origin. Entries that are named stay. */
export function BasisInput({ basedOn, onChange, problem }: BasisInputProps) {
  const id = useId();
  return (
    <FieldFrame
      id={id}
      label={t('field.basedOn')}
      isNeeded={false}
      isWide
      isGroup
      hint={t('act.basedOnHint')}
      problem={problem}
    >
      {codesOf('BasisSource').map((source) => (
        <label key={source} class="act-choice">
          <input
            type="checkbox"
            checked={basedOn.some((basis) => basis.source === source)}
            onChange={(event) => {
              const others = basedOn.filter((basis) => basis.source !== source);
              onChange(event.currentTarget.checked ? [...others, { source }] : others);
            }}
          />
          {label('BasisSource', source)}
        </label>
      ))}
      {basedOn
        .filter(({ entry }) => entry !== undefined)
        .map(({ entry }) => (
          <span key={entry?.entryId} class="mono quiet">
            {entry?.feed}/{entry?.seq}
          </span>
        ))}
    </FieldFrame>
  );
}
