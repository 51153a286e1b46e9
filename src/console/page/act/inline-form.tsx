import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { ActionRequest, FieldProblem } from '../../wire/action.ts';
import { t } from '../texts/texts.ts';
import { newest, perform, type Result } from './perform.ts';
import { ResultNote } from './result-note.tsx';
import './act.css';

interface InlineFormProps {
  readonly title: string;
  /** What will happen: who signs it, who gets it. */
  readonly consequence: string;
  readonly submit: string;
  readonly isDanger?: boolean;
  /** Of its title, one below what it stands in. */
  readonly level?: 3 | 4;
  /** Card that the result is told with. */
  readonly cardKey?: string;
  /** What the server has against the fields. */
  readonly onProblems?: (problems: readonly FieldProblem[]) => void;
  /** Undefined: what is filled in is not enough yet, and the fields say why. */
  readonly request: () => ActionRequest | undefined;
  readonly onSaid: () => void;
  readonly onCancel?: () => void;
  readonly children?: ComponentChildren;
}

/** A small form for one thing to be said: what follows from it stands above its button. */
export function InlineForm(props: InlineFormProps) {
  const titleId = useId();
  const Title = props.level === 4 ? 'h4' : 'h3';
  const [isBusy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Result | undefined>(undefined);
  const isUnderWay = useRef(false);
  const submit = async (event: Event) => {
    event.preventDefault();
    const request = isUnderWay.current ? undefined : props.request();
    if (request === undefined) return;
    isUnderWay.current = true;
    setBusy(true);
    setRefused(undefined);
    const result = await perform(request);
    isUnderWay.current = false;
    setBusy(false);
    if (result.outcome === 'refused') props.onProblems?.(result.problems);
    if (result.outcome === 'refused' || result.outcome === 'unknown') setRefused(result);
    else {
      newest.value = { ...(props.cardKey !== undefined && { key: props.cardKey }), result };
      props.onSaid();
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || props.onCancel === undefined || isBusy) return;
    event.preventDefault();
    props.onCancel();
  };
  return (
    <form class="act-form" aria-labelledby={titleId} onSubmit={submit} onKeyDown={onKeyDown} noValidate>
      <Title id={titleId} class="act-title">
        {props.title}
      </Title>
      {props.children}
      {refused && <ResultNote result={refused} />}
      <p class="act-consequence">{props.consequence}</p>
      <div class="act-buttons">
        <button class={`button ${props.isDanger ? 'danger' : 'primary'}`} type="submit" disabled={isBusy}>
          {isBusy ? t('act.underWay') : props.submit}
        </button>
        {props.onCancel && (
          <button class="button" type="button" onClick={props.onCancel} disabled={isBusy}>
            {t('act.cancel')}
          </button>
        )}
      </div>
    </form>
  );
}
