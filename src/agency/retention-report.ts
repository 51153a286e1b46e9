import { erasuresOf, type MemberErasure } from '../store/member-erasures.ts';
import { reportSent, type SentQuestion, type SentReport } from './sent-report.ts';

/** An entry of ours, and who has erased it. */
export interface RetentionReport extends Pick<SentReport, 'feed' | 'seq' | 'entryId' | 'expiresAtMs'> {
  readonly erased: readonly MemberErasure[];
  /** Members that have confirmed it and have not signed that it is erased, by name. */
  readonly heldBy: readonly string[];
  /** Members of whom neither is known, by name: they may never have had it. */
  readonly unknown: readonly string[];
}

/**
 * What is still held of what we said and by whom, newest first, by the signed words of the members: a member that says it
 * has erased may hold a copy all the same.
 */
export function reportRetention(question: SentQuestion): RetentionReport[] {
  return reportSent(question).map(({ feed, seq, entryId, expiresAtMs, confirmedAtMs, members }) => {
    const erased = erasuresOf(question.store, feed, seq);
    const others = members.filter(({ member }) => !erased.some((one) => one.member === member));
    const isHeld = ({ hasSinceMs }: (typeof others)[number]) =>
      hasSinceMs !== undefined || confirmedAtMs !== undefined;
    return {
      feed,
      seq,
      entryId,
      expiresAtMs,
      erased,
      heldBy: others.filter(isHeld).map(({ member }) => member),
      unknown: others.filter((one) => !isHeld(one)).map(({ member }) => member),
    };
  });
}
