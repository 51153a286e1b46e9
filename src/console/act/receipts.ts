import { draftAction } from '../../director/act-on-entry.ts';
import { findCompliedProblem } from '../../director/complied.ts';
import type { ConsoleMember, Person } from '../member.ts';
import type { ActionRequest } from '../wire/action.ts';
import { findTarget } from './find-target.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';
import type { Saying } from './say.ts';

type ReceiptRequest = Extract<ActionRequest, { do: 'receipt' }>;

/** What was done with another's alert, for its community. */
export function draftReceipt(
  member: ConsoleMember,
  person: Person,
  { key, action, reason }: ReceiptRequest,
): Saying | Refusal {
  const { store, home, clock, random } = member;
  const target = findTarget(member, person, key);
  if (isRefusal(target)) return target;
  const { item, unsound } = target;
  const which = `${target.reference.feed}/${target.reference.seq}`;
  if (item === undefined) return refuse('OURS', `${which} is our own; others say what they did with it`);
  // K6: that it was seen is true whoever has signed it.
  if (unsound !== undefined && action === 'ACTIONED') {
    return refuse('NOT_SOUND', `${which} can be acknowledged, and its originator asked: ${unsound}`);
  }
  const problem = action === 'COMPLIED' ? findCompliedProblem(store, item, clock.nowMs()) : undefined;
  if (problem !== undefined) return refuse('NOT_POSSIBLE', problem);
  const said = reason?.trim() ? { reason: reason.trim() } : {};
  return {
    draft: draftAction({ self: home.id, on: item, action, ...said, clock, random }),
    toField: (path) => path.replace(/^action\./, ''),
  };
}
