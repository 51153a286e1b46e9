import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from '../../contract/clock.ts';
import { machineRandom } from '../../observe/machine-random.ts';
import { applyState } from '../../operator/apply.ts';
import { type BrokerProcess, startBroker } from '../../operator/broker-process.ts';
import { enrolParticipant } from '../../operator/enrol.ts';
import { initState } from '../../operator/init-state.ts';
import { STARTING_PARTICIPANTS } from '../../operator/starting-participants.ts';
import type { OperatorState } from '../../operator/state.ts';
import { ReplayError } from '../errors.ts';
import { type LinkProxy, startLinkProxy } from './link-proxy.ts';
import { createMemberProcess, type MemberProcess } from './member-process.ts';
import type { MemberNews } from './member-words.ts';
import { makeSmallDisk, type SmallDisk } from './small-disk.ts';

/** A hub with members as processes of their own, each on a disk and a wire that can be broken. */
export interface CampaignStage {
  readonly state: OperatorState;
  readonly broker: BrokerControl;
  readonly members: ReadonlyMap<string, MemberProcess>;
  readonly links: ReadonlyMap<string, LinkProxy>;
  /** By member, and `broker`; empty when none can be mounted here. */
  readonly disks: ReadonlyMap<string, SmallDisk>;
  databasePath(member: string): string;
  journalPath(member: string): string;
  /** Leaves nothing running and nothing mounted. */
  close(): Promise<void>;
}

export interface BrokerControl {
  kill(): Promise<void>;
  start(): Promise<void>;
  freeze(): void;
  thaw(): void;
  /** What an operator does after trouble: brings streams and durables to what they should be. */
  apply(): Promise<void>;
}

export interface StageOptions {
  /** Empty folder for everything. */
  readonly dir: string;
  readonly natsServerPath: string;
  readonly memberScriptPath: string;
  readonly publishers: readonly string[];
  readonly followers: readonly string[];
  /** A member from the beginning, whose process the campaign starts at the end: it must find everything. */
  readonly lateFollower: string;
  readonly community: string;
  readonly rowsPerSecond: number;
  readonly hasDisks: boolean;
  readonly clock: Clock;
  readonly onNews: (member: string, news: MemberNews) => void;
  readonly onDeath: (member: string, what: string) => void;
}

/** Sparse: a size costs nothing until it is used. */
const MEMBER_DISK_BYTES = 4 * 2 ** 30;
const BROKER_DISK_BYTES = 4 * 2 ** 30;
const ORIGIN_QUOTA_BYTES = 2 ** 30;
const DIRECTORY_AGE_MS = 2 * 24 * 3_600_000;

export async function openCampaignStage(options: StageOptions): Promise<CampaignStage> {
  const { dir, publishers } = options;
  const undo: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const step of undo.splice(0).reverse()) await step().catch(() => undefined);
  };
  try {
    const state = await makeState(options);
    const disks = new Map<string, SmallDisk>();
    const addDisk = async (name: string, path: string, bytes: number) => {
      mkdirSync(path, { recursive: true });
      if (!options.hasDisks) return;
      const disk = await makeSmallDisk({ imagePath: join(dir, `${name}.img`), path, bytes });
      disks.set(name, disk);
      undo.push(() => disk.unmount());
    };
    await addDisk('broker', state.paths.jetstream, BROKER_DISK_BYTES);
    const diskPath = (id: string) => join(dir, 'disks', id);
    for (const id of idsOf(options)) await addDisk(id, diskPath(id), MEMBER_DISK_BYTES);

    const broker = brokerControl(state, options.natsServerPath);
    undo.push(() => broker.kill());
    await broker.start();
    await broker.apply();

    const links = new Map<string, LinkProxy>();
    const members = new Map<string, MemberProcess>();
    const databasePath = (id: string) => join(diskPath(id), 'karaula.db');
    const journalPath = (id: string) => join(dir, `${id}.accepted`);
    for (const id of idsOf(options)) {
      const link = await startLinkProxy(state.operator.port);
      links.set(id, link);
      undo.push(() => link.close());
      const member = createMemberProcess({
        id,
        scriptPath: options.memberScriptPath,
        orders: {
          homeDir: state.paths.home(id),
          databasePath: databasePath(id),
          server: `tls://127.0.0.1:${link.port}`,
          community: options.community,
          journalPath: journalPath(id),
          clockOffsetMs: 0,
          hasApplication: options.followers.includes(id),
          ...(publishers.includes(id) && { rowsPerSecond: options.rowsPerSecond }),
        },
        onNews: (news) => options.onNews(id, news),
        onDeath: (what) => options.onDeath(id, what),
      });
      members.set(id, member);
      undo.push(() => member.kill());
      if (id !== options.lateFollower) member.start();
    }
    return { state, broker, members, links, disks, databasePath, journalPath, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function idsOf({ publishers, followers, lateFollower }: StageOptions): string[] {
  return [...publishers, ...followers, lateFollower];
}

async function makeState(options: StageOptions): Promise<OperatorState> {
  // In force for days already: a clock that goes back by an hour is not caught by the directory.
  const directoryClock = { nowMs: () => options.clock.nowMs() - DIRECTORY_AGE_MS };
  const state = await initState({
    dir: join(options.dir, 'state'),
    port: 0,
    clock: options.clock,
    directoryClock,
    random: machineRandom,
    originQuotaBytes: ORIGIN_QUOTA_BYTES,
  });
  for (const id of idsOf(options)) {
    const known = STARTING_PARTICIPANTS.find((participant) => participant.id === id);
    if (known === undefined) throw new ReplayError('REPLAY_STAGE_FAILED', `nobody knows ${id}`);
    await enrolParticipant(state, { ...known, communities: [options.community] });
  }
  return state;
}

function brokerControl(state: OperatorState, natsServerPath: string): BrokerControl {
  let running: BrokerProcess | undefined;
  return {
    start: async () => {
      running ??= await startBroker(state, { natsServerPath, startTimeoutMs: 60_000 });
    },
    kill: async () => {
      const broker = running;
      running = undefined;
      await broker?.kill();
    },
    freeze: () => void (running && process.kill(running.pid, 'SIGSTOP')),
    thaw: () => void (running && process.kill(running.pid, 'SIGCONT')),
    apply: async () => {
      await applyState(state);
    },
  };
}
