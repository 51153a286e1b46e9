import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { AlertCard } from '../../wire/card.ts';
import type { ThreadDetail } from '../../wire/thread.ts';
import { callApi, whenSignedOut } from '../state/session.ts';
import { t } from '../texts/texts.ts';
import { Chain } from './chain.tsx';
import './chain-popover.css';

interface Asked {
  readonly card: AlertCard;
  readonly anchor: HTMLElement;
}

const asked = signal<Asked | undefined>(undefined);
const steps = signal<ThreadDetail['chain'] | 'failed' | undefined>(undefined);

whenSignedOut(() => {
  asked.value = undefined;
  steps.value = undefined;
});

/** Shows beside `anchor` what was checked about a card. */
export function askHow(card: AlertCard, anchor: HTMLElement): void {
  steps.value = undefined;
  asked.value = { card, anchor };
  callApi<ThreadDetail>('GET', `threads/${card.key}`).then(
    ({ chain }) => {
      if (asked.value?.card.key === card.key) steps.value = chain;
    },
    () => {
      steps.value = 'failed';
    },
  );
}

/** The one popover of the feed: what was checked about a card, and where it stands. */
export function ChainPopover() {
  const popover = useRef<HTMLDivElement>(null);
  const now = asked.value;
  useEffect(() => {
    const box = popover.current;
    if (box === null || now === undefined) return;
    const { top, bottom, left } = now.anchor.getBoundingClientRect();
    const isLow = bottom > innerHeight * 0.55;
    box.style.left = `${Math.max(8, Math.min(left, innerWidth - 408))}px`;
    box.style.top = isLow ? 'auto' : `${bottom + 6}px`;
    box.style.bottom = isLow ? `${innerHeight - top + 6}px` : 'auto';
    box.style.maxHeight = `${(isLow ? top : innerHeight - bottom) - 16}px`;
    if (!box.matches(':popover-open')) box.showPopover();
    box.focus();
  }, [now]);
  return (
    <div
      ref={popover}
      class="chain-popover panel"
      popover="auto"
      role="dialog"
      aria-labelledby="chain-popover-title"
      tabIndex={-1}
      onToggle={(event) => {
        if (event.newState !== 'closed') return;
        now?.anchor.focus();
        asked.value = undefined;
      }}
    >
      <h3 id="chain-popover-title" class="chain-popover-title">
        {t('chain.title')}
      </h3>
      {now !== undefined && <p class="mono quiet">{`${now.card.feed}/${now.card.seq}`}</p>}
      {steps.value === undefined && <p class="quiet">{t('chain.loading')}</p>}
      {steps.value === 'failed' && <p class="problem">{t('chain.failed')}</p>}
      {Array.isArray(steps.value) && <Chain steps={steps.value} />}
    </div>
  );
}
