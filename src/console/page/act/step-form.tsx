import { useEffect, useRef, useState } from 'preact/hooks';
import type { NewAlert } from '../../wire/action.ts';
import type { AlertCard } from '../../wire/card.ts';
import type { ReturnCaseView } from '../../wire/thread.ts';
import { readClockMs } from '../state/live.ts';
import { participantName } from '../state/names.ts';
import { session } from '../state/session.ts';
import { label, t } from '../texts/texts.ts';
import { AlertFieldsView } from './alert-fields-view.tsx';
import './alert-form.css';
import { alertOfForm } from './alert-form.ts';
import { formOfStep, SETTLED } from './form-of-step.ts';
import { InlineForm } from './inline-form.tsx';
import { useAlertCheck } from './use-alert-check.ts';
import { goesTo } from './who.ts';

interface StepFormProps {
  readonly card: AlertCard;
  readonly found: ReturnCaseView;
  /** Code in the list Step. */
  readonly step: string;
  readonly handling: NewAlert['handling'];
  readonly onLeave: () => void;
}

/** The next step of a return, by us: in its community, in earnest or not as it is, and under the same handling (K5). */
export function StepForm({ card, found, step, handling, onLeave }: StepFormProps) {
  const [form, setForm] = useState(() => formOfStep(card, found, step, readClockMs()));
  const { community, status } = card;
  const terms = { community, status, handling };
  const check = useAlertCheck(form, terms);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => body.current?.querySelector<HTMLElement>('input, select, textarea')?.focus(), []);
  return (
    <InlineForm
      level={4}
      title={label('Step', step)}
      consequence={`${t('act.stepMeans', { code: handling.code })} ${meansOf(terms)}`}
      submit={t('act.stepSay')}
      cardKey={card.key}
      request={() => {
        check.tellAll();
        return { do: 'alert', ...terms, alert: alertOfForm(form) };
      }}
      onProblems={check.take}
      onSaid={onLeave}
      onCancel={onLeave}
    >
      <div ref={body} class="act-correction">
        <AlertFieldsView form={form} onChange={setForm} problemAt={check.problemAt} hidden={SETTLED} />
        {check.general.map((problem) => (
          <p key={problem.says} class="problem">
            {problem.says}
          </p>
        ))}
      </div>
    </InlineForm>
  );
}

/** Who signs it, and who has it then. */
function meansOf({
  community,
  handling: { releasableTo },
}: Pick<NewAlert, 'community' | 'handling'>): string {
  if (releasableTo === undefined) return goesTo(community);
  const names = releasableTo.map(participantName).join('; ');
  return t('act.goesOnlyTo', { self: session.value?.self ?? '', names });
}
