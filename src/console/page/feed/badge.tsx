import type { AlertCard } from '../../wire/card.ts';
import { t } from '../texts/texts.ts';
import { askHow } from './chain-popover.tsx';
import './badge.css';

/** How well it is verified, in a word; it opens to what was checked. */
export function Badge({ card, tabIndex }: { readonly card: AlertCard; readonly tabIndex: number }) {
  const isGood = card.trust === 'verified';
  return (
    <button
      type="button"
      class={`badge badge-${card.trust}`}
      tabIndex={tabIndex}
      aria-haspopup="dialog"
      onClick={(event) => askHow(card, event.currentTarget)}
    >
      <svg class="badge-sign" viewBox="0 0 16 16" aria-hidden="true">
        <path class="badge-shield" d="M8 1.2 13.6 3v4.6c0 3.4-2.3 5.9-5.6 7.2-3.3-1.3-5.6-3.8-5.6-7.2V3Z" />
        <path class="badge-mark" d={isGood ? 'M5 8.2 7.2 10.4 11.2 5.8' : 'M8 4.6v4M8 11v.4'} />
      </svg>
      {t(`trust.${card.trust}`)}
      <span class="visually-hidden">{t('badge.how')}</span>
    </button>
  );
}
