import { hasFailed } from './judge-pending.ts';
import { OWN_PROGRAM_REFUSALS } from './refusal-codes.ts';
import type { DeliveryReport, ExpectationReport, ParticipantReport, StepReport, Totals } from './report.ts';
import { SERVER } from './scenario.ts';
import { isTaintedIn } from './standing.ts';

/** The sums of a replay. `playedForMs` is real time. */
export function totalUp(
  steps: readonly StepReport[],
  expectations: readonly ExpectationReport[],
  playedForMs: number,
): Totals {
  const deliveries = steps.flatMap((step) => step.deliveries);
  const refusals = steps.flatMap((step) => step.refusals);
  const refusalsByCode: Record<string, number> = {};
  for (const { code } of refusals) refusalsByCode[code] = (refusalsByCode[code] ?? 0) + 1;
  const byOwn = refusals.filter(({ code }) => OWN_PROGRAM_REFUSALS.includes(code)).length;
  const byServer = refusals.filter((refusal) => refusal.by === SERVER).length;
  const attacks = steps.filter((step) => step.does === 'attack').length;
  const latencies = deliveries.filter(isPunctual).map((one) => one.realLatencyMs);
  const median = percentile(latencies, 0.5);
  const p99 = percentile(latencies, 0.99);
  return {
    published: steps.length - attacks,
    attacks,
    delivered: deliveries.length,
    refusedByReaders: refusals.length - byServer - byOwn,
    refusedByServer: byServer,
    tainted: count(steps, (step) => markedOnce(step).filter((member) => isTaintedIn(step, member))),
    cleared: count(steps, (step) => markedOnce(step).filter((member) => !isTaintedIn(step, member))),
    expectationsHeld: expectations.filter(({ held }) => held).length,
    expectationsFailed: expectations.filter(hasFailed).length,
    expectationsPending: expectations.filter(({ pending }) => pending !== undefined).length,
    refusalsByCode,
    ...(median === undefined ? {} : { latencyMedianMs: median }),
    ...(p99 === undefined ? {} : { latencyP99Ms: p99 }),
    deliveriesPerSecond: playedForMs > 0 ? (deliveries.length * 1000) / playedForMs : 0,
  };
}

/** Whether how long it took says something of the bus. */
export function isPunctual({ wasOffline, wasWithheld }: DeliveryReport): boolean {
  return !wasOffline && !wasWithheld;
}

/** Who has ever had it marked. */
function markedOnce({ standings }: StepReport): string[] {
  const marked = standings.filter(({ stands }) => stands === 'tainted');
  return [...new Set(marked.map((standing) => standing.in))];
}

/** What each participant sent, received and refused. */
export function totalPerParticipant(
  participants: readonly { readonly id: string; readonly name: string; readonly country?: string }[],
  steps: readonly StepReport[],
): ParticipantReport[] {
  return participants.map((participant) => ({
    ...participant,
    sent: steps.filter((step) => step.does !== 'attack' && step.from === participant.id).length,
    received: count(steps, (step) => step.deliveries.filter((delivery) => delivery.to === participant.id)),
    refused: count(steps, (step) => step.refusals.filter((refusal) => refusal.by === participant.id)),
  }));
}

/** Nearest-rank percentile; nothing of nothing. */
export function percentile(values: readonly number[], share: number): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

function count(steps: readonly StepReport[], of: (step: StepReport) => readonly unknown[]): number {
  return steps.reduce((sum, step) => sum + of(step).length, 0);
}
