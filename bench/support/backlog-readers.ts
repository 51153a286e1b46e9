import { flattenedVerify, importJWK } from 'jose';
import { type BusConnection, connectBus } from '../../src/bus/connect.ts';
import { followOrigin } from '../../src/bus/follow.ts';
import { decodeEnvelope } from '../../src/contract/envelope.ts';
import { receiveFeeds } from '../../src/director/receive.ts';
import { openHome, type ParticipantHome, readBusAccess } from '../../src/store/home.ts';
import { readDirectory } from '../../src/store/home-keys.ts';
import { openStore } from '../../src/store/open-store.ts';
import { exportJws } from '../../src/trust/export-jws.ts';
import { flattenJws } from '../../src/trust/general-jws.ts';
import { trustKey } from '../../src/trust/trusted-key.ts';
import { verifySignature } from '../../src/trust/verify-signature.ts';
import { openPlainInbox } from './plain-inbox.ts';

/** Ways of reading what an origin has stored, all through the same durable with the same client. */
export const BACKLOG_READERS = {
  unverified: 'unverified, not kept',
  kept: 'unverified, kept: each run committed to SQLite',
  jose: 'verified one by one by jose, kept as above',
  node: 'verified one by one by node:crypto, kept as above',
  karaula: 'Karaula: verified by chain, into the inbox',
} as const;

export type BacklogReader = keyof typeof BACKLOG_READERS;

export interface ReadingOrders {
  readonly how: BacklogReader;
  readonly homeDir: string;
  readonly origin: string;
  /** A file for those who keep and are not Karaula. */
  readonly inboxPath: string;
}

/** Told after each run how many more are read: verified and committed, where they are. */
export type OnRead = (count: number) => void;

/** Reads until the signal. */
export async function readBacklog(orders: ReadingOrders, onRead: OnRead, signal: AbortSignal): Promise<void> {
  const home = openHome(orders.homeDir);
  const bus = await connectBus(readBusAccess(home, 'reader'));
  try {
    if (orders.how === 'karaula') await readAsKaraula(home, bus, orders.origin, onRead, signal);
    else await readPlainly(home, bus, orders, onRead, signal);
  } finally {
    await bus.close();
  }
}

async function readAsKaraula(
  home: ParticipantHome,
  bus: BusConnection,
  origin: string,
  onRead: OnRead,
  signal: AbortSignal,
): Promise<void> {
  const store = openStore(home.databasePath);
  try {
    await receiveFeeds({
      home,
      store,
      bus,
      directory: readDirectory(home),
      clock: { nowMs: () => Date.now() },
      origins: [origin],
      signal,
      onRecorded: (recorded) => onRead(recorded.filter(({ outcome }) => outcome === 'delivered').length),
    });
  } finally {
    store.close();
  }
}

async function readPlainly(
  home: ParticipantHome,
  bus: BusConnection,
  { how, origin, inboxPath }: ReadingOrders,
  onRead: OnRead,
  signal: AbortSignal,
): Promise<void> {
  const inbox = how === 'unverified' ? undefined : openPlainInbox(inboxPath);
  const verify = await verifierOf(home, origin, how);
  let last = 0;
  try {
    await followOrigin(bus, {
      origin,
      reader: home.id,
      onRun: async (run) => {
        for (const { bytes, streamSeq } of run) {
          if (streamSeq !== last + 1) throw new Error(`after ${last} came ${streamSeq}`);
          last = streamSeq;
          if (verify !== undefined) await verify(bytes);
        }
        inbox?.keep(run.map(({ bytes }) => bytes));
        onRead(run.length);
      },
      signal,
    });
  } finally {
    inbox?.close();
  }
}

/** What it gives throws, or rejects, when a signature is not that of the origin's key. */
async function verifierOf(
  home: ParticipantHome,
  origin: string,
  how: BacklogReader,
): Promise<((bytes: Uint8Array) => unknown) | undefined> {
  const known = readDirectory(home)
    .participant(origin)!
    .keys.find((key) => key.use !== 'seal')!;
  if (how === 'node') {
    const key = trustKey(origin, known);
    return (bytes) => {
      if (!verifySignature(decodeEnvelope(bytes), key)) throw new Error('a signature does not fit');
    };
  }
  if (how !== 'jose') return undefined;
  const key = await importJWK({ ...known.jwk }, 'EdDSA');
  return (bytes) =>
    flattenedVerify(flattenJws(exportJws(bytes))[0], key, { algorithms: ['EdDSA', 'Ed25519'] });
}
