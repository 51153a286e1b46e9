import { type CodeOf, codesOf } from '../../../contract/code-lists.ts';
import type { AlertKind } from '../../../contract/kind.ts';
import type { AlertCard, Trust } from '../../wire/card.ts';
import { isFound, parseSearch } from './search.ts';

export const IMPACTS = codesOf('Impact');
export const TRUSTS = ['verified', 'tainted', 'disputed'] as const satisfies readonly Trust[];
export const STANDINGS = ['open', 'closed', 'taken-back'] as const satisfies readonly AlertCard['standing'][];
export const ORDERS = ['newest', 'impact'] as const;

export type Order = (typeof ORDERS)[number];

/** Which cards are wanted; what is empty or absent asks for nothing. */
export interface Filters {
  readonly kinds: readonly AlertKind[];
  /** At least this. */
  readonly impact?: CodeOf<'Impact'>;
  readonly origins: readonly string[];
  readonly country?: string;
  readonly crossingPoint?: string;
  readonly statuses: readonly CodeOf<'Status'>[];
  readonly trusts: readonly Trust[];
  readonly standings: readonly AlertCard['standing'][];
  /** Of others, and our own service has not said that it acknowledges it. */
  readonly isUnacknowledged: boolean;
  readonly text: string;
  readonly order: Order;
}

export const NO_FILTERS: Filters = {
  kinds: [],
  origins: [],
  statuses: [],
  trusts: [],
  standings: [],
  isUnacknowledged: false,
  text: '',
  order: 'newest',
};

/** How bad it is, from 0; a code this page does not know is worse than all it knows. */
export function rankOfImpact(code: string): number {
  const rank = (IMPACTS as readonly string[]).indexOf(code);
  return rank === -1 ? IMPACTS.length : rank;
}

/** Somebody of our service should still say that it has taken note of it. */
export function isUnacknowledged(card: AlertCard): boolean {
  return (
    !card.isOwn && card.standing === 'open' && (card.ownAction === undefined || card.ownAction === 'READ')
  );
}

/** Cards in the order in which they are shown. One that is equal in all stays where its key puts it. */
export function orderCards(cards: Iterable<AlertCard>, order: Order): AlertCard[] {
  return [...cards].sort(order === 'newest' ? byChange : byImpact);
}

/** Those of the cards that are wanted, in the order in which they come. */
export function filterCards(cards: readonly AlertCard[], filters: Filters): AlertCard[] {
  const least = filters.impact === undefined ? 0 : rankOfImpact(filters.impact);
  const words = parseSearch(filters.text);
  return cards.filter(
    (card) =>
      isOneOf(filters.kinds, card.kind) &&
      rankOfImpact(card.impact) >= least &&
      isOneOf(filters.origins, card.origin) &&
      isOneOf(filters.statuses, card.status) &&
      isOneOf(filters.trusts, card.trust) &&
      isOneOf(filters.standings, card.standing) &&
      (filters.country === undefined || filters.country === card.place.country) &&
      (filters.crossingPoint === undefined || filters.crossingPoint === card.place.crossingPoint) &&
      (!filters.isUnacknowledged || isUnacknowledged(card)) &&
      isFound(card, words),
  );
}

function isOneOf<T>(wanted: readonly T[], value: T): boolean {
  return wanted.length === 0 || wanted.includes(value);
}

function byChange(a: AlertCard, b: AlertCard): number {
  return b.changedAtMs - a.changedAtMs || compareKeys(a, b);
}

function byImpact(a: AlertCard, b: AlertCard): number {
  return rankOfImpact(b.impact) - rankOfImpact(a.impact) || byChange(a, b);
}

function compareKeys(a: AlertCard, b: AlertCard): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}
