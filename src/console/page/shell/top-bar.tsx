import type { View } from '../state/address.ts';
import { duty, health, line, nowMs } from '../state/live.ts';
import { participantName } from '../state/names.ts';
import { session } from '../state/session.ts';
import { isComposing, openComposer, showView, view } from '../state/view.ts';
import { formatTime, t } from '../texts/texts.ts';
import { Menu } from './menu.tsx';
import { Search } from './search.tsx';
import { PlusSign } from './signs.tsx';
import './top-bar.css';

/** Whose console it is, where one is, whether it is live, and what time it is there. */
export function TopBar() {
  const { self, role } = session.value ?? { self: '', role: 'reader' as const };
  const views: readonly View[] = [
    'region',
    'health',
    'trends',
    ...(role !== 'reader' ? ['releases' as const] : []),
  ];
  return (
    <header class="top">
      <div class="top-who">
        <img class="top-mark" src={mark} alt="" width="28" height="28" />
        <span class="top-name">{participantName(self)}</span>
      </div>
      <nav class="top-views" aria-label={t('shell.views')}>
        {views.map((one) => (
          <a
            key={one}
            class="top-view"
            href={one === 'region' ? '?' : `?view=${one}`}
            aria-current={view.value === one ? 'page' : undefined}
            onClick={(event) => {
              if (event.metaKey || event.ctrlKey || event.shiftKey) return;
              event.preventDefault();
              showView(one);
            }}
          >
            {t(`view.${one}`)}
            <Count of={one} />
          </a>
        ))}
      </nav>
      <Search />
      <Line />
      <Clock />
      {role !== 'reader' && (
        <button
          type="button"
          class="button primary top-new"
          aria-pressed={isComposing.value}
          onClick={openComposer}
        >
          <PlusSign />
          <span>{t('shell.newAlert')}</span>
        </button>
      )}
      <Menu />
    </header>
  );
}

/** How much there is to see to in a view. */
function Count({ of }: { readonly of: View }) {
  const count =
    of === 'health'
      ? (health.value?.findings.length ?? 0)
      : of === 'releases'
        ? duty.value.items.filter(({ what }) => what === 'release').length
        : 0;
  if (count === 0) return null;
  const isAlarming = of === 'health' && health.value?.findings.some((finding) => finding.isAlarming);
  return (
    <span class={`top-count ${isAlarming ? 'is-alarming' : ''}`}>
      {count}
      <span class="visually-hidden">{t('view.waiting')}</span>
    </span>
  );
}

function Line() {
  return (
    <span class={`top-line top-line-${line.value}`} role="status">
      <span class="top-line-dot" aria-hidden="true" />
      <span class="top-line-word">{t(`line.${line.value}`)}</span>
    </span>
  );
}

function Clock() {
  const time = formatTime(nowMs.value, { hour: '2-digit', minute: '2-digit', second: '2-digit' });
  return (
    <time class="top-clock" dateTime={new Date(nowMs.value).toISOString()} title={t('shell.clock')}>
      <span class="quiet top-date">
        {formatTime(nowMs.value, { weekday: 'short', day: 'numeric', month: 'short' })}
      </span>
      {time}
    </time>
  );
}

const mark = new URL('../icon.svg', import.meta.url).href;
