import { useRef, useState } from 'preact/hooks';
import type { AlertCard } from '../../wire/card.ts';
import type { ReturnCaseView } from '../../wire/thread.ts';
import { StepForm } from '../act/step-form.tsx';
import { label, t } from '../texts/texts.ts';

interface NextStepProps {
  readonly card: AlertCard;
  readonly found: ReturnCaseView;
}

/** What our service may say next in a return: one press opens the step, filled in as far as the case tells it. */
export function NextStep({ card, found }: NextStepProps) {
  const [step, setStep] = useState<string | undefined>(undefined);
  const opener = useRef<HTMLButtonElement | null>(null);
  if (found.next.length === 0 && step === undefined) return null;
  const leave = () => {
    setStep(undefined);
    opener.current?.focus();
  };
  return (
    <fieldset class="thread-next" aria-label={t('thread.next')}>
      <div class="act-buttons">
        <span class="quiet">{t('thread.next')}</span>
        {found.next.map((one) => (
          <button
            key={one}
            class="button"
            type="button"
            aria-expanded={one === step}
            onClick={(event) => {
              opener.current = event.currentTarget;
              setStep(one === step ? undefined : one);
            }}
          >
            {label('Step', one)}
          </button>
        ))}
      </div>
      {step !== undefined && <StepForm key={step} card={card} found={found} step={step} onLeave={leave} />}
    </fieldset>
  );
}
