import { useEffect } from 'preact/hooks';
import type { SessionView } from '../../wire/session.ts';
import { PasskeyOffer } from '../access/passkey-offer.tsx';
import { ActNotice } from '../act/act-notice.tsx';
import { FeedPanel } from '../feed/feed-panel.tsx';
import { AlarmBand } from '../health/alarm-band.tsx';
import { RegionMap } from '../map/region-map.tsx';
import { prepareSearch, visibleCards } from '../state/filters.ts';
import { forgetLive, openLive } from '../state/live.ts';
import { newKeys, noteArrivals, noteSeen } from '../state/news.ts';
import { watchPresence } from '../state/presence.ts';
import { selectedKey } from '../state/selection.ts';
import { leaveSession, loadSession } from '../state/session.ts';
import { followAddress, isComposing, pane, view } from '../state/view.ts';
import { wholeStatus } from '../state/whole-status.ts';
import { t } from '../texts/texts.ts';
import { ThreadView } from '../thread/thread-view.tsx';
import { Composer } from './composer.tsx';
import { DutyStrip } from './duty-strip.tsx';
import { followKeys } from './follow-keys.ts';
import { KeysHelp } from './keys-help.tsx';
import { LazyView } from './lazy-view.tsx';
import { PaneTabs } from './pane-tabs.tsx';
import './shell.css';
import { TopBar } from './top-bar.tsx';

/** The page of who is signed in: bars above, and below them the region, or another view. */
export function Shell({ mine }: { readonly mine: SessionView }) {
  // First of all: what is shown of one session is gone before another one begins.
  useEffect(() => forgetLive, []);
  useEffect(
    () =>
      openLive(mine, {
        onDoubt: () => void loadSession().catch(() => undefined),
        onOver: leaveSession,
        onNews: noteArrivals,
      }),
    [],
  );
  useEffect(watchPresence, []);
  useEffect(followAddress, []);
  useEffect(prepareSearch, []);
  useEffect(followKeys, []);
  useTitle();
  const key = selectedKey.value;
  useEffect(() => {
    if (key !== undefined) noteSeen(key);
  }, [key]);
  return (
    <div class="shell">
      <a class="shell-skip" href="#main">
        {t('shell.skip')}
      </a>
      <div class="shell-alarm">
        <AlarmBand />
      </div>
      <ExerciseBand />
      <TopBar />
      <PasskeyOffer />
      <main id="main" class="shell-main" tabIndex={-1}>
        {view.value === 'region' ? <Region /> : <LazyView view={view.value} />}
      </main>
      <PaneTabs />
      <ActNotice />
      <KeysHelp />
    </div>
  );
}

function Region() {
  const side = isComposing.value ? 'composer' : selectedKey.value === undefined ? 'none' : 'thread';
  return (
    <div class={`shell-region shell-side-${side === 'none' ? 'no' : 'yes'} shell-pane-${pane.value}`}>
      <h1 class="visually-hidden">{t('shell.region')}</h1>
      <DutyStrip />
      <div class="shell-feed">
        <FeedPanel />
      </div>
      <div class="shell-map">
        <RegionMap />
      </div>
      {(side !== 'none' || pane.value === 'thread') && (
        <div class="shell-side">
          {side === 'composer' && <Composer />}
          {side === 'thread' && <ThreadView />}
          {side === 'none' && <p class="shell-empty quiet">{t('shell.noThread')}</p>}
        </div>
      )}
    </div>
  );
}

/** When nothing that is shown is in earnest, the whole page says so. */
function ExerciseBand() {
  const status = wholeStatus.value;
  if (status === undefined) return null;
  return (
    <section class="exercise-band shell-exercise" aria-label={t('filter.status')}>
      {t(`shell.all.${status}`)}
    </section>
  );
}

/** The window's title says how much is new: it is read in a row of tabs. */
function useTitle(): void {
  const count = newKeys.value.size;
  const shown = visibleCards.value.length;
  useEffect(() => {
    document.title = count > 0 ? `(${count}) ${t('app.title')}` : t('app.title');
  }, [count, shown]);
  useEffect(
    () => () => {
      document.title = t('app.title');
    },
    [],
  );
}
