import type { ThreadEntry } from '../../wire/thread.ts';
import { participantName } from '../state/names.ts';
import { formatTime, t } from '../texts/texts.ts';
import './line.css';

/** What was said on it, in order: the first report, updates, sightings, a retraction. */
export function Timeline({ entries }: { readonly entries: readonly ThreadEntry[] }) {
  return (
    <ol class="thread-line">
      {entries.map((entry) => (
        <li
          key={entry.key}
          class={`thread-entry thread-entry-${entry.does} ${entry.mark ? 'thread-entry-marked' : ''}`}
        >
          <p class="thread-entry-head">
            <strong>{t(`thread.does.${entry.does}`)}</strong>
            <time dateTime={new Date(entry.issuedAtMs).toISOString()}>{formatTime(entry.issuedAtMs)}</time>
          </p>
          <p class="thread-entry-who">{participantName(entry.origin)}</p>
          <p class="thread-entry-says">{entry.says}</p>
          {entry.mark && <p class="thread-mark">{t(`thread.mark.${entry.mark}`)}</p>}
          <p class="mono quiet">
            {entry.feed}/{entry.seq}
          </p>
        </li>
      ))}
    </ol>
  );
}
