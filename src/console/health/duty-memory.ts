import { type KnownCases, openCases } from '../../agency/known-cases.ts';
import type { Purpose } from '../../contract/entry.ts';
import type { ConsoleMember } from '../member.ts';

/** What was read of questions and returns, so that a look at the duty costs little as long as none of them has come. */
export interface DutyMemory {
  readonly cases: KnownCases;
  /** What `read` found when the version was this one, and not long ago. */
  recall<T>(what: string, version: string, nowMs: number, read: () => T): T;
}

/** What is taken back, tainted or over changes what waits without a new word: it is read anew after so long. */
const READ_ANEW_MS = 60_000;

const memories = new WeakMap<ConsoleMember, Map<Purpose | undefined, DutyMemory>>();

/** K5: what is read for another purpose may be other things. */
export function dutyMemory(member: ConsoleMember, purpose: Purpose | undefined): DutyMemory {
  const ofMember = memories.get(member) ?? new Map<Purpose | undefined, DutyMemory>();
  memories.set(member, ofMember);
  const known = ofMember.get(purpose) ?? makeMemory(member, purpose);
  ofMember.set(purpose, known);
  return known;
}

function makeMemory({ store, directory, home }: ConsoleMember, purpose: Purpose | undefined): DutyMemory {
  const kept = new Map<string, { version: string; readAtMs: number; found: unknown }>();
  return {
    cases: openCases({ store, directory, self: home.id, ...(purpose && { purpose }) }),
    recall: <T>(what: string, version: string, nowMs: number, read: () => T): T => {
      const before = kept.get(what);
      if (before?.version === version && Math.abs(nowMs - before.readAtMs) < READ_ANEW_MS) {
        return before.found as T;
      }
      const found = read();
      kept.set(what, { version, readAtMs: nowMs, found });
      return found;
    },
  };
}
