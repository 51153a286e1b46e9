import type { BusConnection } from '../bus/connect.ts';
import type { Clock } from '../contract/clock.ts';
import type { Directory } from '../contract/directory.ts';
import type { FeedId } from '../contract/feed.ts';
import { machineRandom } from '../observe/machine-random.ts';
import { applyState } from '../operator/apply.ts';
import { type BrokerProcess, startBroker } from '../operator/broker-process.ts';
import { enrolParticipant } from '../operator/enrol.ts';
import { initState } from '../operator/init-state.ts';
import { readIssuedDirectory } from '../operator/issue-directory.ts';
import { connectOperator } from '../operator/operator-connection.ts';
import { STARTING_PARTICIPANTS } from '../operator/starting-participants.ts';
import type { OperatorState } from '../operator/state.ts';
import { decideEntitlement } from '../policy/entitlement.ts';
import type { VerifiedDirectory } from '../trust/directory.ts';
import { type Actor, startActor } from './actor.ts';
import { ReplayError } from './errors.ts';
import { exerciseKey } from './exercise-key.ts';
import type { Observation } from './observation.ts';
import type { Scenario } from './scenario.ts';
import { askTwoOfficers } from './second-officer.ts';

/** A hub of the replay's own, with everybody who takes part connected and following. */
export interface Stage {
  readonly directory: VerifiedDirectory;
  readonly actors: ReadonlyMap<string, Actor>;
  /** Connected as the hub's own user: the attacker that the design does not believe. */
  readonly hub: BusConnection;
  /** What the hub's operator, and in an exercise every officer, has in his folder. */
  readonly state: OperatorState;
  /** Somebody was removed: from now on it is not among those who may read. */
  readDirectoryAgain(): void;
  /** Who of those that take part may read a feed, besides its author. What one said who has left since is still read. */
  readersOf(feed: FeedId, atMs: number): string[];
  /** Leaves nothing running. Never throws. */
  close(): Promise<void>;
}

export interface StageOptions {
  readonly scenario: Scenario;
  readonly seed: string;
  /** Empty or absent folder for the state. */
  readonly dir: string;
  readonly natsServerPath: string;
  /** Wall-clock time, by which certificates are judged. */
  readonly machineClock: Clock;
  /** Scenario time, by which keys, memberships and entries are judged. */
  readonly scenarioClock: Clock;
  readonly onObservation: (observation: Observation) => void;
  readonly onFailure: (error: unknown) => void;
  readonly onProgress: (what: string) => void;
  readonly signal: AbortSignal;
}

const DAY_MS = 86_400_000;
/** In earnest it is many times as long; a replay waits until all have heard of a revocation or removal. */
const DIRECTORY_INTERVAL_MS = 250;

/**
 * Makes the state, enrols, starts the broker and lets everybody follow. What it opened it closes again when a
 * later part fails.
 */
export async function openStage(options: StageOptions): Promise<Stage> {
  const { signal, onProgress } = options;
  const opened: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const undo of opened.splice(0).reverse()) await undo().catch(() => {});
  };
  try {
    onProgress('making keys, accounts and certificates');
    const state = await makeState(options);
    signal.throwIfAborted();
    onProgress('starting the broker');
    const broker = await startBroker(state, {
      natsServerPath: options.natsServerPath,
      // Who leaves says so over it.
      isShielded: true,
    });
    opened.push(() => broker.stop());
    watchBroker(broker, opened, options.onFailure);
    signal.throwIfAborted();
    onProgress('creating streams and durables');
    await applyState(state);
    signal.throwIfAborted();
    const hub = await connectOperator(state, 'hub');
    opened.push(() => hub.close());
    onProgress('connecting participants');
    const isChanged = options.scenario.timeline.some(({ does }) => does === 'revoke' || does === 'remove');
    const started = await Promise.allSettled(
      options.scenario.participants.map((id) =>
        startActor({
          homeDir: state.paths.home(id),
          clock: options.scenarioClock,
          ...(isChanged && { directoryIntervalMs: DIRECTORY_INTERVAL_MS }),
          onObservation: options.onObservation,
          onFailure: options.onFailure,
        }),
      ),
    );
    const actors = started.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    for (const actor of actors) opened.push(() => actor.close());
    const failed = started.find((one) => one.status === 'rejected');
    if (failed !== undefined) throw failed.reason;
    signal.throwIfAborted();
    let { verified } = readIssuedDirectory(state);
    return {
      get directory() {
        return verified;
      },
      actors: new Map(actors.map((actor) => [actor.id, actor])),
      hub,
      state,
      readDirectoryAgain: () => {
        verified = readIssuedDirectory(state).verified;
      },
      readersOf: (feed, atMs) => {
        const saidAtMs = whenLastMember(verified.directory, feed, atMs);
        return options.scenario.participants.filter((id) => {
          return (
            id !== feed.origin && decideEntitlement(verified.directory, id, feed, atMs, saidAtMs).allowed
          );
        });
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function makeState(options: StageOptions): Promise<OperatorState> {
  const { scenario, seed } = options;
  const lengthMs = Math.max(...scenario.timeline.map((step) => step.atMs));
  const state = await initState({
    dir: options.dir,
    port: 0,
    clock: options.machineClock,
    directoryClock: options.scenarioClock,
    // Keys of transport are in no envelope: they need not repeat, and so they must not be guessable.
    random: machineRandom,
    directoryDays: Math.ceil(lengthMs / DAY_MS) + 30,
  });
  for (const id of scenario.participants) {
    const participant = STARTING_PARTICIPANTS.find((one) => one.id === id);
    if (participant === undefined) {
      const known = STARTING_PARTICIPANTS.map((one) => one.id).join(', ');
      throw new ReplayError(
        'REPLAY_STAGE_FAILED',
        `${id} is not one of those we know how to enrol: ${known}`,
      );
    }
    const fromMs = scenario.startMs - DAY_MS;
    await enrolParticipant(state, { ...participant, signingKey: exerciseKey(seed, id), fromMs });
    options.signal.throwIfAborted();
  }
  askTwoOfficers(state, scenario, seed);
  return state;
}

/** Now, or the last moment of its membership: readers have its stream either way, and judge what is in it. */
function whenLastMember({ communities }: Directory, feed: FeedId, atMs: number): number {
  const members = communities.find(({ id }) => id === feed.community)?.members ?? [];
  const ends = members
    .filter(({ participant }) => participant === feed.origin)
    .map(({ until }) => (until === undefined ? atMs : Date.parse(until) - 1));
  return ends.length === 0 ? atMs : Math.min(atMs, Math.max(...ends));
}

/** A broker that ends by itself ends the replay; one that we stop does not. */
function watchBroker(
  broker: BrokerProcess,
  opened: readonly unknown[],
  onFailure: (error: unknown) => void,
): void {
  void broker.ended.then(({ code, signal }) => {
    if (opened.length === 0) return;
    onFailure(
      new ReplayError(
        'REPLAY_STAGE_FAILED',
        `the broker ended in the middle of the replay (${signal ?? code})`,
      ),
    );
  });
}
