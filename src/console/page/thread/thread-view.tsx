import { useEffect, useRef } from 'preact/hooks';
import { activeKey, moveBy } from '../feed/feed.tsx';
import { askedCount, cards, line } from '../state/live.ts';
import { selectedKey } from '../state/selection.ts';
import { closeThread } from '../state/view.ts';
import { t } from '../texts/texts.ts';
import { forgetThread, loadThread, shownThread } from './load-thread.ts';
import { ThreadBody } from './thread-body.tsx';
import './thread.css';

/** All about the card that is selected; beside the feed where there is room, else in its place. */
export function ThreadView() {
  const key = selectedKey.value;
  const card = key === undefined ? undefined : cards.value.get(key);
  const heading = useRef<HTMLHeadingElement>(null);
  // A card that has changed is another object: what is shown of it is asked for again. So is what a lost line left old, and
  // what a question or an answer did, which changes no card.
  useEffect(() => {
    if (key === undefined) forgetThread();
    else void loadThread(key);
  }, [key, card, line.value === 'lost', askedCount.value]);
  useEffect(() => forgetThread, []);
  const open = shownThread.value;
  const section = useRef<HTMLElement>(null);
  const wasThere = useRef(false);
  const isThere = open?.detail !== undefined;
  // Who follows a link of a thread had the focus in what is gone now, and goes on in the other one.
  useEffect(() => {
    const isLost = wasThere.current && !isThere && document.activeElement === document.body;
    if (isLost) section.current?.focus();
    wasThere.current = isThere;
  }, [isThere]);
  const shownKey = open?.key === key ? open?.detail?.card.key : undefined;
  // Who opens a thread goes on reading there, and with the keyboard too.
  useEffect(() => {
    const { activeElement } = document;
    const isReading = activeElement?.closest('.thread-body') != null;
    if (shownKey !== undefined && activeElement !== document.body && !isReading) heading.current?.focus();
  }, [shownKey]);
  if (key === undefined) return <p class="thread-none quiet">{t('thread.none')}</p>;
  return (
    <section class="thread" aria-label={t('thread.title')} ref={section} tabIndex={-1}>
      <div class="thread-bar">
        <span class="thread-bar-title">{t('thread.title')}</span>
        <button class="thread-close" type="button" onClick={close} aria-label={t('thread.close')}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" />
          </svg>
        </button>
      </div>
      {open?.failure && (
        <p class="thread-failure" role="status">
          {open.failure.says}
        </p>
      )}
      {open?.detail ? (
        <ThreadBody detail={open.detail} heading={heading} />
      ) : (
        !open?.failure && <p class="thread-loading quiet">{t('thread.loading')}</p>
      )}
    </section>
  );
}

/** The focus goes back to where it came from: the card in the feed. */
function close(): void {
  const key = selectedKey.value;
  closeThread();
  activeKey.value = key;
  moveBy.value = { cards: 0 };
}
