import { setTimeout as delay } from 'node:timers/promises';
import { gossipsub } from '@libp2p/gossipsub';
import { identify } from '@libp2p/identify';
import { noise } from '@libp2p/noise';
import { tcp } from '@libp2p/tcp';
import { yamux } from '@libp2p/yamux';
import { multiaddr } from '@multiformats/multiaddr';
import { createLibp2p } from 'libp2p';
import { holdPort } from '../../src/operator/free-port.ts';
import type { Contender } from '../support/contender.ts';

interface Orders {
  readonly port: number;
}

const TOPIC = 'alerts';
/** Messages being signed and handed over at a time. */
const AT_ONCE = 64;

/** libp2p's gossipsub with its default policy, StrictSign: each message signed by its author, verified by each peer. */
export const contender: Contender<Orders> = {
  title: 'libp2p gossipsub, StrictSign',
  kind: 'peer',
  share: 0.5,
  isUnordered: true,
  guarantees: {
    signed: 'each',
    verified: 'each',
    fsynced: 'nothing',
    kept: 'no',
    order: 'not promised, nor is delivery',
  },
  open: async () => ({
    orders: { port: await holdPort('127.0.0.1', 0) },
    close: async () => undefined,
  }),
  connectPublisher: async ({ port }) => {
    const node = await createNode([`/ip4/127.0.0.1/tcp/${port}`]);
    const { pubsub } = node.services;
    pubsub.subscribe(TOPIC);
    return {
      untilHeard: async () => {
        while (pubsub.getMeshPeers(TOPIC).length === 0) await delay(20);
      },
      publish: async (source) => {
        for (;;) {
          const taken = await source.take(AT_ONCE);
          if (taken.length === 0) return;
          await Promise.all(taken.map(({ bytes }) => pubsub.publish(TOPIC, bytes)));
        }
      },
      close: async () => node.stop(),
    };
  },
  connectSubscriber: async ({ port }, arrived) => {
    const node = await createNode([]);
    const { pubsub } = node.services;
    const all: Uint8Array[] = [];
    pubsub.addEventListener('message', ({ detail }) => {
      all.push(detail.data);
      arrived(1);
    });
    pubsub.subscribe(TOPIC);
    for (;;) {
      try {
        await node.dial(multiaddr(`/ip4/127.0.0.1/tcp/${port}`));
        break;
      } catch {
        // The publisher's process is not up yet.
        await delay(50);
      }
    }
    return { received: () => all, close: async () => node.stop() };
  },
};

/** Buffers without bound: where the default ones are full, messages are dropped, and a benchmark must not lose any. */
function createNode(listen: string[]) {
  return createLibp2p({
    addresses: { listen },
    transports: [tcp()],
    connectionEncrypters: [noise()],
    streamMuxers: [yamux()],
    services: {
      identify: identify(),
      pubsub: gossipsub({
        globalSignaturePolicy: 'StrictSign',
        maxOutboundBufferSize: Number.POSITIVE_INFINITY,
        messageProcessingConcurrency: AT_ONCE,
        // With one neighbour nobody needs to be told what was received already.
        idontwantMinDataSize: 1_000_000,
      }),
    },
  });
}
