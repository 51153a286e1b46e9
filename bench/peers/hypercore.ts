import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import Hypercore from 'hypercore';
import { holdPort } from '../../src/operator/free-port.ts';
import type { Contender } from '../support/contender.ts';

interface Orders {
  readonly authorDir: string;
  readonly readerDir: string;
  /** Of the log, hexadecimal. */
  readonly key: string;
  readonly port: number;
}

/** Blocks that are appended together have one signature: that of the tree's new root. */
const BATCH = 256;

/** An append-only log whose Merkle tree is signed; nearest to us of all. */
export const contender: Contender<Orders> = {
  title: 'hypercore, batches of up to 256',
  kind: 'peer',
  share: 0.5,
  guarantees: {
    signed: 'the tree, each batch',
    verified: 'each, by its tree',
    fsynced: 'nothing; written to RocksDB',
    kept: 'written, not fsynced',
    order: 'proved by the tree',
  },
  open: async (dir) => {
    const [authorDir, readerDir] = [join(dir, 'author'), join(dir, 'reader')];
    const core = new Hypercore(authorDir);
    await core.ready();
    const key = core.key.toString('hex');
    await core.close();
    return {
      orders: { authorDir, readerDir, key, port: await holdPort('127.0.0.1', 0) },
      close: async () => undefined,
    };
  },
  connectPublisher: async ({ authorDir, port }) => {
    const core = new Hypercore(authorDir);
    await core.ready();
    const server = createServer((socket) => {
      socket.setNoDelay();
      pipeBoth(socket, core.replicate(false));
    });
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return {
      untilHeard: async () => {
        while (core.peers.length === 0) await delay(20);
      },
      publish: async (source) => {
        for (;;) {
          const taken = await source.take(BATCH);
          if (taken.length === 0) return;
          await core.append(taken.map(({ bytes }) => Buffer.from(bytes)));
        }
      },
      close: async () => {
        server.close();
        await core.close();
      },
    };
  },
  connectSubscriber: async ({ readerDir, key, port }, arrived) => {
    const core = new Hypercore(readerDir, Buffer.from(key, 'hex'));
    await core.ready();
    for (;;) {
      const socket = connect(port, '127.0.0.1');
      try {
        await once(socket, 'connect');
        socket.setNoDelay();
        pipeBoth(socket, core.replicate(true));
        break;
      } catch {
        // The publisher's process is not up yet.
        await delay(50);
      }
    }
    const all: Uint8Array[] = [];
    core.download({ start: 0, end: -1, linear: true });
    const reading = (async () => {
      for await (const block of core.createReadStream({ live: true })) {
        all.push(new Uint8Array(block));
        arrived(1);
      }
    })();
    // It ends with the log.
    reading.catch(() => undefined);
    return { received: () => all, close: () => core.close() };
  },
};

function pipeBoth(socket, replication) {
  for (const stream of [socket, replication]) stream.on('error', () => undefined);
  socket.pipe(replication).pipe(socket);
}
