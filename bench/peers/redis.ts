import { createClient } from 'redis';
import { holdPort } from '../../src/operator/free-port.ts';
import type { Contender } from '../support/contender.ts';
import { findDebianProgram } from '../support/debian-package.ts';
import { signAhead } from '../support/jose-ahead.ts';
import { type JosePair, joseSigner, joseVerifier, makeJosePair } from '../support/jose-pair.ts';
import { startServer } from '../support/server-process.ts';

interface Orders {
  readonly port: number;
  readonly keys: JosePair;
}

const STREAM = 'alerts';
const GROUP = 'readers';
const WINDOW = 512;
const BATCH = 256;

/** A Redis stream, its file synced before each answer; what comes at once is synced at once. */
export const contender: Contender<Orders> = {
  title: 'Redis Streams, AOF always + jose',
  kind: 'peer',
  share: 0.5,
  needsServer: true,
  guarantees: {
    signed: 'each, JWS',
    verified: 'each',
    fsynced: 'server, each write',
    kept: 'no; the group has its place',
    order: 'the server is believed',
  },
  open: async (dir) => {
    const program = findDebianProgram('redis-server', 'usr/bin/redis-server');
    const port = await holdPort('127.0.0.1', 0);
    const settings = { port, bind: '127.0.0.1', dir, save: '', appendonly: 'yes', appendfsync: 'always' };
    const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]);
    const server = await startServer({ command: program.path, args, port, cwd: dir, env: program.env });
    const client = await connectRedis(port);
    await client.xGroupCreate(STREAM, GROUP, '0', { MKSTREAM: true });
    await client.close();
    return { orders: { port, keys: await makeJosePair() }, serverPid: server.pid, close: server.stop };
  },
  connectPublisher: async ({ port, keys }) => {
    const client = await connectRedis(port);
    const sign = await joseSigner(keys);
    return {
      publish: (source) => signAhead(source, sign, WINDOW, (jws) => client.xAdd(STREAM, '*', { jws })),
      close: () => client.close(),
    };
  },
  connectSubscriber: async ({ port, keys }, arrived) => {
    const client = await connectRedis(port);
    const verify = await joseVerifier(keys);
    const all: Uint8Array[] = [];
    let isOver = false;
    const reading = (async () => {
      while (!isOver) {
        const answer = await client.xReadGroup(
          GROUP,
          'reader',
          { key: STREAM, id: '>' },
          { COUNT: BATCH, BLOCK: 200 },
        );
        const messages = answer?.[0]?.messages ?? [];
        if (messages.length === 0) continue;
        all.push(...(await Promise.all(messages.map(({ message }) => verify(message.jws)))));
        await client.xAck(
          STREAM,
          GROUP,
          messages.map(({ id }) => id),
        );
        arrived(messages.length);
      }
    })();
    return {
      received: () => all,
      close: async () => {
        isOver = true;
        await reading;
        await client.close();
      },
    };
  },
};

async function connectRedis(port: number) {
  const client = createClient({ socket: { host: '127.0.0.1', port } });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}
