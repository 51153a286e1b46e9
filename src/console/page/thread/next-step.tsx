import { useRef, useState } from 'preact/hooks';
import type { NewAlert } from '../../wire/action.ts';
import type { AlertCard } from '../../wire/card.ts';
import type { ReturnCaseView } from '../../wire/thread.ts';
import { StepForm } from '../act/step-form.tsx';
import { label, t } from '../texts/texts.ts';

interface NextStepProps {
  readonly card: AlertCard;
  readonly found: ReturnCaseView;
}

/** A step that is being written. It stays when another one says a step meanwhile: whether it may still be said, the answer tells. */
interface Chosen {
  readonly step: string;
  readonly handling: NewAlert['handling'];
}

/** What our service may say next in a return: one press opens the step, filled in as far as the case tells it. */
export function NextStep({ card, found }: NextStepProps) {
  const { next } = found;
  const [chosen, setChosen] = useState<Chosen | undefined>(undefined);
  const opener = useRef<HTMLButtonElement | null>(null);
  if (next === undefined && chosen === undefined) return null;
  const leave = () => {
    setChosen(undefined);
    opener.current?.focus();
  };
  return (
    <fieldset class="thread-next" aria-label={t('thread.next')}>
      {next && (
        <div class="act-buttons">
          <span class="quiet">{t('thread.next')}</span>
          {next.steps.map((step) => (
            <button
              key={step}
              class="button"
              type="button"
              aria-expanded={step === chosen?.step}
              onClick={(event) => {
                opener.current = event.currentTarget;
                setChosen(step === chosen?.step ? undefined : { step, handling: next.handling });
              }}
            >
              {label('Step', step)}
            </button>
          ))}
        </div>
      )}
      {chosen && <StepForm key={chosen.step} card={card} found={found} {...chosen} onLeave={leave} />}
    </fieldset>
  );
}
