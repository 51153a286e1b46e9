import { health, nowMs } from '../state/live.ts';
import { nameParticipants } from '../state/names.ts';
import { showView } from '../state/view.ts';
import { formatAgo, t } from '../texts/texts.ts';
import { EvidenceLink } from './evidence-link.tsx';
import './alarm-band.css';

/** What is held against the hub or an author, over everything, until it is cleared: the words, and the proof beside them. */
export function AlarmBand() {
  const alarms = health.value?.findings.filter(({ isAlarming }) => isAlarming) ?? [];
  // The region is there before anything is in it, so that what comes is told at once.
  return (
    <div role="alert" class="health-alarms">
      {alarms.map((alarm) => (
        <div key={alarm.id} class="health-alarm alarm-band">
          <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
            <path
              d="M10 2l9 16H1z"
              fill="none"
              stroke="currentColor"
              stroke-width="1.8"
              stroke-linejoin="round"
            />
            <path d="M10 8v4.5M10 14.6v.9" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" />
          </svg>
          <p>
            <strong>{t(`health.finding.${alarm.name}`)}</strong> {nameParticipants(alarm.says)}
          </p>
          <span class="health-alarm-since">{formatAgo(alarm.sinceMs, nowMs.value)}</span>
          <EvidenceLink id={alarm.id} />
          <a
            class="health-alarm-more"
            href="?view=health"
            onClick={(event) => {
              event.preventDefault();
              showView('health');
            }}
          >
            {t('health.more')}
          </a>
        </div>
      ))}
    </div>
  );
}
