import { useId, useRef, useState } from 'preact/hooks';
import { t } from '../texts/texts.ts';
import { findOptions, type Option } from './find-options.ts';

interface ComboboxProps {
  readonly id: string;
  readonly options: readonly Option[];
  /** Value that is chosen; '' for none. */
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly isInvalid: boolean;
  readonly describedBy?: string | undefined;
  /** The field is emptied after a choice: for choosing several. */
  readonly isForMany?: boolean;
}

const MAX_SHOWN = 40;

/** A field that finds by name, as the combobox pattern of WAI-ARIA has it: type, arrows, Enter, Escape. */
export function Combobox({ id, options, value, onChoose, isInvalid, describedBy, isForMany }: ComboboxProps) {
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const chosen = options.find((option) => option.value === value);
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const [at, setAt] = useState(0);
  const isOpen = typed !== undefined;
  const found = isOpen ? findOptions(options, typed, MAX_SHOWN) : [];
  const close = () => {
    setTyped(undefined);
    setAt(0);
  };
  const choose = (option: Option | undefined) => {
    if (option === undefined) return;
    onChoose(option.value);
    close();
  };
  const move = (by: number) => {
    if (!isOpen) setTyped('');
    else if (found.length > 0) {
      const next = (at + by + found.length) % found.length;
      setAt(next);
      document.getElementById(`${listId}-${next}`)?.scrollIntoView({ block: 'nearest' });
    }
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter' && isOpen) choose(found[at]);
    else if (event.key === 'Escape' && isOpen) close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="act-combobox">
      <input
        id={id}
        ref={input}
        class="input"
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && found.length > 0 ? `${listId}-${at}` : undefined}
        aria-invalid={isInvalid}
        aria-describedby={describedBy}
        placeholder={t(isForMany ? 'act.findMore' : 'act.find')}
        value={typed ?? (isForMany ? '' : (chosen?.label ?? value))}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setAt(0);
          if (event.currentTarget.value === '' && !isForMany) onChoose('');
        }}
        onClick={() => {
          if (!isOpen) setTyped('');
        }}
        onBlur={close}
        onKeyDown={onKey}
      />
      <div class="act-options" hidden={!isOpen}>
        <div id={listId} role="listbox" aria-label={t('act.choices')}>
          {found.map((option, index) => (
            <div
              key={option.value}
              id={`${listId}-${index}`}
              class="act-option"
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              // Before the field loses the focus.
              onMouseDown={(event) => {
                event.preventDefault();
                choose(option);
                input.current?.focus();
              }}
              onKeyDown={onKey}
            >
              <span>{option.label}</span>
              {option.more && <span class="quiet">{option.more}</span>}
            </div>
          ))}
        </div>
        {isOpen && found.length === 0 && <p class="act-option quiet">{t('act.foundNone')}</p>}
      </div>
    </div>
  );
}
