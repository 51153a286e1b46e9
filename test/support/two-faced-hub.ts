import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type BusConnection, connectBus } from '../../src/bus/connect.ts';
import { streamOf } from '../../src/bus/names.ts';
import { holdPort } from '../../src/operator/free-port.ts';
import { connectOperator } from '../../src/operator/operator-connection.ts';
import { type OperatorState, openState } from '../../src/operator/state.ts';
import { openHome, readBusAccess } from '../../src/store/home.ts';
import type { HostileHub } from './hostile-hub.ts';
import { type Put, readStream, type StreamMessage } from './hostile-hub.ts';
import { brokerStarter, findTestServer, type Role, systemClock, type TestHub } from './hub.ts';

/** What the hub passes on instead of a message: itself, nothing, or whatever it likes. */
export type Choose = (message: StreamMessage) => readonly NonNullable<Put>[];

export const passEverything: Choose = (message) => [message];

/**
 * A hub with two faces: a second broker, begun from a copy of the first one's state, that trusts the same keys and
 * shows those who are led to it what the hub likes.
 */
export interface TwoFacedHub {
  /** The operator's user at the second broker. */
  readonly operator: BusConnection;
  /** A participant that is led to the second face: by its name, with its own credentials, and none the wiser. */
  connect(id: string, role: Role): Promise<BusConnection>;
  messages(origin: string): Promise<StreamMessage[]>;
  /**
   * Shows the second face what was said at the first since the last time, as `choose` will have it; and the first
   * what those said who speak at the second (`speakers`), as `passBack` will have it.
   */
  relay(choose?: Choose): Promise<void>;
  passBack: Choose;
  /** Puts a message at the end of an origin's stream of the second face. */
  inject(message: NonNullable<Put>): Promise<void>;
}

export interface TwoFacedOptions {
  /** Who speaks at the second face; all others at the first. @default nobody */
  readonly speakers?: readonly string[];
}

export async function growSecondFace(
  hub: TestHub,
  first: HostileHub,
  options: TwoFacedOptions = {},
): Promise<TwoFacedHub> {
  const state = await copyState(hub, first);
  const start = await brokerStarter();
  const broker = await start(state, { natsServerPath: findTestServer() });
  const operator = await connectOperator(state, 'hub');
  onTestFinished(async () => {
    await operator.close();
    await broker.stop();
    rmSync(join(state.dir, '..'), { recursive: true, force: true });
  });

  const speakers = new Set(options.speakers);
  const origins: string[] = [];
  for await (const name of operator.jsm.streams.names()) {
    if (name.startsWith('ALERTS_')) origins.push(name.slice('ALERTS_'.length));
  }
  const passed = new Map<string, number>();
  for (const origin of origins) passed.set(origin, await lastSeq(operator, origin));
  const put = async (to: BusConnection, { subject, bytes }: NonNullable<Put>) => {
    await to.jsm.jetstream().publish(subject, bytes);
  };
  const face: TwoFacedHub = {
    operator,
    passBack: passEverything,
    connect: (id, role) => {
      const access = readBusAccess(openHome(hub.home(id)), role);
      const servers = access.servers.map((url) => url.replace(/:\d+$/, `:${broker.port}`));
      return connectBus({ ...access, servers });
    },
    messages: (origin) => readStream(operator, streamOf(origin)),
    relay: async (choose = passEverything) => {
      for (const origin of origins) {
        const isHere = speakers.has(origin);
        const [from, to] = isHere ? [operator, first.operator] : [first.operator, operator];
        const after = passed.get(origin) ?? 0;
        const news = (await readStream(from, streamOf(origin))).filter(({ streamSeq }) => streamSeq > after);
        for (const message of news) {
          for (const instead of (isHere ? face.passBack : choose)(message)) await put(to, instead);
          passed.set(origin, message.streamSeq);
        }
      }
    },
    inject: (message) => put(operator, message),
  };
  return face;
}

/** The whole state as it is on the disk at one moment, for a broker on a port of its own. */
async function copyState(hub: TestHub, { freeze, thaw }: HostileHub): Promise<OperatorState> {
  const dir = join(mkdtempSync(join(tmpdir(), 'karaula-test-')), 'second-face');
  await freeze();
  cpSync(hub.dir, dir, { recursive: true, filter: (source) => !source.endsWith('.pid') });
  thaw();
  const before = openState({ dir, clock: systemClock, random: hub.state.random });
  const { listen, port } = before.operator;
  const newPort = await holdPort(listen, 0);
  const replace = (path: string, old: string, by: string) =>
    writeFileSync(path, readFileSync(path, 'utf8').replace(old, by));
  replace(before.paths.operatorFile, `"port": ${port}`, `"port": ${newPort}`);
  replace(before.paths.serverConfig, `:${port}"`, `:${newPort}"`);
  return openState({ dir, clock: systemClock, random: hub.state.random });
}

async function lastSeq(operator: BusConnection, origin: string): Promise<number> {
  return (await operator.jsm.streams.info(streamOf(origin))).state.last_seq;
}
