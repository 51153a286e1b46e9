import type {
  AbsentExpectation,
  DeclinedExpectation,
  DeliveredExpectation,
  Expectation,
  ForkedExpectation,
  ReadByExpectation,
  RefusedExpectation,
  TaintExpectation,
  TracedExpectation,
} from './expectation.ts';
import { judgeHub, sayOfHub } from './judge-hub.ts';
import { judgePending } from './judge-pending.ts';
import { judgeReadBy } from './judge-read-by.ts';
import { judgeShows, sentenceOfShows } from './judge-shows.ts';
import { judgeTraced } from './judge-traced.ts';
import type { ActReport, ExpectationReport, StepReport } from './report.ts';
import { formatSpan } from './span.ts';
import { standingIn } from './standing.ts';

/** Holds each expectation against what was seen, and says why it held or failed. */
export function judgeExpectations(
  expectations: readonly Expectation[],
  steps: readonly StepReport[],
  acts: readonly ActReport[],
): ExpectationReport[] {
  const numbers = new Map([...steps, ...acts].map(({ name, number }) => [name, number]));
  const byName = new Map(steps.map((step) => [step.name, step]));
  return expectations.map((expectation) => {
    const { expects, step: name, line, pending } = expectation;
    const step = byName.get(name);
    const act = acts.find((one) => one.name === name);
    const { failures, success } = judge(expectation, step, act, numbers);
    const held = failures.length === 0;
    const why = held ? success : failures.join('; ');
    return judgePending({ expects, step: name, line, says: sentenceOf(expectation), held, why }, pending);
  });
}

/** Why it failed, each party by name; empty: it held, and why. */
export interface Judgement {
  readonly failures: readonly string[];
  readonly success: string;
}

const NOT_PLAYED: Judgement = { failures: ['the step was not played'], success: '' };

function judge(
  expectation: Expectation,
  step: StepReport | undefined,
  act: ActReport | undefined,
  numbers: ReadonlyMap<string, number>,
): Judgement {
  switch (expectation.expects) {
    case 'declined':
      return judgeDeclined(expectation, act);
    case 'traced':
      return act?.leak === undefined ? NOT_PLAYED : judgeTraced(expectation, act.leak);
    case 'readBy':
      return act?.readers === undefined ? NOT_PLAYED : judgeReadBy(expectation, act.readers);
    default:
      return step === undefined ? NOT_PLAYED : judgeEntry(expectation, step, numbers);
  }
}

function sentenceOf(expectation: Expectation): string {
  const { step } = expectation;
  switch (expectation.expects) {
    case 'delivered':
      return `${step} is delivered to ${expectation.to.join(', ')} within ${formatSpan(expectation.withinMs)}`;
    case 'absent':
      return `${step} does not reach ${expectation.from.join(', ')}`;
    case 'refused':
      return `${step} is refused by ${expectation.by.join(', ')} with ${expectation.code}`;
    case 'tainted':
    case 'untainted': {
      const stands = expectation.expects === 'tainted' ? 'is tainted' : 'is there and not tainted';
      const when = expectation.after === undefined ? '' : `after ${expectation.after}, `;
      return `${when}${step} ${stands} on ${expectation.on.join(', ')}`;
    }
    case 'readBy':
      return `${step} is answered by ${expectation.in}: read by ${expectation.who.join(', ') || 'nobody'}`;
    case 'traced':
      return `${step} is traced to ${expectation.to}, and ${expectation.provedTo.join(', ')} can verify it`;
    case 'forked':
      return `${step} is seen to fork its feed by ${expectation.seenBy.join(', ')}`;
    case 'shows':
      return sentenceOfShows(expectation);
    case 'declined':
      return `${step} is not published by its author's own program: ${expectation.because}`;
    case 'withheld':
    case 'undisputed':
    case 'closed':
      return sayOfHub(expectation);
  }
}

function judgeEntry(
  expectation: Exclude<Expectation, DeclinedExpectation | TracedExpectation | ReadByExpectation>,
  step: StepReport,
  numbers: ReadonlyMap<string, number>,
): Judgement {
  switch (expectation.expects) {
    case 'delivered':
      return judgeDelivered(expectation, step);
    case 'absent':
      return judgeAbsent(expectation, step);
    case 'refused':
      return judgeRefused(expectation, step);
    case 'tainted':
    case 'untainted':
      return judgeTaint(expectation, step, numbers.get(expectation.after ?? ''));
    case 'forked':
      return judgeForked(expectation, step);
    case 'shows':
      return judgeShows(expectation, step, numbers.get(expectation.after ?? ''));
    case 'withheld':
    case 'undisputed':
    case 'closed':
      return judgeHub(expectation, step);
  }
}

function judgeDelivered({ to, withinMs }: DeliveredExpectation, step: StepReport): Judgement {
  let slowest = 0;
  const failures = to.flatMap((receiver) => {
    const delivery = step.deliveries.find((found) => found.to === receiver);
    if (delivery === undefined) {
      const refusal = step.refusals.find((found) => found.by === receiver);
      if (refusal !== undefined) return [`${receiver} refused it: ${refusal.code} (${refusal.reason})`];
      if (receiver === step.from) return [`${receiver} is its author and does not receive it`];
      return [
        `${receiver} never had it${step.entitled.includes(receiver) ? '' : ' and is not entitled to it'}`,
      ];
    }
    // K4: exactly once to the application.
    if (delivery.times !== 1) return [`${receiver} has it ${delivery.times} times`];
    slowest = Math.max(slowest, delivery.scenarioLatencyMs);
    if (delivery.scenarioLatencyMs <= withinMs) return [];
    return [`${receiver} had it only after ${formatSpan(delivery.scenarioLatencyMs)}`];
  });
  return {
    failures,
    success: `all ${to.length} had it, once, verified; the last after ${formatSpan(slowest)}`,
  };
}

function judgeAbsent({ from }: AbsentExpectation, step: StepReport): Judgement {
  const failures = from
    .filter((reader) => step.deliveries.some((delivery) => delivery.to === reader))
    .map((reader) => `${reader} has it`);
  return { failures, success: `none of ${from.length} has it` };
}

function judgeRefused({ by, code }: RefusedExpectation, step: StepReport): Judgement {
  const failures = by.flatMap((name) => {
    const refusals = step.refusals.filter((refusal) => refusal.by === name);
    if (refusals.some((refusal) => refusal.code === code)) return [];
    if (refusals.length > 0) return [`${name} refused it with ${refusals.map((r) => r.code).join(', ')}`];
    const took = step.deliveries.some((delivery) => delivery.to === name);
    return [took ? `${name} took it in` : `${name} has no refusal of it on record`];
  });
  const first = step.refusals.find((refusal) => refusal.by === by[0] && refusal.code === code);
  return { failures, success: `${by.length} of ${by.length} refused it: ${first?.reason ?? ''}` };
}

/** @param until number of the step after which it is judged; absent: in the end */
function judgeTaint({ expects, on }: TaintExpectation, step: StepReport, until?: number): Judgement {
  const failures = on.flatMap((member) => {
    const standing = standingIn(step, member, until);
    if (standing === undefined) return [`${member} does not have it`];
    if (standing.stands === (expects === 'tainted' ? 'tainted' : 'good')) return [];
    if (standing.stands === 'good') return [`${member} has it, and it is not marked`];
    return [`${member} has it marked${standing.reason === undefined ? '' : `: ${standing.reason}`}`];
  });
  const reason = standingIn(step, on[0] ?? '', until)?.reason;
  return {
    failures,
    success: `${on.length} of ${on.length}${reason === undefined ? ' have it, unmarked' : `: ${reason}`}`,
  };
}

/** K2: the reader has both, and the same key signed both: that proves it. */
function judgeForked({ seenBy }: ForkedExpectation, { refusals }: StepReport): Judgement {
  const isFork = (by: string) =>
    refusals.some((refusal) => refusal.by === by && refusal.code === 'GATE_FORKED');
  const failures = seenBy.filter((by) => !isFork(by)).map((by) => `${by} has no fork on record`);
  return { failures, success: `${seenBy.length} of ${seenBy.length} have it on record` };
}

function judgeDeclined({ because }: DeclinedExpectation, act: ActReport | undefined): Judgement {
  const said = act?.declined ?? 'it was published';
  return { failures: act?.declined?.includes(because) ? [] : [said], success: said };
}
