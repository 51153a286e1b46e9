import { useSignal } from '@preact/signals';
import type { DutyItem } from '../../wire/duty.ts';
import { duty, nowMs } from '../state/live.ts';
import { nameParticipants } from '../state/names.ts';
import { openThread, showView } from '../state/view.ts';
import { formatAgo, formatNumber, t } from '../texts/texts.ts';
import './duty-strip.css';

/** What waits for somebody of this service: the most pressing in words, the rest in numbers. */
export function DutyStrip() {
  const isOpen = useSignal(false);
  const { items, more = 0 } = duty.value;
  const [first] = items;
  if (first === undefined) {
    return (
      <section class="duty duty-none" aria-label={t('duty.title')}>
        <p class="quiet">{t('duty.none')}</p>
      </section>
    );
  }
  const overdue = items.filter(({ isOverdue }) => isOverdue).length;
  return (
    <section class="duty" aria-label={t('duty.title')}>
      <div class="duty-row">
        <button
          type="button"
          class="duty-all"
          aria-expanded={isOpen.value}
          aria-controls="duty-list"
          onClick={() => {
            isOpen.value = !isOpen.value;
          }}
        >
          <span class="duty-number">{formatNumber(items.length + more)}</span>
          {t('duty.title')}
          <svg class="duty-arrow" viewBox="0 0 12 12" aria-hidden="true">
            <path d="M2.5 4.5 6 8l3.5-3.5" />
          </svg>
        </button>
        {overdue > 0 && <span class="duty-overdue">{t('duty.overdue', { count: overdue })}</span>}
        {!isOpen.value && <Item item={first} />}
        <ul class="duty-counts">
          {countsOf(items).map(([what, count]) => (
            <li key={what} class="quiet">
              <strong>{count}</strong> {t(`duty.${what}`)}
            </li>
          ))}
          {more > 0 && <li class="quiet">{t('duty.more', { count: formatNumber(more) })}</li>}
        </ul>
      </div>
      <ul id="duty-list" class="duty-list" hidden={!isOpen.value}>
        {isOpen.value &&
          items.map((item) => (
            <li key={`${item.what} ${item.key ?? ''} ${item.id ?? ''} ${item.says}`}>
              <Item item={item} />
            </li>
          ))}
      </ul>
    </section>
  );
}

function Item({ item }: { readonly item: DutyItem }) {
  const { key, says, what, dueMs, isOverdue } = item;
  const open =
    what === 'release' ? () => showView('releases') : key === undefined ? undefined : () => openThread(key);
  const words = (
    <>
      <span class="duty-says">{nameParticipants(says)}</span>
      {dueMs !== undefined && (
        <span class={isOverdue ? 'duty-due is-overdue' : 'duty-due quiet'}>
          {t(isOverdue ? 'duty.wasDue' : 'duty.isDue', { when: formatAgo(dueMs, nowMs.value) })}
        </span>
      )}
    </>
  );
  if (open === undefined) return <p class="duty-item">{words}</p>;
  return (
    <button type="button" class="duty-item" onClick={open}>
      {words}
    </button>
  );
}

function countsOf(items: readonly DutyItem[]): [DutyItem['what'], number][] {
  const counts = new Map<DutyItem['what'], number>();
  for (const { what } of items) counts.set(what, (counts.get(what) ?? 0) + 1);
  return [...counts];
}
