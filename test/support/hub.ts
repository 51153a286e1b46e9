import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, credsAuthenticator, type NatsConnection } from '@nats-io/transport-node';
import { afterAll } from 'vitest';
import { type BusConnection, connectBus } from '../../src/bus/connect.ts';
import type { Clock } from '../../src/contract/clock.ts';
import { applyState } from '../../src/operator/apply.ts';
import { type BrokerProcess, startBroker } from '../../src/operator/broker-process.ts';
import { enrolParticipant } from '../../src/operator/enrol.ts';
import { findNatsServer } from '../../src/operator/find-nats-server.ts';
import { type InitOptions, initState } from '../../src/operator/init-state.ts';
import { connectOperator } from '../../src/operator/operator-connection.ts';
import {
  STARTING_COMMUNITIES,
  STARTING_PARTICIPANTS,
  startingCommunities,
} from '../../src/operator/starting-participants.ts';
import type { OperatorState } from '../../src/operator/state.ts';
import { openHome, readBusAccess } from '../../src/store/home.ts';

export type Role = 'publisher' | 'reader';

/** A real hub for tests: its own folder, its own free port, a real nats-server with TLS. */
export interface TestHub {
  readonly state: OperatorState;
  readonly dir: string;
  readonly port: number;
  readonly url: string;
  readonly broker: BrokerProcess;
  /** What the broker has written so far. */
  readonly log: readonly string[];
  home(id: string): string;
  /** Connected as a participant, by way of src/bus. */
  connect(id: string, role: Role): Promise<BusConnection>;
  /** Connected as the operator's user of the account that owns the streams: sees everything. */
  connectHub(): Promise<BusConnection>;
  /** The plain client of the library, with a member's valid credentials: for attacks. */
  rawClient(id: string, role: Role, options?: RawOptions): Promise<NatsConnection>;
  /** kill -9 of the broker, then started again on the same port and folder. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export interface RawOptions {
  readonly inboxPrefix?: string;
  readonly tls?: Record<string, unknown>;
  readonly creds?: string;
}

/** For tests of what passes the wire in clear: nothing is sealed, and in the streams are alerts alone. */
export const OPEN_COMMUNITIES = startingCommunities(STARTING_COMMUNITIES.map(({ id }) => id));

export const systemClock: Clock = { nowMs: () => Date.now() };

export interface TestHubOptions extends Partial<InitOptions> {
  /** Who is enrolled; default four: mk-bp, xk-kp, rs-gp, iom. */
  readonly participants?: readonly string[];
}

/** `make test-containers` runs the same tests with the broker in a container. */
export async function brokerStarter(): Promise<typeof startBroker> {
  if (process.env.KARAULA_TEST_BROKER !== 'container') return startBroker;
  return (await import('./container-broker.ts')).startContainerBroker;
}

export function findTestServer(): string {
  return findNatsServer({ named: process.env.NATS_SERVER, searchPath: process.env.PATH });
}

const temporary: string[] = [];
afterAll(() => {
  for (const dir of temporary.splice(0)) rmSync(dir, { recursive: true, force: true });
});

/** A folder that goes away when the tests of the file are over. */
function makeTemporaryFolder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'karaula-test-'));
  temporary.push(dir);
  return dir;
}

/** An initialised state folder with participants enrolled, and no broker running. */
export async function makeTestState(options: TestHubOptions = {}): Promise<OperatorState> {
  const { participants = ['mk-bp', 'xk-kp', 'rs-gp', 'iom'], ...init } = options;
  const state = await initState({
    dir: join(makeTemporaryFolder(), 'state'),
    port: 0,
    clock: systemClock,
    random: (size) => new Uint8Array(randomBytes(size)),
    ...init,
  });
  for (const id of participants) {
    const known = STARTING_PARTICIPANTS.find((participant) => participant.id === id);
    await enrolParticipant(state, known ?? { id, name: `Test ${id}`, communities: ['wb6', 'region'] });
  }
  return state;
}

export async function startTestHub(options: TestHubOptions = {}): Promise<TestHub> {
  const startHere = await brokerStarter();
  const log: string[] = [];
  const onLog = (line: string) => {
    log.push(line);
  };
  const launch = (of: OperatorState) => startHere(of, { natsServerPath: findTestServer(), onLog });
  let state = await makeTestState(options);
  let broker = await launch(state).catch(async () => {
    // Between finding a free port and listening on it somebody else may have taken it; once more, with another.
    state = await makeTestState(options);
    return launch(state);
  });
  const start = () => launch(state);
  try {
    await applyState(state);
  } catch (error) {
    await broker.stop();
    throw error;
  }
  const home = (id: string) => state.paths.home(id);
  return {
    state,
    dir: state.dir,
    port: broker.port,
    url: `tls://127.0.0.1:${broker.port}`,
    get broker() {
      return broker;
    },
    log,
    home,
    connect: (id, role) => connectBus(readBusAccess(openHome(home(id)), role)),
    connectHub: () => connectOperator(state, 'hub'),
    rawClient: (id, role, raw = {}) => {
      const access = readBusAccess(openHome(home(id)), role);
      const { caPem: ca, certPem: cert, keyPem: key } = access.tls;
      return connect({
        servers: access.servers,
        authenticator: credsAuthenticator(new TextEncoder().encode(raw.creds ?? access.creds)),
        tls: { handshakeFirst: true, ca, cert, key, ...raw.tls },
        inboxPrefix: raw.inboxPrefix ?? access.inboxPrefix,
        reconnect: false,
        timeout: 5_000,
      });
    },
    restart: async () => {
      await broker.kill();
      broker = await start();
    },
    stop: async () => {
      await broker.stop();
      rmSync(join(state.dir, '..'), { recursive: true, force: true });
    },
  };
}
