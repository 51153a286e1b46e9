import type { KnownThread } from '../../director/known-threads.ts';
import { keyOf, type Said } from '../../director/said.ts';
import { type CaseEntry, caseOf } from '../../policy/return-case.ts';
import { isClosedCase } from '../../policy/return-state.ts';
import type { AlertCard } from '../wire/card.ts';
import { cardOf, isSoundUpdate, standingOf, type WholeLook } from './card-of.ts';

interface ThreadStep extends CaseEntry {
  readonly thread: KnownThread;
}

/** The card of a case of return, and the keys of its steps. */
interface CaseCard {
  readonly card: AlertCard;
  readonly keys: readonly string[];
}

/** One card for each case: the newest step that counts stands for it, or else the newest that was said. */
export function caseCardsOf(whole: WholeLook, threads: readonly KnownThread[]): CaseCard[] {
  return [...Map.groupBy(threads, caseKeyOf).values()].map((steps) => caseCard(whole, steps));
}

function caseCard({ look, origins, linked }: WholeLook, threads: readonly KnownThread[]): CaseCard {
  const { state, timeline } = caseOf(threads.filter(({ root }) => root.isSound).flatMap(stepsOf));
  const counted = timeline.filter(({ verdict }) => verdict.inTurn);
  const newest = (counted.at(-1) ?? timeline.findLast(({ entry }) => !entry.isUpdate))?.entry.thread;
  const shown = newest ?? threads.at(-1)!;
  const { root } = shown;
  const alert = (root.entry.body as Extract<typeof root.entry.body, { case: 'alert' }>).alert;
  const said = threads.flatMap((thread) => thread.said);
  const keys = threads.map((thread) => keyOf(thread.root.reference));
  const card = cardOf(look, {
    said: [root, ...said.filter((one) => one !== root)],
    alert,
    standing: shown.isTakenBack || !isClosedCase(state) ? standingOf(shown) : 'closed',
    updates: said.filter(isSoundUpdate).length + Math.max(0, counted.length - 1),
    origins: origins(keyOf(root.reference)),
    linked: [...new Set(keys.flatMap(linked))].filter((key) => !keys.includes(key)),
  });
  return { card, keys };
}

/** Names the case of a step: an exercise never moves what is in earnest. */
export function caseKeyOf({ root: { entry } }: KnownThread): string {
  const { body, feed, status } = entry;
  const step = body.case === 'alert' ? body.alert.returnStep : undefined;
  return `${feed.community} ${status} ${step?.caseId}`;
}

/** A step, and what updates on it say, which moves nothing. */
function stepsOf(thread: KnownThread): ThreadStep[] {
  return thread.said.flatMap((one) => stepOf(thread, one));
}

function stepOf(thread: KnownThread, { reference, entry, isSound }: Said): ThreadStep[] {
  const { body, feed, issuedAtMs } = entry;
  const isUpdate = body.case === 'update';
  const alert = body.case === 'alert' ? body.alert : isUpdate ? body.update.alert : undefined;
  if (alert?.returnStep === undefined || !isSound) return [];
  const { seq, entryId } = reference;
  const step = { origin: feed.origin, seq, entryId, issuedAtMs, step: alert.returnStep, thread };
  return [{ ...step, ...(isUpdate && { isUpdate: true as const }) }];
}
