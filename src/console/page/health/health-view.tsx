import { health, line, nowMs } from '../state/live.ts';
import { nameParticipants, participantName } from '../state/names.ts';
import { formatAgo, formatNumber, formatTime, t } from '../texts/texts.ts';
import { EvidenceLink } from './evidence-link.tsx';
import { ParticipantTable } from './participant-table.tsx';
import './health.css';

type Health = NonNullable<typeof health.value>;

/** Whether the bus can be relied on: what is wrong first, then each participant, then our own side. */
export function HealthView() {
  const view = health.value;
  if (view === undefined) return <p class="health-none quiet">{t('health.loading')}</p>;
  const { findings, participants, outbox, isConnected, directory, refused, forOthers } = view;
  const ordered = [...findings].sort((a, b) => Number(b.isAlarming) - Number(a.isAlarming));
  return (
    <div class="health">
      <h1>{t('health.title')}</h1>
      <section class="health-findings" aria-label={t('health.findings')}>
        {ordered.length === 0 && <p class="health-fine">{t('health.fine')}</p>}
        {ordered.map((finding) => (
          <div
            key={finding.id}
            class={`panel health-finding ${finding.isAlarming ? 'health-finding-bad' : ''}`}
          >
            <h2>{t(`health.finding.${finding.name}`)}</h2>
            <p>{nameParticipants(finding.says)}</p>
            <p class="health-finding-foot">
              <span class="quiet">
                {[
                  finding.by && participantName(finding.by),
                  finding.feed,
                  formatAgo(finding.sinceMs, nowMs.value),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              <EvidenceLink id={finding.id} />
            </p>
          </div>
        ))}
      </section>
      <dl class="health-tiles">
        <Tile
          name={t('health.hub')}
          value={t(
            isConnected === undefined ? 'health.hubOther' : isConnected ? 'health.hubOn' : 'health.hubOff',
          )}
          isBad={isConnected === false}
          more={line.value === 'lost' ? t('line.lost') : t('health.hubMore')}
        />
        <Tile
          name={t('health.outbox')}
          value={outbox.waiting === 0 ? t('health.outboxEmpty') : formatNumber(outbox.waiting)}
          isBad={false}
          more={
            outbox.oldestMs === undefined
              ? t('health.outboxMore')
              : t('health.outboxOldest', { ago: formatAgo(outbox.oldestMs, nowMs.value) })
          }
        />
        <Tile
          name={t('health.directory')}
          value={t('health.version', { version: formatNumber(directory.version) })}
          isBad={directory.expiresAtMs <= nowMs.value}
          more={t('health.goodUntil', {
            time: formatTime(directory.expiresAtMs, { dateStyle: 'medium', timeStyle: 'short' }),
            ago: formatAgo(directory.expiresAtMs, nowMs.value),
          })}
        />
        <Tile
          name={t('health.refused')}
          value={formatNumber(refused.reduce((sum, { count }) => sum + count, 0))}
          isBad={false}
          more={t('health.refusedMore')}
        />
      </dl>
      <ParticipantTable participants={participants} />
      <Refused refused={refused} forOthers={forOthers} />
    </div>
  );
}

interface TileProps {
  readonly name: string;
  readonly value: string;
  readonly more: string;
  readonly isBad: boolean;
}

function Tile({ name, value, more, isBad }: TileProps) {
  return (
    <div class={`panel health-tile ${isBad ? 'health-tile-bad' : ''}`}>
      <dt>{name}</dt>
      <dd>
        <strong>{value}</strong>
        <span class="quiet">{more}</span>
      </dd>
    </div>
  );
}

/** K1, K8: what was not let in is on record here, and is nowhere shown as an alert. */
function Refused({ refused, forOthers }: Pick<Health, 'refused' | 'forOthers'>) {
  return (
    <section class="panel health-section">
      <h2>{t('health.refusedTitle')}</h2>
      {refused.length === 0 ? (
        <p class="quiet">{t('health.refusedNone')}</p>
      ) : (
        <div class="health-scroll">
          <table class="health-table">
            <thead>
              <tr>
                <th scope="col">{t('health.feed')}</th>
                <th scope="col">{t('health.why')}</th>
                <th scope="col" class="health-number">
                  {t('health.count')}
                </th>
                <th scope="col">{t('health.last')}</th>
              </tr>
            </thead>
            <tbody>
              {refused.map((one) => (
                <tr key={`${one.feed} ${one.code}`}>
                  <th scope="row" class="mono">
                    {one.feed}
                  </th>
                  <td data-name={t('health.why')}>
                    {one.says} <span class="mono quiet">{one.code}</span>
                  </td>
                  <td data-name={t('health.count')} class="health-number">
                    {formatNumber(one.count)}
                  </td>
                  <td data-name={t('health.last')}>{formatAgo(one.lastAtMs, nowMs.value)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {forOthers > 0 && (
        <p class="quiet">
          {t(forOthers === 1 ? 'health.forOther' : 'health.forOthers', { count: formatNumber(forOthers) })}
        </p>
      )}
    </section>
  );
}
