import { useEffect, useRef } from 'preact/hooks';
import type { AlertCard } from '../../wire/card.ts';
import { hoveredKey } from '../state/selection.ts';
import { openThread } from '../state/view.ts';
import { formatNumber, t } from '../texts/texts.ts';
import { CardLines } from './card-lines.tsx';
import { listedMark, placed } from './map-state.ts';
import { compareCards } from './tally.ts';

/** Longer, a list is for the feed, which can be filtered. */
const MOST_LISTED = 50;

/** Cards that no coming nearer parts, most pressing first. */
export function MarkList({ of, title, onClose }: ListProps) {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const cards = [...of].sort(compareCards);
  return (
    <section
      class="map-list panel"
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <header class="map-list-head">
        <h3>{title}</h3>
        <button type="button" class="map-round" ref={first} aria-label={t('map.closeList')} onClick={onClose}>
          ×
        </button>
      </header>
      <ul>
        {cards.slice(0, MOST_LISTED).map((card) => (
          <li key={card.key}>
            <button
              type="button"
              class="map-list-card"
              onClick={() => {
                openThread(card.key);
              }}
              onPointerEnter={() => {
                hoveredKey.value = card.key;
              }}
              onPointerLeave={() => {
                hoveredKey.value = undefined;
              }}
            >
              <CardLines card={card} />
            </button>
          </li>
        ))}
      </ul>
      {cards.length > MOST_LISTED && (
        <p class="map-list-more quiet">
          {t('map.more', { count: formatNumber(cards.length - MOST_LISTED) })}
        </p>
      )}
    </section>
  );
}

interface ListProps {
  readonly of: readonly AlertCard[];
  readonly title: string;
  readonly onClose: () => void;
}

/** What lies at one place, as it now is: a mark that was listed may have got more cards since. */
export function cardsOfListed(): readonly AlertCard[] {
  const ids = new Set(listedMark.value?.spots.map(({ id }) => id));
  return placed.value.spots.flatMap((spot) => (ids.has(spot.id) ? spot.cards : []));
}
