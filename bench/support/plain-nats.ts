import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AckPolicy, jetstreamManager, StorageType } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import type { BusConnection } from '../../src/bus/connect.ts';
import { findNatsServer } from '../../src/operator/find-nats-server.ts';
import { holdPort } from '../../src/operator/free-port.ts';
import type { Stage } from './contender.ts';
import { startServer } from './server-process.ts';

export interface PlainNats {
  readonly port: number;
}

export const STREAM = 'ALERTS';
export const SUBJECT = 'alerts.mk-bp';
export const READER = 'reader';

/** The broker as it is without us: no TLS, no accounts, no signatures; but every commit on the disk, as ours. */
export async function openPlainNats(dir: string): Promise<Stage & { readonly orders: PlainNats }> {
  const port = await holdPort('127.0.0.1', 0);
  mkdirSync(dir, { recursive: true });
  const config = join(dir, 'nats.conf');
  writeFileSync(
    config,
    `listen: "127.0.0.1:${port}"\njetstream { store_dir: "${join(dir, 'jetstream')}", sync_interval: always }\n`,
  );
  const command = findNatsServer({ named: process.env.NATS_SERVER, searchPath: process.env.PATH });
  const server = await startServer({ command, args: ['-c', config], port, cwd: dir });
  const bus = await connectPlainNats({ port });
  await bus.jsm.streams.add({
    name: STREAM,
    subjects: ['alerts.*'],
    storage: StorageType.File,
    allow_atomic: true,
    allow_direct: true,
  });
  await bus.jsm.consumers.add(STREAM, { durable_name: READER, ack_policy: AckPolicy.All });
  await bus.close();
  return { orders: { port }, serverPid: server.pid, close: server.stop };
}

/** A connection in the form that src/bus has, so that the group commit is the very same code. */
export async function connectPlainNats({ port }: PlainNats): Promise<BusConnection> {
  const where = `127.0.0.1:${port}`;
  const nc = await connect({ servers: where });
  const jsm = await jetstreamManager(nc, { checkAPI: false });
  return {
    where,
    nc,
    jsm,
    timeoutMs: 30_000,
    isConnected: () => !nc.isClosed(),
    untilConnected: async () => undefined,
    onDisconnect: () => () => undefined,
    untilAnswered: () => nc.flush(),
    close: () => nc.close(),
  };
}
