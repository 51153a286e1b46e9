import type { ReceiptAction } from '../../contract/entry.ts';
import { keyOf } from '../../director/said.ts';
import { actionsOn } from '../../store/member-actions.ts';
import type { MemberHead } from '../../store/member-heads.ts';
import type { Store } from '../../store/open-store.ts';
import { ownActionsOn } from '../../store/own-actions.ts';
import type { AlertCard, CardReceipts } from '../wire/card.ts';

/** Who looks at what came of an entry, and who could have it. */
export interface ReceiptLook {
  readonly store: Store;
  readonly self: string;
  /** Of a community, now. */
  readonly membersOf: (community: string) => readonly string[];
  /** What members state of a feed. */
  readonly headsOf: (feed: string) => ReadonlyMap<string, MemberHead>;
  /** Entries on which somebody has acted, by their keys: of all others nothing is asked. Absent: it is not known. */
  readonly acted?: ReadonlySet<string> | undefined;
}

type Received = Pick<AlertCard, 'key' | 'feed' | 'seq' | 'community' | 'handling'>;

/** Least first. */
const ACTIONS: readonly ReceiptAction[] = ['READ', 'ACKNOWLEDGED', 'ACTIONED', 'COMPLIED'];

/** Members that it is for, besides its author. K5: who is not to have it is not waited for. */
export function audienceOf(
  look: Pick<ReceiptLook, 'membersOf'>,
  { feed, community, handling: { releasableTo = [] } }: Received,
): string[] {
  const origin = feed.slice(0, feed.indexOf('.'));
  return look
    .membersOf(community)
    .filter((id) => id !== origin && (releasableTo.length === 0 || releasableTo.includes(id)));
}

/** Whether a member states to have it: its head is further on, or is that very entry. K2 */
export function hasIt({ headsOf }: Pick<ReceiptLook, 'headsOf'>, card: Received, member: string): boolean {
  const head = headsOf(card.feed).get(member);
  if (head === undefined || head.seq < card.seq) return false;
  return head.seq > card.seq || keyOf(head) === card.key;
}

/** How many state to have it, where no more than that may have changed. */
export function countHaving(
  look: ReceiptLook,
  card: Received,
  audience: readonly string[] = audienceOf(look, card),
): number {
  return audience.filter((id) => id === look.self || hasIt(look, card, id)).length;
}

/** Who does more has done less, too: who has acted has read. */
export function receiptsOf(
  look: ReceiptLook,
  card: Received,
): { readonly receipts: CardReceipts; readonly ownAction?: ReceiptAction } {
  const { store, self } = look;
  const audience = audienceOf(look, card);
  const most = new Map<string, number>();
  const note = (member: string, action: ReceiptAction) =>
    most.set(member, Math.max(most.get(member) ?? -1, ACTIONS.indexOf(action)));
  if (look.acted?.has(card.key) !== false) {
    const hash = Buffer.from(card.key, 'hex');
    for (const { member, action } of actionsOn(store, card.feed, card.seq, hash)) note(member, action);
    for (const { action } of ownActionsOn(store, hash)) note(self, action);
  }
  const did = (least: ReceiptAction) =>
    most.size === 0 ? 0 : audience.filter((id) => (most.get(id) ?? -1) >= ACTIONS.indexOf(least)).length;
  const ownAction = ACTIONS[most.get(self) ?? -1];
  return {
    receipts: {
      of: audience.length,
      has: countHaving(look, card, audience),
      read: did('READ'),
      acknowledged: did('ACKNOWLEDGED'),
      actioned: did('ACTIONED'),
    },
    ...(ownAction && { ownAction }),
  };
}
