import type { ReadByExpectation } from './expectation.ts';
import type { Judgement } from './judge-expectations.ts';
import type { ReadersReport } from './report.ts';

/** Whether a member has answered that exactly these persons read it; each failure in words. */
export function judgeReadBy(
  { in: member, who }: ReadByExpectation,
  answers: readonly ReadersReport[],
): Judgement {
  const answer = answers.find((one) => one.member === member);
  const success = who.length === 0 ? `${member} answers that nobody read it` : `${member} answers so`;
  if (answer === undefined) return { failures: [`${member} was not asked`], success };
  if (!answer.hasAnswered) return { failures: [`${member} has not answered`], success };
  const readers = new Set(answer.readers);
  const missing = who.filter((name) => !readers.has(name));
  const others = [...readers].filter((name) => !who.includes(name));
  return {
    failures: [
      ...(missing.length > 0 ? [`${member} does not name ${missing.join(', ')}`] : []),
      ...(others.length > 0 ? [`${member} names ${others.join(', ')}, too`] : []),
    ],
    success,
  };
}
