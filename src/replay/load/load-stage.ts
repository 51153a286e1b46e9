import { join } from 'node:path';
import { inspectBroker, inspectStreams, inspectTraffic } from '../../bus/inspect-broker.ts';
import type { Clock } from '../../contract/clock.ts';
import { machineRandom } from '../../observe/machine-random.ts';
import { applyState } from '../../operator/apply.ts';
import { startBroker } from '../../operator/broker-process.ts';
import { enrolParticipant } from '../../operator/enrol.ts';
import { initState } from '../../operator/init-state.ts';
import { connectOperator } from '../../operator/operator-connection.ts';
import type { OperatorState } from '../../operator/state.ts';
import { ReplayError } from '../errors.ts';
import { exerciseKey } from '../exercise-key.ts';
import type { Cast } from './cast.ts';
import type { LoadPlan } from './load-plan.ts';
import { type LoadProcess, startLoadProcess } from './load-process.ts';
import type { LoadNews, LoadOrders } from './load-words.ts';

/** A hub that fsyncs every commit, with every participant of a load as a process of its own. */
export interface LoadStage {
  readonly state: OperatorState;
  readonly brokerPid: number;
  readonly processes: readonly LoadProcess[];
  /** What the broker says of itself now. */
  inspect(): Promise<HubFigures>;
  /** Leaves nothing running. Never throws. */
  close(): Promise<void>;
}

export interface HubFigures {
  readonly version: string;
  readonly isSyncedAlways: boolean;
  readonly receivedBytes: number;
  readonly sentBytes: number;
  /** In the streams of all origins. */
  readonly storedBytes: number;
}

export interface LoadStageOptions {
  readonly plan: LoadPlan;
  readonly cast: Cast;
  readonly natsServerPath: string;
  readonly clock: Clock;
  readonly dir: string;
  readonly intervalMs: number;
  readonly onNews: (id: string, news: LoadNews) => void;
  readonly onFailure: (error: Error) => void;
  readonly stop: AbortSignal;
}

/** Room for an origin on the hub's disk: a load must not run into a quota that is meant for months. */
const ORIGIN_QUOTA_BYTES = 8 * 2 ** 30;

/** Makes everything anew in an empty folder. What it opened it closes again when a later part fails. */
export async function openLoadStage(options: LoadStageOptions): Promise<LoadStage> {
  const { cast, stop, onFailure } = options;
  const undo: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const step of undo.splice(0).reverse()) await step().catch(() => undefined);
  };
  try {
    const state = await makeState(options);
    stop.throwIfAborted();
    // Ctrl-C is for us: what was accepted still goes its way.
    const broker = await startBroker(state, { natsServerPath: options.natsServerPath, isShielded: true });
    let isClosing = false;
    undo.push(() => {
      isClosing = true;
      return broker.stop();
    });
    void broker.ended.then(({ code, signal }) => {
      if (!isClosing) onFailure(new Error(`the broker ended in the middle of the load (${signal ?? code})`));
    });
    stop.throwIfAborted();
    await applyState(state);
    const processes = [...cast.followers, ...cast.publishers].map(({ id }) => {
      const started = startLoadProcess({
        id,
        orders: ordersFor(id, state, options),
        onNews: (news) => options.onNews(id, news),
        onDeath: onFailure,
      });
      undo.push(started.kill);
      return started;
    });
    await Promise.all(processes.map(({ ready }) => ready));
    stop.throwIfAborted();
    return { state, brokerPid: broker.pid, processes, inspect: () => inspect(state), close };
  } catch (error) {
    await close();
    if (stop.aborted || error instanceof ReplayError) throw error;
    const message = error instanceof Error ? error.message : String(error);
    throw new ReplayError('REPLAY_STAGE_FAILED', message);
  }
}

async function makeState({ dir, cast, plan, clock }: LoadStageOptions): Promise<OperatorState> {
  const state = await initState({
    dir: join(dir, 'state'),
    port: 0,
    clock,
    random: machineRandom,
    originQuotaBytes: ORIGIN_QUOTA_BYTES,
  });
  for (const participant of [...cast.publishers, ...cast.followers]) {
    await enrolParticipant(state, { ...participant, signingKey: exerciseKey(plan.seed, participant.id) });
  }
  return state;
}

function ordersFor(id: string, { paths }: OperatorState, options: LoadStageOptions): LoadOrders {
  const { plan, intervalMs } = options;
  const homeDir = paths.home(id);
  const participant = plan.publishers.find((one) => one.id === id);
  if (participant === undefined) return { role: 'follower', homeDir, intervalMs };
  return { role: 'publisher', homeDir, participant, ...plan };
}

async function inspect(state: OperatorState): Promise<HubFigures> {
  const system = await connectOperator(state, 'system');
  const hub = await connectOperator(state, 'hub');
  try {
    const { version, isSyncedAlways } = await inspectBroker(system);
    const traffic = await inspectTraffic(system);
    const streams = await inspectStreams(hub);
    const storedBytes = streams.reduce((sum, { bytes }) => sum + bytes, 0);
    return { version, isSyncedAlways, ...traffic, storedBytes };
  } finally {
    await Promise.all([system.close(), hub.close()]);
  }
}
