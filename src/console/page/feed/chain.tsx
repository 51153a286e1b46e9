import type { ChainStep } from '../../wire/thread.ts';
import { t } from '../texts/texts.ts';
import './chain.css';

const SIGNS = {
  good: 'M3 8.5 6.5 12 13 4.5',
  doubtful: 'M8 3v6M8 12v.5',
  bad: 'M4 4l8 8M12 4l-8 8',
} as const;

/** What was checked about an entry, step by step, in words; the exact values for who wants them. */
export function Chain({ steps }: { readonly steps: readonly ChainStep[] }) {
  return (
    <ol class="chain">
      {steps.map((step) => (
        <li key={`${step.what} ${step.says}`} class={`chain-step chain-${step.standing}`}>
          <svg class="chain-sign" viewBox="0 0 16 16" aria-hidden="true">
            <path d={SIGNS[step.standing]} />
          </svg>
          <div>
            <h4 class="chain-what">
              {t(`chain.${step.what}`)}
              <span class="visually-hidden">{`: ${t(`chain.${step.standing}`)}`}</span>
            </h4>
            <p class="chain-says">{step.says}</p>
            {step.detail !== undefined && <p class="mono quiet">{step.detail}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}
