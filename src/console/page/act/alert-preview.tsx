import type { Alert } from '../../../contract/alert.ts';
import { headlineOf } from '../../../contract/headline.ts';
import { describePlace } from '../../../contract/names.ts';
import { parseTimeMs } from '../../../contract/timestamp.ts';
import { formatTime, label, t } from '../texts/texts.ts';
import type { AlertDraft } from './alert-draft.ts';
import { alertOfForm } from './alert-form.ts';

/** What the others will read, in the words in which they read it. To be shown when the contract has nothing against it. */
export function AlertPreview({ draft }: { readonly draft: AlertDraft }) {
  const alert = alertOfForm(draft.form) as unknown as Alert;
  const occurredAtMs = parseTimeMs(alert.occurredAt);
  return (
    <div class="act-preview panel">
      {draft.status !== undefined && draft.status !== 'ACTUAL' && (
        <p class="exercise-band">{label('Status', draft.status).toUpperCase()}</p>
      )}
      <p class="act-preview-headline">{headlineOf(alert)}</p>
      <p>{describePlace(alert.place)}</p>
      <p class="quiet">
        {[
          occurredAtMs === undefined ? '' : formatTime(occurredAtMs),
          t('act.impactOf', { impact: label('Impact', alert.impact) }),
          draft.code ? `${draft.code} · ${label('HandlingCode', draft.code)}` : '',
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {alert.summary && <p>{alert.summary}</p>}
    </div>
  );
}
