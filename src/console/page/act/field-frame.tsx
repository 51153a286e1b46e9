import type { ComponentChildren } from 'preact';

interface FieldFrameProps {
  readonly id: string;
  readonly label: string;
  readonly isNeeded: boolean;
  readonly isWide: boolean;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  /** A group of buttons has a legend in the place of a label. */
  readonly isGroup?: boolean;
  readonly children: ComponentChildren;
}

/** Label, field, hint, and what is wrong with it: tied together, so that they are told together. */
export function FieldFrame({
  id,
  label,
  isNeeded,
  isWide,
  hint,
  problem,
  isGroup,
  children,
}: FieldFrameProps) {
  const name = (
    <>
      {label}
      {isNeeded && (
        <span class="act-star" aria-hidden="true">
          *
        </span>
      )}
    </>
  );
  const notes = (
    <>
      {hint && (
        <span class="act-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {problem && (
        <span class="problem" id={`${id}-problem`}>
          {problem}
        </span>
      )}
    </>
  );
  const style = `field act-field ${isWide ? 'act-wide' : ''}`;
  if (isGroup)
    return (
      <fieldset class={`${style} act-choices`} aria-describedby={describedBy(id, hint, problem)}>
        <legend>{name}</legend>
        {children}
        {notes}
      </fieldset>
    );
  return (
    <div class={style}>
      <label for={id}>{name}</label>
      {children}
      {notes}
    </div>
  );
}

/** The ids of what belongs to a field, for `aria-describedby`. */
export function describedBy(id: string, hint?: string, problem?: string): string | undefined {
  const ids = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean);
  return ids.length === 0 ? undefined : ids.join(' ');
}
