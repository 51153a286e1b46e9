import { statusMark } from '../../contract/status-mark.ts';
import type { AlertCard, Trust } from '../wire/card.ts';
import type { WaitingItem } from './duty-reading.ts';

const IN_DOUBT: Readonly<Record<Exclude<Trust, 'verified'>, string>> = {
  tainted: 'in doubt: its key may have been in other hands. Ask its service before anything is done',
  disputed: 'in doubt: two histories of its feed are signed. Ask its service before anything is done',
};

/** Grave alerts of others that nobody of this service has acknowledged. What is a test waits for nobody. */
export function alertDuty(cards: readonly AlertCard[]): WaitingItem[] {
  return cards.filter(isWaiting).map((card): WaitingItem => {
    const { key, headline, origin, impact, status, trust, changedAtMs } = card;
    const doubt = trust === 'verified' ? '' : `; ${IN_DOUBT[trust]}`;
    const grave = impact === 'VERY_HIGH' ? 'very-high-alert' : 'high-alert';
    return {
      what: 'acknowledge',
      key,
      says: `${headline}, said by ${origin}${statusMark(status)}${doubt}`,
      isOverdue: false,
      pressing: trust === 'verified' ? grave : 'alert-in-doubt',
      status,
      atMs: changedAtMs,
    };
  });
}

function isWaiting({ isOwn, impact, status, standing, ownAction }: AlertCard): boolean {
  return (
    !isOwn &&
    (impact === 'HIGH' || impact === 'VERY_HIGH') &&
    status !== 'TEST' &&
    standing === 'open' &&
    (ownAction === undefined || ownAction === 'READ')
  );
}
