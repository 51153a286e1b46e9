import { join } from 'node:path';
import { machineRandom } from '../../src/observe/machine-random.ts';
import { applyState } from '../../src/operator/apply.ts';
import { startBroker } from '../../src/operator/broker-process.ts';
import { enrolParticipant } from '../../src/operator/enrol.ts';
import { findNatsServer, readServerVersion } from '../../src/operator/find-nats-server.ts';
import { initState } from '../../src/operator/init-state.ts';
import {
  STARTING_COMMUNITIES,
  STARTING_PARTICIPANTS,
  type StartingCommunity,
  type StartingParticipant,
} from '../../src/operator/starting-participants.ts';
import type { OperatorState } from '../../src/operator/state.ts';

/** A hub as `karaula operator init` makes it, but not sealed unless told to be: TLS, accounts, and a broker that has each commit on the disk. */
export interface BenchHub {
  /** The state folder, for `--state`. */
  readonly dir: string;
  readonly state: OperatorState;
  readonly brokerVersion: string;
  readonly brokerPid: number;
  /** A participant's folder. */
  home(id: string): string;
  stop(): Promise<void>;
}

/** Room for the largest backlog that is measured; the default is for a quarter of a million alerts. */
const QUOTA_BYTES = 4 * 2 ** 30;

/**
 * @param dir an empty or absent folder; it stays when the hub is stopped
 * @param participants those of the start by their names, others as they are
 * @param communities by their names, and then in clear, as what Karaula is compared with is; or as they are
 */
export async function startBenchHub(
  dir: string,
  participants: readonly (string | StartingParticipant)[],
  communities: readonly (string | StartingCommunity)[] = STARTING_COMMUNITIES.map(({ id }) => id),
): Promise<BenchHub> {
  const state = await initState({
    dir: join(dir, 'state'),
    port: 0,
    originQuotaBytes: QUOTA_BYTES,
    communities: communities.map((one) =>
      typeof one === 'string' ? { id: one, title: one, isSealed: false } : one,
    ),
    clock: { nowMs: () => Date.now() },
    random: machineRandom,
  });
  for (const participant of participants) {
    const known = STARTING_PARTICIPANTS.find(({ id }) => id === participant);
    await enrolParticipant(state, typeof participant === 'string' ? known! : participant);
  }
  const natsServerPath = findNatsServer({ named: process.env.NATS_SERVER, searchPath: process.env.PATH });
  const broker = await startBroker(state, { natsServerPath });
  try {
    await applyState(state);
  } catch (error) {
    await broker.stop();
    throw error;
  }
  return {
    dir: state.dir,
    state,
    brokerVersion: readServerVersion(natsServerPath) ?? 'unknown',
    brokerPid: broker.pid,
    home: state.paths.home,
    stop: broker.stop,
  };
}
