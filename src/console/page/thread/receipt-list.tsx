import type { AlertCard } from '../../wire/card.ts';
import type { MemberReceipt } from '../../wire/thread.ts';
import { participantName } from '../state/names.ts';
import { formatTime, label, t } from '../texts/texts.ts';
import './lists.css';

interface ReceiptListProps {
  readonly card: AlertCard;
  readonly receipts: readonly MemberReceipt[];
}

/** Who has it, who has read it and what they did; and who has not. */
export function ReceiptList({ card, receipts }: ReceiptListProps) {
  const { of, has, read, acknowledged, actioned } = card.receipts;
  return (
    <>
      <p class="thread-read">
        <strong>{t('thread.readBy', { read, of })}</strong>{' '}
        <span class="quiet">{t('thread.readMore', { has, acknowledged, actioned })}</span>
      </p>
      <ul class="thread-receipts">
        {receipts.map((receipt) => (
          <Receipt key={receipt.member} receipt={receipt} />
        ))}
      </ul>
    </>
  );
}

function Receipt({ receipt }: { readonly receipt: MemberReceipt }) {
  const { member, hasSinceMs, actions } = receipt;
  const isHere = actions.length > 0 || hasSinceMs !== undefined;
  return (
    <li
      class={
        actions.length > 0 ? 'thread-receipt-done' : isHere ? 'thread-receipt-has' : 'thread-receipt-not'
      }
    >
      <span class="thread-receipt-who">{participantName(member)}</span>
      <span class="thread-receipt-what">
        {actions.map((one) => (
          <span key={`${one.action} ${one.atMs}`}>
            {label('ReceiptAction', one.action)} <time>{formatTime(one.atMs)}</time>
            {one.reason && <q>{one.reason}</q>}
          </span>
        ))}
        {actions.length === 0 && (
          <span class="quiet">
            {hasSinceMs === undefined
              ? t('thread.hasNot')
              : t('thread.hasSince', { time: formatTime(hasSinceMs) })}
          </span>
        )}
      </span>
    </li>
  );
}
