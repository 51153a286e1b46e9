import { useEffect, useRef, useState } from 'preact/hooks';
import { ALERT_KINDS, kindCodeOf } from '../../../contract/kind.ts';
import type { NewAlert as NewAlertBody } from '../../wire/action.ts';
import { session } from '../state/session.ts';
import { label, t } from '../texts/texts.ts';
import './alert-form.css';
import { type AlertDraft, alertDraft, emptyDraft } from './alert-draft.ts';
import { AlertFieldsView } from './alert-fields-view.tsx';
import { alertOfForm, emptyForm } from './alert-form.ts';
import { AlertPreview } from './alert-preview.tsx';
import { perform, type Result } from './perform.ts';
import { ResultNote } from './result-note.tsx';
import { TermsInput } from './terms-input.tsx';
import { useAlertCheck } from './use-alert-check.ts';
import { goesTo } from './who.ts';

/** A new alert: filled in, held against the contract as it is filled in, shown as it will be read, and said. */
export function NewAlert() {
  const draft = alertDraft.value;
  const body = useRef<HTMLFormElement>(null);
  const isUnderWay = useRef(false);
  const isSeeking = useRef(false);
  const [isBusy, setBusy] = useState(false);
  const [tries, setTries] = useState(0);
  const wasTried = tries > 0;
  const [result, setResult] = useState<Result | undefined>(undefined);
  const { self = '', communities = [] } = session.value ?? {};
  const own = communities.filter(({ members }) => members.includes(self));
  const community = draft.community ?? (own.length === 1 ? own[0]?.id : undefined);
  const check = useAlertCheck(draft.form, {
    community: community ?? own[0]?.id ?? '',
    ...(draft.status && { status: draft.status }),
    ...(draft.code && { handling: handlingOf(draft.code, draft.restriction) }),
  });
  const lacks: Readonly<Record<string, boolean>> = {
    community: community === undefined,
    status: draft.status === undefined,
    'handling.code': draft.code === undefined,
    'handling.restriction': draft.code === 'H3' && draft.restriction.trim() === '',
  };
  const isWhole = !Object.values(lacks).includes(true);
  const change = (next: AlertDraft) => {
    alertDraft.value = next;
    setResult(undefined);
  };
  useEffect(() => {
    // To the first thing that is wrong, once it is known.
    const wrong = body.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (!isSeeking.current || check.count === undefined || !wrong) return;
    isSeeking.current = false;
    wrong.focus();
  }, [tries, result, check.count]);
  const submit = async (event: Event) => {
    event.preventDefault();
    check.tellAll();
    setTries(tries + 1);
    isSeeking.current = true;
    if (isUnderWay.current || !isWhole) return;
    isUnderWay.current = true;
    setBusy(true);
    const said = await perform({ do: 'alert', ...bodyOf(draft, community) });
    isUnderWay.current = false;
    setBusy(false);
    setResult(said);
    if (said.outcome === 'refused') check.take(said.problems);
    else if (said.outcome !== 'unknown') alertDraft.value = emptyDraft();
  };
  if (result !== undefined && result.outcome !== 'refused' && result.outcome !== 'unknown')
    return (
      <div class="act-new">
        <ResultNote result={result} />
        <button
          type="button"
          class="button act-another"
          onClick={() => {
            setResult(undefined);
            setTries(0);
          }}
        >
          {t('act.another')}
        </button>
      </div>
    );
  return (
    <form class="act-new" ref={body} onSubmit={submit} noValidate>
      <p class="act-hint">{t('act.stars')}</p>
      <div class="act-segments act-kinds" role="radiogroup" aria-label={t('field.kind')}>
        {ALERT_KINDS.map((kind) => (
          <label key={kind} class={`act-segment ${draft.form.kind === kind ? 'act-segment-on' : ''}`}>
            <input
              type="radio"
              name="kind"
              checked={draft.form.kind === kind}
              onChange={() => change({ ...draft, form: { ...emptyForm(kind), values: draft.form.values } })}
            />
            {label('Kind', kindCodeOf(kind))}
          </label>
        ))}
      </div>
      <AlertFieldsView
        form={draft.form}
        onChange={(form) => change({ ...draft, form })}
        problemAt={check.problemAt}
      />
      <TermsInput
        draft={{ ...draft, ...(community !== undefined && { community }) }}
        onChange={change}
        problemAt={(path) => check.problemAt(path) ?? (wasTried && lacks[path] ? t('act.needed') : undefined)}
      />
      <section class="act-said" aria-label={t('act.preview')}>
        <h3>{t('act.preview')}</h3>
        {check.count === 0 ? (
          <AlertPreview draft={{ ...draft, ...(community !== undefined && { community }) }} />
        ) : (
          <p class="quiet">{t('act.previewLater')}</p>
        )}
      </section>
      {check.general.map((problem) => (
        <p key={problem.says} class="problem">
          {problem.path} {problem.says}
        </p>
      ))}
      {result && <ResultNote result={result} />}
      {wasTried && !isBusy && (check.count ?? 0) > 0 && (
        <p class="problem" role="status">
          {t('act.lookAbove')}
        </p>
      )}
      <p class="act-consequence">{community === undefined ? t('act.signed', { self }) : goesTo(community)}</p>
      <div class="act-buttons">
        <button class="button primary" type="submit" disabled={isBusy}>
          {isBusy ? t('act.underWay') : t('act.sayAlert')}
        </button>
        <button class="button" type="button" disabled={isBusy} onClick={() => change(emptyDraft())}>
          {t('act.startAnew')}
        </button>
      </div>
    </form>
  );
}

function handlingOf(code: NonNullable<AlertDraft['code']>, restriction: string): NewAlertBody['handling'] {
  return code === 'H3' && restriction.trim() !== '' ? { code, restriction: restriction.trim() } : { code };
}

/** To be called when all terms are chosen. */
function bodyOf(
  { form, status, code, restriction }: AlertDraft,
  community: string | undefined,
): NewAlertBody {
  return {
    community: community!,
    status: status!,
    handling: handlingOf(code!, restriction),
    alert: alertOfForm(form),
  };
}
