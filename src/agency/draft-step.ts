import { v7 as uuidV7 } from 'uuid';
import type { Alert, ReturnStep } from '../contract/alert.ts';
import type { Draft, Handling } from '../contract/entry.ts';
import { FUTURE_TOLERANCE_MS } from '../contract/limits.ts';
import { formatTime } from '../contract/timestamp.ts';
import type { Author } from './draft-forward.ts';
import { turnJudge } from './judge-turn.ts';
import type { CaseName, KnownCase, KnownCases } from './known-cases.ts';

const DAY_MS = 86_400_000;
/** A case that nobody gives another time is known for so long. */
const CASE_MS = 180 * DAY_MS;
/** After the answer is due, for what follows on it. */
const AFTER_ANSWER_MS = 90 * DAY_MS;

/** What somebody wants to say of a case; type, country and persons are those of the case where they are not given. */
export type StepToSay = Pick<ReturnStep, 'step'> & Partial<Omit<ReturnStep, 'caseId'>>;

export interface StepOptions {
  readonly cases: KnownCases;
  readonly known: KnownCase | undefined;
  readonly name: CaseName;
  readonly says: StepToSay;
  /** Where it is said: ISO 3166-1 alpha-2, with XK. */
  readonly country: string;
  /** For a case that is not open yet; else as it was opened. */
  readonly handling: Handling;
  /** Absent: as long as the case is known. */
  readonly ttlMs?: number;
}

/**
 * A step of a return, for those who take part where a minor is concerned. A clock that is behind, by no more than clocks may be,
 * does not put it before what it answers.
 */
export function draftStep({ self, clock, random }: Author, options: StepOptions): Draft {
  const { known, name, country, handling } = options;
  const nowMs = clock.nowMs();
  const steps = known?.found.timeline.map(({ entry }) => entry) ?? [];
  const newestMs = Math.max(0, ...steps.map(({ issuedAtMs }) => issuedAtMs));
  const issuedAtMs = newestMs >= nowMs && newestMs < nowMs + FUTURE_TOLERANCE_MS ? newestMs + 1 : nowMs;
  const returnStep = stepOf(options);
  const alert: Alert = {
    occurredAt: formatTime(nowMs),
    place: { type: 'INLAND', country },
    impact: 'LOW',
    returnStep,
  };
  const draft: Draft = {
    feed: { origin: self, community: name.community, kind: 'return' },
    issuedAtMs,
    expiresAtMs: expiryOf(options, nowMs),
    entryId: uuidV7({ msecs: issuedAtMs, random: random(16) }),
    status: name.status,
    handling: steps[0]?.entry.handling ?? handling,
    body: { case: 'alert', alert },
  };
  return turnJudge(self, options.cases).withAudience(draft);
}

function stepOf({ known, name, says }: StepOptions): ReturnStep {
  const { type, countryOfOrigin, persons, minors } = known?.found.state ?? {};
  const counted =
    says.persons === undefined ? { persons, minors } : { persons: says.persons, minors: says.minors };
  const step = { type, countryOfOrigin, ...says, ...counted, caseId: name.caseId };
  // What is not given, and a count of none, are absent.
  return Object.fromEntries(
    Object.entries(step).filter(([, value]) => value !== undefined && value !== 0),
  ) as unknown as ReturnStep;
}

function expiryOf({ known, says, ttlMs }: StepOptions, nowMs: number): number {
  if (ttlMs !== undefined) return nowMs + ttlMs;
  const steps = known?.found.timeline ?? [];
  const caseMs = Math.max(nowMs + CASE_MS, ...steps.map(({ entry }) => entry.entry.expiresAtMs));
  return says.answerBy === undefined ? caseMs : Math.max(caseMs, Date.parse(says.answerBy) + AFTER_ANSWER_MS);
}
