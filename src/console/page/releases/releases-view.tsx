import { useEffect } from 'preact/hooks';
import { duty } from '../state/live.ts';
import { participantName } from '../state/names.ts';
import { session } from '../state/session.ts';
import { t } from '../texts/texts.ts';
import { forgetReleases, loadReleases, waitingReleases } from './load-releases.ts';
import { ReleaseCard } from './release-card.tsx';
import './releases.css';

/** What nobody waits for is no duty: that another has agreed to it, or sent it back, is seen so soon. */
const ASK_EVERY_MS = 5_000;

/** What waits for a second officer. */
export function ReleasesView() {
  // What waits is among the duties: when these change, it is asked for again.
  const waiting = duty.value.items.filter(({ what }) => what === 'release').map(({ id }) => id);
  useEffect(() => void loadReleases(), [waiting.join(' ')]);
  useEffect(() => {
    const asking = setInterval(() => void loadReleases(), ASK_EVERY_MS);
    return () => {
      clearInterval(asking);
      forgetReleases();
    };
  }, []);
  const { releases, failure } = waitingReleases.value;
  return (
    <div class="releases">
      <h1>{t('releases.title')}</h1>
      <p class="quiet releases-lead">
        {t('releases.lead', { self: participantName(session.value?.self ?? '') })}
      </p>
      {failure && (
        <p class="releases-failure" role="status">
          {failure}
        </p>
      )}
      {releases?.length === 0 && <p class="releases-none">{t('releases.none')}</p>}
      <ul class="releases-list">
        {releases?.map((release) => (
          <ReleaseCard key={release.id} release={release} />
        ))}
      </ul>
    </div>
  );
}
