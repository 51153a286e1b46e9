import { useState } from 'preact/hooks';
import type { ParticipantHealth } from '../../wire/health.ts';
import { nowMs } from '../state/live.ts';
import { participantName } from '../state/names.ts';
import { formatAgo, formatNumber, formatTime, t } from '../texts/texts.ts';
import './health-table.css';
import { standingOf } from './participant-standing.ts';

/** A row for each participant; its feeds open below it. */
export function ParticipantTable({ participants }: { readonly participants: readonly ParticipantHealth[] }) {
  return (
    <section class="panel health-section">
      <h2>{t('health.participants')}</h2>
      <div class="health-scroll">
        <table class="health-table">
          <thead>
            <tr>
              <th scope="col">{t('health.participant')}</th>
              <th scope="col">{t('health.standing')}</th>
              <th scope="col">{t('health.heard')}</th>
              <th scope="col">{t('health.due')}</th>
              <th scope="col" class="health-number">
                {t('health.gap')}
              </th>
              <th scope="col">{t('health.key')}</th>
              <th scope="col">{t('health.feeds')}</th>
            </tr>
          </thead>
          {participants.map((found) => (
            <ParticipantRows key={found.id} found={found} />
          ))}
        </table>
      </div>
    </section>
  );
}

function ParticipantRows({ found }: { readonly found: ParticipantHealth }) {
  const [isOpen, setOpen] = useState(false);
  const now = nowMs.value;
  const standing = standingOf(found, now);
  const feedsId = `feeds-${found.id}`;
  return (
    <tbody>
      <tr>
        <th scope="row">
          {participantName(found.id)} <span class="mono quiet">{found.id}</span>
        </th>
        <td data-name={t('health.standing')}>
          <span class={`health-standing health-standing-${standing.tone}`}>
            {t(`health.participant.${standing.says}`)}
          </span>
        </td>
        <td data-name={t('health.heard')}>
          {found.heardAtMs === undefined ? t('health.never') : formatAgo(found.heardAtMs, now)}
        </td>
        <td data-name={t('health.due')}>
          {found.nextDueMs === undefined ? t('health.noPromise') : formatAgo(found.nextDueMs, now)}
        </td>
        <td data-name={t('health.gap')} class="health-number">
          {found.gap === 0 ? '–' : formatNumber(found.gap)}
        </td>
        <td data-name={t('health.key')}>
          {found.keyExpiresAtMs === undefined
            ? t('health.noKey')
            : formatTime(found.keyExpiresAtMs, { day: 'numeric', month: 'short', year: 'numeric' })}
        </td>
        <td data-name={t('health.feeds')}>
          <button
            class="health-open"
            type="button"
            aria-expanded={isOpen}
            aria-controls={feedsId}
            onClick={() => setOpen(!isOpen)}
          >
            {t(found.feeds.length === 1 ? 'health.feedOf' : 'health.feedsOf', {
              count: formatNumber(found.feeds.length),
            })}
          </button>
        </td>
      </tr>
      {isOpen && (
        <tr id={feedsId}>
          <td colSpan={7}>
            <ul class="health-feeds">
              {found.feeds.map((feed) => (
                <li key={feed.feed}>
                  <span class="mono">{feed.feed}</span>
                  <span>
                    {feed.statedSeq > feed.seq
                      ? t('health.lacks', {
                          seq: formatNumber(feed.seq),
                          stated: formatNumber(feed.statedSeq),
                        })
                      : t('health.whole', { seq: formatNumber(feed.seq) })}
                  </span>
                  {feed.isDisputed && <strong class="health-bad">{t('health.participant.disputed')}</strong>}
                  {feed.isWithheld && <strong class="health-bad">{t('health.participant.withheld')}</strong>}
                </li>
              ))}
            </ul>
          </td>
        </tr>
      )}
    </tbody>
  );
}
