import type { Urgency } from '../contract/information.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Of one urgency. Milliseconds. */
interface Deadline {
  /** An answer is due so long after it was asked for. */
  readonly withinMs: number;
  /** So long before it passes it is near, where nothing else is said. */
  readonly nearMs: number;
}

/**
 * By when a request is to be answered: Directive (EU) 2023/977, Art. 5(1), which has replaced Art. 4 of Framework Decision
 * 2006/960/JHA (8 hours, a week, two weeks).
 */
const DEADLINES: Readonly<Record<Urgency, Deadline>> = {
  URGENT: { withinMs: 8 * HOUR_MS, nearMs: 2 * HOUR_MS },
  URGENT_INDIRECT: { withinMs: 3 * DAY_MS, nearMs: DAY_MS },
  NORMAL: { withinMs: 7 * DAY_MS, nearMs: 2 * DAY_MS },
};

/** When the answer to what is asked then is due, where who asks gives no later time. Milliseconds since 1970. */
export function dueAtMsOf(urgency: Urgency, askedAtMs: number): number {
  return askedAtMs + DEADLINES[urgency].withinMs;
}

/** Why nobody can be asked to answer by then, as the end of a sentence; undefined: they can. */
export function findDeadlineProblem(
  urgency: Urgency,
  askedAtMs: number,
  dueAtMs: number,
): string | undefined {
  if (dueAtMs <= askedAtMs) return 'is in the past';
  const lawful = dueAtMsOf(urgency, askedAtMs);
  if (dueAtMs >= lawful) return undefined;
  const hours = DEADLINES[urgency].withinMs / HOUR_MS;
  return `is too soon: for ${urgency} there are ${hours} hours, until ${new Date(lawful).toISOString()}; a later time can be given`;
}

/** Whether an answer that is not there yet is due soon. @param soonMs so long before @default what is near for that urgency */
export function isDueSoon(
  { urgency, dueAtMs }: { readonly urgency: Urgency; readonly dueAtMs: number },
  nowMs: number,
  soonMs = DEADLINES[urgency].nearMs,
): boolean {
  return nowMs <= dueAtMs && dueAtMs - nowMs <= soonMs;
}
