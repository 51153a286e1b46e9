import type { Observation } from './observation.ts';
import type { PlayedStep } from './played-step.ts';
import type { DeliveryReport, RefusalReport } from './report.ts';
import { SERVER } from './scenario.ts';

/** What was done and what was seen, and which belongs to which. */
export interface Logbook {
  readonly played: readonly PlayedStep[];
  addStep(step: PlayedStep): void;
  addObservation(observation: Observation): void;
  /** Resolves when every entitled reader has a final verdict on the step, or after `timeoutMs`. */
  settled(step: PlayedStep, timeoutMs: number, signal?: AbortSignal): Promise<void>;
  deliveriesOf(step: PlayedStep, realMsOf: (scenarioMs: number) => number): DeliveryReport[];
  refusalsOf(step: PlayedStep): RefusalReport[];
}

export function createLogbook(): Logbook {
  const played: PlayedStep[] = [];
  const observations: Observation[] = [];
  const listeners = new Set<() => void>();
  const notify = () => {
    for (const listener of listeners) listener();
  };
  const of = (step: PlayedStep) => observations.filter((seen) => belongsTo(seen, step, played));
  const isSettled = (step: PlayedStep) => {
    const judged = new Set(
      of(step)
        .filter((seen) => isFinal(seen, step))
        .map((seen) => seen.reader),
    );
    return step.entitled.every((reader) => judged.has(reader));
  };
  return {
    played,
    addStep: (step) => {
      played.push(step);
      notify();
    },
    addObservation: (observation) => {
      observations.push(observation);
      notify();
    },
    settled: (step, timeoutMs, signal) =>
      new Promise<void>((resolve) => {
        const finish = () => {
          clearTimeout(timer);
          listeners.delete(check);
          signal?.removeEventListener('abort', finish);
          resolve();
        };
        const check = () => {
          if (isSettled(step)) finish();
        };
        const timer = setTimeout(finish, timeoutMs);
        listeners.add(check);
        signal?.addEventListener('abort', finish);
        if (signal?.aborted) finish();
        else check();
      }),
    deliveriesOf: (step, realMsOf) => listDeliveries(of(step), step, realMsOf),
    refusalsOf: (step) => listRefusals(of(step), step),
  };
}

/** An attack's copy stands at its own place of the stream; everything else goes by the hash of the bytes. */
function belongsTo(seen: Observation, step: PlayedStep, played: readonly PlayedStep[]): boolean {
  if (seen.origin !== step.feed.origin || seen.outcome === 'foreign') return false;
  const isAttackCopy = (other: PlayedStep) =>
    other.step.does === 'attack' &&
    other.feed.origin === seen.origin &&
    other.put.streamSeq === seen.streamSeq;
  if (step.step.does !== 'attack') return seen.hash === step.put.hash && !played.some(isAttackCopy);
  if (isAttackCopy(step)) return true;
  const isOfTrueEntry = played.some((other) => other.step.does !== 'attack' && other.put.hash === seen.hash);
  return seen.hash === step.put.hash && !isOfTrueEntry;
}

/** A publisher that was disturbed appends again what is there already; readers drop it, and it says nothing new. */
function isRepeat(seen: Observation, step: PlayedStep): boolean {
  return step.step.does !== 'attack' && seen.code === 'GATE_REPLAYED';
}

/** Held counts as an answer to an attack only: its place is given to the true entry, or to none. */
function isFinal(seen: Observation, step: PlayedStep): boolean {
  if (isRepeat(seen, step)) return false;
  return seen.outcome !== 'held' || step.step.does === 'attack';
}

function listDeliveries(
  seen: readonly Observation[],
  step: PlayedStep,
  realMsOf: (scenarioMs: number) => number,
): DeliveryReport[] {
  const delivered = seen.filter((one) => one.outcome === 'delivered');
  return [...new Set(delivered.map((one) => one.reader))].flatMap((reader) => {
    const all = delivered.filter((one) => one.reader === reader);
    const [first] = all;
    if (first === undefined) return [];
    const scenarioLatencyMs = Math.max(0, first.atMs - step.publishedAtMs);
    const how = first.inbox?.verifiedBy;
    return [
      {
        to: reader,
        atMs: first.atMs,
        scenarioLatencyMs,
        realLatencyMs: realMsOf(scenarioLatencyMs),
        verifiedBy: how?.how === 'chain' ? `the signature on entry ${how.seq}` : 'its own signature',
        times: all.length,
      },
    ];
  });
}

function listRefusals(seen: readonly Observation[], step: PlayedStep): RefusalReport[] {
  const isAttack = step.step.does === 'attack';
  const refused = seen.filter(
    (one) => (one.outcome === 'refused' || (isAttack && one.outcome === 'held')) && !isRepeat(one, step),
  );
  const byReader = new Map<string, RefusalReport>();
  for (const { reader, code = '', reason = '', atMs } of refused) {
    // First the entry is held, later its place is taken: one refusal, told once.
    const key = `${reader} ${code}`;
    if (!byReader.has(key)) byReader.set(key, { by: reader, code, reason, atMs });
  }
  const { serverRefusal } = step;
  return [...(serverRefusal === undefined ? [] : [{ by: SERVER, ...serverRefusal }]), ...byReader.values()];
}
