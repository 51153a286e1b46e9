import type { AlertCard } from '../../wire/card.ts';

/** Impact by how bad it is, 1 to 4; 0: it was taken back, and is no worse than nothing. */
export type Weight = 0 | 1 | 2 | 3 | 4;

/** What several cards come to. */
export interface Tally {
  count: number;
  /** How many there are of each weight. */
  readonly byWeight: [number, number, number, number, number];
  worst: Weight;
  /** The one that matters most: the worst, and of these the newest. */
  lead: AlertCard;
  newestMs: number;
  /** Tainted (K6) or disputed (K2). */
  doubtful: number;
  /** Of the doubtful ones: two histories of their feed are signed (K2). */
  disputed: number;
}

const WEIGHTS: Readonly<Record<string, Weight>> = { LOW: 1, MEDIUM: 2, HIGH: 3, VERY_HIGH: 4 };

export function weightOf(card: Pick<AlertCard, 'impact' | 'standing'>): Weight {
  return card.standing === 'taken-back' ? 0 : (WEIGHTS[card.impact] ?? 1);
}

export function emptyTally(lead: AlertCard): Tally {
  return {
    count: 0,
    byWeight: [0, 0, 0, 0, 0],
    worst: 0,
    lead,
    newestMs: 0,
    doubtful: 0,
    disputed: 0,
  };
}

export function addToTally(tally: Tally, card: AlertCard): void {
  const weight = weightOf(card);
  tally.count += 1;
  tally.byWeight[weight] += 1;
  if (tally.count === 1 || isBefore(card, tally.lead)) tally.lead = card;
  if (weight > tally.worst) tally.worst = weight;
  if (card.changedAtMs > tally.newestMs) tally.newestMs = card.changedAtMs;
  if (card.trust !== 'verified') tally.doubtful += 1;
  if (card.trust === 'disputed') tally.disputed += 1;
}

/** What two come to together. */
export function mergeTallies(a: Readonly<Tally>, b: Readonly<Tally>): Tally {
  return {
    count: a.count + b.count,
    byWeight: a.byWeight.map((count, weight) => count + b.byWeight[weight]!) as Tally['byWeight'],
    worst: Math.max(a.worst, b.worst) as Weight,
    lead: isBefore(b.lead, a.lead) ? b.lead : a.lead,
    newestMs: Math.max(a.newestMs, b.newestMs),
    doubtful: a.doubtful + b.doubtful,
    disputed: a.disputed + b.disputed,
  };
}

/** Most pressing first: the worst, of these the newest; the key makes it the same order every time. */
export function compareCards(a: AlertCard, b: AlertCard): number {
  return weightOf(b) - weightOf(a) || b.changedAtMs - a.changedAtMs || (a.key < b.key ? -1 : 1);
}

function isBefore(a: AlertCard, b: AlertCard): boolean {
  return a.key !== b.key && compareCards(a, b) < 0;
}
