import { kindCodeOf } from '../../../contract/kind.ts';
import type { AlertCard } from '../../wire/card.ts';
import { label, t } from '../texts/texts.ts';

/** The code list that the type of a card of this kind is in. */
const LIST_OF = { 'border-incident': 'IncidentType', 'visa-abuse': 'VisaAbuseType', return: 'Step' } as const;

export function kindLabel(kind: AlertCard['kind']): string {
  return label('Kind', kindCodeOf(kind));
}

export function typeLabel({ kind, type }: Pick<AlertCard, 'kind' | 'type'>): string {
  return label(LIST_OF[kind], type);
}

/** `3 days`, `5 hours`, `10 minutes`: how long, to its largest unit. */
export function spanText(ms: number): string {
  if (ms >= 172_800_000) return t('thread.days', { count: Math.floor(ms / 86_400_000) });
  if (ms >= 7_200_000) return t('thread.hours', { count: Math.floor(ms / 3_600_000) });
  return t('thread.minutes', { count: Math.max(1, Math.floor(ms / 60_000)) });
}
