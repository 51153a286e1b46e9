import { codesOf, isCode } from '../../../contract/code-lists.ts';
import { ALERT_KINDS } from '../../../contract/kind.ts';
import { type Filters, IMPACTS, NO_FILTERS, ORDERS, STANDINGS, TRUSTS } from './select-cards.ts';

export const VIEWS = ['region', 'health', 'trends', 'releases'] as const;

export type View = (typeof VIEWS)[number];

/** What the page's address says; it can be kept and passed on. K7: what was searched for may name somebody, and is not in it. */
export interface Address {
  readonly view: View;
  /** Key of the card whose thread is open. */
  readonly alert?: string;
  readonly filters: Filters;
}

const KEY = /^[0-9a-f]{64}$/;
const NAME = /^[a-z0-9][a-z0-9-]{0,63}$/;
const COUNTRY = /^[A-Z]{2}$/;

/** Reads the query of an address; what it does not know in there it passes over. */
export function parseAddress(query: string): Address {
  const params = new URLSearchParams(query);
  const alert = params.get('alert') ?? '';
  const impact = params.get('impact');
  const country = params.get('country') ?? '';
  const crossingPoint = params.get('at') ?? '';
  const many = <T extends string>(name: string, known: readonly T[]): T[] => {
    const wanted = (params.get(name) ?? '').split(',');
    return known.filter((one) => wanted.includes(one));
  };
  return {
    view: VIEWS.find((view) => view === params.get('view')) ?? 'region',
    ...(KEY.test(alert) && { alert }),
    filters: {
      ...NO_FILTERS,
      kinds: many('kind', ALERT_KINDS),
      ...(isCode('Impact', impact) && impact !== IMPACTS[0] && { impact }),
      origins: [...new Set((params.get('origin') ?? '').split(','))].filter((id) => NAME.test(id)).toSorted(),
      ...(COUNTRY.test(country) && { country }),
      ...(NAME.test(crossingPoint) && { crossingPoint }),
      statuses: many('status', codesOf('Status')),
      trusts: many('trust', TRUSTS),
      standings: many('standing', STANDINGS),
      isUnacknowledged: params.get('unacknowledged') === 'yes',
      order: ORDERS.find((order) => order === params.get('order')) ?? 'newest',
    },
  };
}

/** The query that says it, in one way only: `?kind=visa-abuse&alert=…`, or nothing when all is as it is at first. */
export function formatAddress({ view, alert, filters }: Address): string {
  const params: [string, string | undefined][] = [
    ['view', view === 'region' ? undefined : view],
    ['kind', filters.kinds.join(',')],
    ['impact', filters.impact],
    ['origin', filters.origins.join(',')],
    ['country', filters.country],
    ['at', filters.crossingPoint],
    ['status', filters.statuses.join(',')],
    ['trust', filters.trusts.join(',')],
    ['standing', filters.standings.join(',')],
    ['unacknowledged', filters.isUnacknowledged ? 'yes' : undefined],
    ['order', filters.order === 'newest' ? undefined : filters.order],
    ['alert', alert],
  ];
  const said = params.filter(([, value]) => value !== undefined && value !== '');
  return said.length === 0 ? '' : `?${said.map(([name, value]) => `${name}=${value}`).join('&')}`;
}
