import { kindCodeOf } from '../../../contract/kind.ts';
import type { AlertCard } from '../../wire/card.ts';
import { nameParticipants, participantName } from '../state/names.ts';
import { formatAgo, formatNumber, label, t } from '../texts/texts.ts';
import type { MapMark } from './clusters.ts';
import type { Tally, Weight } from './tally.ts';

/** Code in the list Impact of a weight; undefined: taken back. */
export function impactOfWeight(weight: Weight): string | undefined {
  return [undefined, 'LOW', 'MEDIUM', 'HIGH', 'VERY_HIGH'][weight];
}

export function kindLabel(kind: AlertCard['kind']): string {
  return label('Kind', kindCodeOf(kind));
}

/** All that a mark shows, in one line, for who does not see it. */
export function sayMark({ tally, isExercise }: MapMark, nowMs: number): string {
  if (tally.count === 1) return sayCard(tally.lead, nowMs);
  return isExercise ? `${t('map.exercises')}, ${saySeveral(tally, nowMs)}` : saySeveral(tally, nowMs);
}

export function sayCard(card: AlertCard, nowMs: number): string {
  return [
    card.status === 'ACTUAL' ? '' : label('Status', card.status),
    card.trust === 'verified' ? '' : t(`trust.${card.trust}`),
    card.standing === 'open' ? '' : t(`standing.${card.standing}`),
    nameParticipants(card.headline),
    kindLabel(card.kind),
    t('map.impact', { impact: label('Impact', card.impact) }),
    card.place.name,
    sayAgo(card.changedAtMs, nowMs),
    participantName(card.origin),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function saySeveral(tally: Readonly<Tally>, nowMs: number): string {
  const impact = impactOfWeight(tally.worst);
  return [
    t('map.several', { count: formatNumber(tally.count) }),
    impact === undefined ? '' : t('map.worst', { impact: label('Impact', impact) }),
    tally.doubtful === 0 ? '' : t('map.doubtful', { count: formatNumber(tally.doubtful) }),
    t('map.newest', { ago: sayAgo(tally.newestMs, nowMs) }),
    t('map.mostPressing', { headline: nameParticipants(tally.lead.headline), place: tally.lead.place.name }),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** How long ago, by a time that goes in minutes: what came within this minute is not said to be still to come. */
export function sayAgo(ms: number, minuteMs: number): string {
  return formatAgo(Math.min(ms, minuteMs), minuteMs);
}
