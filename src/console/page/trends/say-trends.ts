import { CODE_LISTS } from '../../../contract/code-lists.ts';
import { type Kind, kindCodeOf } from '../../../contract/kind.ts';
import { participantName } from '../state/names.ts';
import { formatNumber, formatTime, label, type TextId, t } from '../texts/texts.ts';
import { startOfWeekMs } from './scale-trends.ts';

export type TrendBy = 'kind' | 'route' | 'type' | 'origin';

/** A group by its name. K9: XK has its asterisk. */
export function groupName(by: TrendBy, group: string): string {
  switch (by) {
    case 'kind':
      return label('Kind', kindCodeOf(group as Kind) ?? group);
    case 'origin':
      return participantName(group);
    case 'route':
      return group
        .replaceAll('-', ' – ')
        .replaceAll('>', ' → ')
        .replaceAll(/\bXK\b/g, 'XK*');
    case 'type':
      return typeName(group);
  }
}

/** `16 Nov`: the Monday of the week. */
export function weekName(week: string): string {
  const startMs = startOfWeekMs(week);
  return startMs === undefined
    ? week
    : formatTime(startMs, { day: 'numeric', month: 'short', timeZone: 'UTC' });
}

/** A count that is not told is said to be small, and never drawn as if it were none. */
export function sayCount(count: number | null | undefined, smallestShown: number): string {
  return count == null ? t('trends.few', { count: formatNumber(smallestShown) }) : formatNumber(count);
}

/** `Exercises are counted by themselves: 41`, for every reason that there is. */
export function sayNotCounted(notCounted: Readonly<Record<string, number>>): string[] {
  const groups = new Map<TextId, number>();
  for (const [code, count] of Object.entries(notCounted)) {
    const id = reasonOf(code);
    if (count > 0) groups.set(id, (groups.get(id) ?? 0) + count);
  }
  return [...groups].map(([id, count]) => t(id, { count: formatNumber(count) }));
}

function typeName(code: string): string {
  const list = (['IncidentType', 'VisaAbuseType', 'Step'] as const).find((name) => code in CODE_LISTS[name]);
  return list === undefined ? code : label(list, code);
}

/** The many reasons of rules and of trust are one each to who looks at figures. */
function reasonOf(code: string): TextId {
  if (code === 'ACTUAL') return 'trends.not.actual';
  if (code === 'EXERCISE') return 'trends.not.exercise';
  if (code === 'TEST') return 'trends.not.test';
  if (code === 'RETRACTED') return 'trends.not.retracted';
  if (code.startsWith('TRUST_')) return 'trends.not.doubtful';
  if (code === 'GATE_SEALED' || code === 'GATE_SEAL_BROKEN') return 'trends.not.sealed';
  return code.startsWith('POLICY_') ? 'trends.not.handling' : 'trends.not.other';
}
