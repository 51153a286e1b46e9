import type {
  ClosedExpectation,
  HubExpectation,
  UndisputedExpectation,
  WithheldExpectation,
} from './hub-expectation.ts';
import type { Judgement } from './judge-expectations.ts';
import type { StepReport } from './report.ts';

/** An expectation of the hub as a sentence. */
export function sayOfHub(expectation: HubExpectation): string {
  const { step } = expectation;
  switch (expectation.expects) {
    case 'withheld':
      return `${step} is withheld from ${expectation.seenBy.join(', ')}, who prove it`;
    case 'undisputed':
      return `${step} is vouched for by others, and disputed by none of ${expectation.on.join(', ')}`;
    case 'closed':
      return `${step} stays closed to ${expectation.to.join(', ')}`;
  }
}

/** Holds what is expected of the hub against what members have on record. K2, K8 */
export function judgeHub(expectation: HubExpectation, step: StepReport): Judgement {
  switch (expectation.expects) {
    case 'withheld':
      return judgeWithheld(expectation, step);
    case 'undisputed':
      return judgeUndisputed(expectation, step);
    case 'closed':
      return judgeClosed(expectation, step);
  }
}

function judgeWithheld({ seenBy }: WithheldExpectation, { findings = [] }: StepReport): Judgement {
  const foundBy = (member: string) =>
    findings.find((one) => one.in === member && one.finding === 'withheld' && one.evidence === 'proved') ??
    findings.find((one) => one.in === member && one.finding === 'withheld');
  const failures = seenBy.flatMap((member) => {
    const found = foundBy(member);
    if (found === undefined) return [`${member} has nothing on record of its being withheld`];
    if (found.evidence === 'proved') return [];
    return [`${member} has it on record and cannot prove it: ${found.claimed.join('; ')}`];
  });
  const first = foundBy(seenBy[0] ?? '');
  return {
    failures,
    success: `${seenBy.length} of ${seenBy.length} have it on record, and prove it: ${first?.proved.join('; ')}`,
  };
}

function judgeUndisputed({ on }: UndisputedExpectation, step: StepReport): Judgement {
  const { findings = [], checkedBy = [] } = step;
  const failures = on.flatMap((member) => {
    const found = findings.filter((one) => one.in === member);
    if (found.length > 0) return [`${member} has on record: ${found.map(({ says }) => says).join('; ')}`];
    if (checkedBy.includes(member)) return [];
    return [`${member} has not heard from others that it is there, and looked: it had nothing to dispute`];
  });
  return {
    failures,
    success: `${on.length} of ${on.length} have heard from others how far its feed goes, and found nothing amiss`,
  };
}

function judgeClosed({ to }: ClosedExpectation, { tries = [] }: StepReport): Judgement {
  const failures = to.flatMap((reader) => {
    const tried = tries.find(({ by }) => by === reader);
    if (tried === undefined) return [`${reader} has not tried`];
    return tried.opens ? [`${reader} can open it`] : [];
  });
  return {
    failures,
    success: `${to.length} of ${to.length} cannot open it with all of their keys and all that lies at the hub`,
  };
}
