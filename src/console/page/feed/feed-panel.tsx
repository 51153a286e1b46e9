import { changeFilters, filters, visibleCards } from '../state/filters.ts';
import { cards } from '../state/live.ts';
import { awaySinceMs, missedKeys, newKeys, noteAllSeen } from '../state/news.ts';
import { ORDERS, rankOfImpact } from '../state/select-cards.ts';
import { formatNumber, formatTime, label, t } from '../texts/texts.ts';
import { Feed } from './feed.tsx';
import { FilterBar } from './filter-bar.tsx';

/** The alerts with what narrows and orders them. */
export function FeedPanel() {
  const shown = visibleCards.value.length;
  const all = cards.value.size;
  return (
    <section class="feed" aria-labelledby="feed-title">
      <div class="feed-head">
        <h2 id="feed-title">{t('feed.title')}</h2>
        <span class="quiet feed-total">
          {shown === all
            ? formatNumber(all)
            : t('feed.shownOf', { shown: formatNumber(shown), all: formatNumber(all) })}
        </span>
        {newKeys.value.size > 0 && (
          <span class="feed-news">{t('feed.newCount', { count: newKeys.value.size })}</span>
        )}
        <fieldset class="segments feed-order" aria-label={t('feed.order')}>
          {ORDERS.map((order) => (
            <button
              key={order}
              type="button"
              aria-pressed={filters.value.order === order}
              onClick={() => changeFilters({ order })}
            >
              {t(`feed.order.${order}`)}
            </button>
          ))}
        </fieldset>
      </div>
      <FilterBar />
      <Away />
      <Feed />
    </section>
  );
}

/** What came since the person last looked, in one line. */
function Away() {
  const since = awaySinceMs.value;
  const missed = [...missedKeys.value].flatMap((key) =>
    newKeys.value.has(key) ? (cards.value.get(key) ?? []) : [],
  );
  if (since === undefined || missed.length === 0) return <div />;
  const worst = missed.reduce((a, b) => (rankOfImpact(b.impact) > rankOfImpact(a.impact) ? b : a)).impact;
  const asBad = missed.filter(({ impact }) => impact === worst).length;
  return (
    <div class="feed-away" role="status">
      <span>
        {t(missed.length === 1 ? 'feed.away.one' : 'feed.away.many', {
          count: missed.length,
          time: formatTime(since, { hour: '2-digit', minute: '2-digit' }),
        })}{' '}
        <strong>{t('feed.away.worst', { count: asBad, impact: label('Impact', worst) })}</strong>
      </span>
      <button type="button" class="button" onClick={noteAllSeen}>
        {t('feed.away.seen')}
      </button>
    </div>
  );
}
