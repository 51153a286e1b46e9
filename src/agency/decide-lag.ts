import type { MemberStatement } from '../store/member-statements.ts';
import type { Lag } from '../store/outbox-lags.ts';

/** The same entries are put to the hub again for one member at most so often. */
const MAX_ATTEMPTS = 4;

/** A statement of a member that does not reach the end of a feed, though the hub had the next entry before. */
export interface StoodStill {
  readonly headSeq: number;
  /** The statement's place in the member's receipt feed. */
  readonly statementSeq: number;
}

/**
 * A member's newest statement that says how far it has a feed, if only by not naming it; undefined: none does.
 *
 * A complete statement says it of every feed. One of changes says of a feed of alerts that it does not name: as
 * before. That is as good as naming it where all between the last complete one and itself was taken in, in order; so
 * the hub must have delivered it (the checkpoint lets it through only after those before it), and nothing of the feed
 * may have been passed over. Otherwise what it leaves unsaid may have been said in what is missing, and a member that
 * moves on would be taken for one that stands still. Of receipt feeds statements of changes say nothing at all.
 */
export function lastWordOn(
  feed: string,
  statement: Pick<MemberStatement, 'seq' | 'receivedAtMs' | 'position' | 'complete'>,
): { readonly seq: number; readonly receivedAtMs: number } | undefined {
  const { complete, position } = statement;
  if (complete === undefined) return undefined;
  return feed.endsWith('.receipt') || position === 0 ? complete : statement;
}

/** What is known of a member's lag after one more look; the same statement seen twice changes nothing. */
export function nextLag(before: Lag | undefined, seen: StoodStill): Lag {
  if (before === undefined || seen.headSeq > before.headSeq) {
    // Progress within what was put there again renews no claim: else a member that states its head step by step
    // could have a feed sent over and over.
    const isPast = before === undefined || seen.headSeq >= before.repairedTo;
    // It took what was put there again, to its very end; what comes after, the hub had given out before: another piece
    // is missing, and nobody need say so twice.
    const isNextPiece = before !== undefined && before.attempts > 0 && seen.headSeq === before.repairedTo;
    return {
      ...seen,
      statements: isNextPiece ? 2 : 1,
      attempts: isPast ? 0 : before.attempts,
      repairedTo: before?.repairedTo ?? 0,
    };
  }
  if (seen.statementSeq <= before.statementSeq) return before;
  return { ...before, statementSeq: seen.statementSeq, statements: before.statements + 1 };
}

/** Two statements that stand still call for a repair; if it has not helped, twice as many each time. */
export function isRepairDue({ statements, attempts }: Lag): boolean {
  return attempts < MAX_ATTEMPTS && statements >= 2 << attempts;
}

export function afterRepair(lag: Lag, repairedTo: number): Lag {
  return {
    ...lag,
    statements: 0,
    attempts: lag.attempts + 1,
    repairedTo: Math.max(lag.repairedTo, repairedTo),
  };
}
