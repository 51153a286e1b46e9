import { signal, useSignal } from '@preact/signals';
import type { VNode } from 'preact';
import { useCallback, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { AlertCard } from '../../wire/card.ts';
import { filters, visibleCards } from '../state/filters.ts';
import { cards, isComplete } from '../state/live.ts';
import { awaySinceMs, newKeys } from '../state/news.ts';
import { hoveredKey } from '../state/selection.ts';
import { t } from '../texts/texts.ts';
import { FeedCard } from './card.tsx';
import { ChainPopover } from './chain-popover.tsx';
import './feed.css';
import { Footnote } from './footnote.tsx';
import { holdOrder } from './hold-order.ts';
import { useVirtualizer } from './use-virtualizer.ts';

/** Key of the card at which the keyboard is. */
export const activeKey = signal<string | undefined>(undefined);
/** Asks the feed to move the keyboard on by so many cards. */
export const moveBy = signal<{ readonly cards: number } | undefined>(undefined);

const HELD_BELOW_PX = 40;

/** The list of cards. It does not move under the eyes of who reads further down. */
export function Feed() {
  const scroller = useRef<HTMLDivElement>(null);
  const held = useSignal<readonly string[] | undefined>(undefined);
  const focusWanted = useRef<string>(undefined);
  const visible = visibleCards.value;
  const heldKeys = held.value;
  const { shown, waiting } = useMemo(() => holdOrder(visible, heldKeys), [visible, heldKeys]);
  // The same function as long as it says the same: else all is measured again.
  const keyAt = useCallback((index: number) => shown[index]?.key ?? String(index), [shown]);
  const virtualizer = useVirtualizer({ count: shown.length, scroller, keyAt, estimatePx: 150 });
  const seenFrom = dividerAt(shown);
  const active = activeKey.value;
  const activeIndex = useMemo(() => shown.findIndex(({ key }) => key === active), [shown, active]);
  const drawCard = useDrawnCards();

  const goUp = () => {
    held.value = undefined;
    scroller.current?.scrollTo({ top: 0 });
  };
  // Other conditions, or another order: it is another list, and is read from its top.
  const narrowed = filters.value;
  useLayoutEffect(goUp, [narrowed]);

  const move = moveBy.value;
  // Before the next key comes, however fast.
  useLayoutEffect(() => {
    if (move === undefined) return;
    const index = Math.max(0, Math.min(shown.length - 1, activeIndex + move.cards));
    moveBy.value = undefined;
    const next = shown[index];
    if (next === undefined) return;
    activeKey.value = next.key;
    focusWanted.current = next.key;
    virtualizer.scrollToIndex(index, { align: 'auto' });
  });
  // The card may be in the page only after the list was scrolled there.
  useLayoutEffect(() => {
    if (focusWanted.current === undefined) return;
    const article = scroller.current?.querySelector<HTMLElement>(`[data-key="${focusWanted.current}"]`);
    if (!article) return;
    focusWanted.current = undefined;
    article.focus({ preventScroll: true });
  });

  return (
    <div
      class="feed-scroll"
      ref={scroller}
      onScroll={({ currentTarget }) => {
        if (currentTarget.scrollTop < HELD_BELOW_PX) held.value = undefined;
        else held.value ??= visibleCards.peek().map(({ key }) => key);
      }}
    >
      {waiting > 0 && (
        <button type="button" class="feed-waiting" onClick={goUp}>
          {t(waiting === 1 ? 'feed.waiting.one' : 'feed.waiting.many', { count: waiting })}
        </button>
      )}
      {shown.length === 0 && <Nothing />}
      <div
        role="feed"
        class="feed-list"
        aria-label={t('feed.title')}
        aria-busy={!isComplete.value}
        style={{ height: `${virtualizer.getTotalSize()}px` }}
      >
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const card = shown[index];
          if (card === undefined) return null;
          const isActive = active === undefined || activeIndex === -1 ? index === 0 : card.key === active;
          return (
            <article
              key={key}
              ref={virtualizer.measureElement}
              class="feed-article"
              data-index={index}
              data-key={card.key}
              style={{ transform: `translateY(${start}px)` }}
              tabIndex={isActive ? 0 : -1}
              aria-posinset={index + 1}
              aria-setsize={shown.length}
              aria-labelledby={`feed-h-${card.key}`}
              aria-describedby={`feed-f-${card.key}`}
              onFocusIn={() => {
                activeKey.value = card.key;
                hoveredKey.value = card.key;
              }}
              onPointerEnter={() => {
                hoveredKey.value = card.key;
              }}
              onPointerLeave={() => {
                hoveredKey.value = undefined;
              }}
            >
              {index === seenFrom && <p class="feed-divider">{t('feed.seenBefore')}</p>}
              {drawCard(card, newKeys.value.has(card.key), isActive)}
            </article>
          );
        })}
      </div>
      <Footnote />
      <ChainPopover />
    </div>
  );
}

interface Drawn {
  readonly card: AlertCard;
  readonly isNew: boolean;
  readonly isActive: boolean;
  readonly node: VNode;
}

/** Draws a card, and as long as it is the same gives what was drawn: scrolling then costs only what comes into sight. */
function useDrawnCards(): (card: AlertCard, isNew: boolean, isActive: boolean) => VNode {
  const drawn = useRef(new Map<string, Drawn>());
  return (card, isNew, isActive) => {
    const known = drawn.current.get(card.key);
    if (known?.card === card && known.isNew === isNew && known.isActive === isActive) return known.node;
    const node = <FeedCard card={card} isNew={isNew} isActive={isActive} />;
    if (drawn.current.size > 200) drawn.current.clear();
    drawn.current.set(card.key, { card, isNew, isActive, node });
    return node;
  };
}

/** The first card that the person had seen before looking away; -1: there is no such line to draw. */
function dividerAt(cards: readonly { readonly changedAtMs: number }[]): number {
  const since = awaySinceMs.value;
  if (since === undefined || filters.value.order !== 'newest') return -1;
  const index = cards.findIndex(({ changedAtMs }) => changedAtMs < since);
  return index === 0 ? -1 : index;
}

function Nothing() {
  if (!isComplete.value) return <p class="feed-nothing quiet">{t('feed.loading')}</p>;
  return <p class="feed-nothing quiet">{t(cards.value.size === 0 ? 'feed.empty' : 'feed.nothing')}</p>;
}
