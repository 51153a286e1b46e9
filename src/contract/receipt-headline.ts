import { labelOf } from './code-lists.ts';
import type { ActionReceipt, HeadsStatement, ReadAnswer, ReadLogHead, ReadQuestion } from './entry.ts';

/** A heads statement in one line for people: `Statement of 12 heads`, `Statement of 1 changed head`. */
export function headlineOfHeads({ own, seen, changesOnly = false }: HeadsStatement): string {
  const count = own.length + seen.length;
  if (changesOnly && count === 0) return 'Statement that nothing has changed';
  return `Statement of ${count} ${changesOnly ? 'changed ' : ''}head${count === 1 ? '' : 's'}`;
}

/** What was done, about what and why: `Acknowledged mk-bp.wb6.border-incident/3: patrol sent`. */
export function headlineOfAction({ target, action, reason }: ActionReceipt): string {
  const done = `${labelOf('ReceiptAction', action)} ${target.feed}/${target.seq}`;
  return reason === undefined ? done : `${done}: ${reason}`;
}

/** `Read log of 12 lines`. */
export function headlineOfReadLog({ length }: ReadLogHead): string {
  return `Read log of ${length} line${length === 1 ? '' : 's'}`;
}

/** `Who read mk-bp.wb6.border-incident/3?` */
export function headlineOfReadQuestion({ target }: ReadQuestion): string {
  return `Who read ${target.feed}/${target.seq}?`;
}

/** `Readers of mk-bp.wb6.border-incident/3: 2`, `…: its law does not let it say` */
export function headlineOfReadAnswer({ target, readers, refused }: ReadAnswer): string {
  const said = refused === undefined ? readers.length : labelOf('ReadRefusal', refused).toLowerCase();
  return `Readers of ${target.feed}/${target.seq}: ${said}`;
}
