import { labelOf } from './code-lists.ts';
import type { ActionReceipt, HeadsStatement } from './entry.ts';

/** A heads statement in one line for people: `Statement of 12 heads`. */
export function headlineOfHeads({ own, seen }: HeadsStatement): string {
  const count = own.length + seen.length;
  return `Statement of ${count} head${count === 1 ? '' : 's'}`;
}

/** What was done, about what and why: `Acknowledged mk-bp.wb6.border-incident/3: patrol sent`. */
export function headlineOfAction({ target, action, reason }: ActionReceipt): string {
  const done = `${labelOf('ReceiptAction', action)} ${target.feed}/${target.seq}`;
  return reason === undefined ? done : `${done}: ${reason}`;
}
