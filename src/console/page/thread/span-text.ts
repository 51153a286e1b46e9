import { t } from '../texts/texts.ts';

/** `3 days`, `5 hours`, `10 minutes`: how long, to its largest unit. */
export function spanText(ms: number): string {
  if (ms >= 172_800_000) return t('thread.days', { count: Math.floor(ms / 86_400_000) });
  if (ms >= 7_200_000) return t('thread.hours', { count: Math.floor(ms / 3_600_000) });
  return t('thread.minutes', { count: Math.max(1, Math.floor(ms / 60_000)) });
}
