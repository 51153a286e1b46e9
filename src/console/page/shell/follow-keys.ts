import { signal } from '@preact/signals';
import { acknowledge } from '../act/acknowledge.ts';
import { activeKey, moveBy } from '../feed/feed.tsx';
import { cards } from '../state/live.ts';
import { isUnacknowledged } from '../state/select-cards.ts';
import { selectedKey } from '../state/selection.ts';
import { session } from '../state/session.ts';
import { closeThread, isComposing, openThread, pane, view } from '../state/view.ts';

export const helpWanted = signal(false);
/** Keys of one letter can be put out of use: who dictates would set them off (WCAG 2.1.4). */
export const areLettersKeys = signal(true);

/** Takes what is typed outside of fields as a wish. Returns how to end that. */
export function followKeys(): () => void {
  const press = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!isFree(event.target) || !perform(event)) return;
    event.preventDefault();
  };
  addEventListener('keydown', press);
  return () => removeEventListener('keydown', press);
}

/** A field, an open dialog and the map have keys of their own. */
function isFree(target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open], :popover-open') !== null) return false;
  if (!(target instanceof Element)) return true;
  return target.closest('input, textarea, select, [contenteditable], .shell-map') === null;
}

/** Whether the key was a wish. */
function perform({ key, target }: KeyboardEvent): boolean {
  const isInFeed = target instanceof Element && target.closest('[role="feed"]') !== null;
  const isArticle = target instanceof Element && target.matches('article');
  const isNowhere = target === document.body || (target instanceof Element && target.id === 'main');
  const current = (isInFeed ? activeKey.value : undefined) ?? selectedKey.value ?? activeKey.value;
  if ((key === 'ArrowDown' || key === 'ArrowUp') && (isInFeed || isNowhere))
    return move(key === 'ArrowDown' ? 1 : -1);
  if ((key === 'PageDown' || key === 'PageUp') && isInFeed) return move(key === 'PageDown' ? 5 : -5);
  if (key === 'Enter' && isArticle && activeKey.value !== undefined) {
    openThread(activeKey.value);
    return true;
  }
  if (key === 'Escape') return close();
  if (!areLettersKeys.value) return false;
  if (key === 'j' || key === 'k') return move(key === 'j' ? 1 : -1);
  if (key === '/') {
    // At once: what is typed next is already meant for it.
    document.getElementById('search')?.focus();
    return true;
  }
  if (key === '?') {
    helpWanted.value = true;
    return true;
  }
  if (key === 'a') return acknowledgeOne(current);
  return false;
}

function move(by: number): boolean {
  if (view.value !== 'region') return false;
  pane.value = 'feed';
  // The first key press goes to the first card, not past it.
  moveBy.value = { cards: activeKey.value === undefined ? 0 : by };
  return true;
}

function close(): boolean {
  if (isComposing.value) return false;
  if (selectedKey.value === undefined) return false;
  const key = selectedKey.value;
  closeThread();
  activeKey.value = key;
  moveBy.value = { cards: 0 };
  return true;
}

function acknowledgeOne(key: string | undefined): boolean {
  const card = key === undefined ? undefined : cards.value.get(key);
  if (card === undefined || session.value?.role === 'reader' || !isUnacknowledged(card)) return false;
  void acknowledge(card.key);
  return true;
}
