import type { TracedExpectation } from './expectation.ts';
import type { Judgement } from './judge-expectations.ts';
import type { LeakProof, LeakReport } from './leak-report.ts';

/** Whether a text that was found outside was traced to that member, and whether others can verify it; each failure in words. */
export function judgeTraced({ to, provedTo }: TracedExpectation, leak: LeakReport): Judgement {
  const proofOf = (member: string) => leak.proofs.find(({ by }) => by === member);
  return {
    failures: [
      ...findingFailures(to, leak),
      ...provedTo.flatMap((member) => proofFailures(to, member, proofOf(member))),
    ],
    success: `${leak.read} of ${leak.slots} choices of words are those of ${to} and nobody else's; ${provedTo.length} of ${provedTo.length} have verified the proof`,
  };
}

function findingFailures(to: string, { outcome, words }: LeakReport): string[] {
  switch (outcome) {
    case 'named':
      return words.includes(to) ? [] : [`it is in the words of ${words.join(', ')}`];
    case 'several':
      return [`it is in words that were given to several: ${words.join(', ')}`];
    case 'mixed':
      return ["it is in nobody's words"];
    case 'none':
      return ['it is made from no alert that was given to each member in other words'];
  }
}

function proofFailures(to: string, member: string, proof: LeakProof | undefined): string[] {
  if (proof === undefined) return [`${member} was shown no proof`];
  if (proof.names === to) return [];
  return proof.names === undefined
    ? [`${member} does not believe the proof: ${proof.reason}`]
    : [`${member} finds that the proof names ${proof.names}`];
}
