import { withAsterisk } from '../../contract/names.ts';
import { actionsOn } from '../../store/member-actions.ts';
import { confirmedSince } from '../../store/outbox-progress.ts';
import { ownActionsOn } from '../../store/own-actions.ts';
import type { MemberReceipt } from '../wire/thread.ts';
import { audienceOf, hasIt } from './receipts.ts';
import type { DetailLook, ThreadPart } from './thread-part.ts';

/** How it stands with each member that a card is for, ourselves among them. K3 */
export function threadReceipts({ member, known }: DetailLook, { card, root }: ThreadPart): MemberReceipt[] {
  const { store, home } = member;
  const look = known.look();
  const { feed, seq, hash } = root.reference;
  const said = Map.groupBy(actionsOn(store, feed, seq, hash), (one) => one.member);
  return audienceOf(look, card).map((id) => {
    const actions = id === home.id ? ownActionsOn(store, hash) : (said.get(id) ?? []);
    const sinceMs =
      id === home.id
        ? root.item?.receivedAtMs
        : hasIt(look, card, id)
          ? // Of another's feed only what was said last is known.
            (confirmedSince(store, feed, id, seq) ?? look.headsOf(feed).get(id)?.statedAtMs)
          : undefined;
    return {
      member: id,
      ...(sinceMs !== undefined && { hasSinceMs: sinceMs }),
      actions: actions.map(({ action, reason, atMs }) => ({
        action,
        ...(reason !== undefined && { reason: withAsterisk(reason) }),
        atMs,
      })),
    };
  });
}
