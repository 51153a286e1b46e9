import { setTimeout as wait } from 'node:timers/promises';
import type { JetStreamManager } from '@nats-io/jetstream';
import { jetstreamManager } from '@nats-io/jetstream';
import { connect, credsAuthenticator, type NatsConnection } from '@nats-io/transport-node';
import { BusError } from './errors.ts';
import { watchLink } from './link.ts';
import { HUB_API_PREFIX } from './names.ts';
import { parseConnectFailure } from './parse-failure.ts';

/** The oldest nats-server that has all that is used here; older ones have known holes as well. */
export const BROKER_FLOOR = '2.15.1';

export interface BusOptions {
  /** `tls://host:port`, one or more nodes of the same hub. */
  readonly servers: string | readonly string[];
  /** The text of a `.creds` file: user JWT and nkey seed. */
  readonly creds: string;
  readonly tls: { readonly caPem: string; readonly certPem: string; readonly keyPem: string };
  /** Shown in the broker's logs and monitoring. K7: never anything personal. */
  readonly name: string;
  /** The only inbox this user may listen on; see `inboxPrefixOf`. */
  readonly inboxPrefix: string;
  /** Default `HUB.API`; the hub's own users give `$JS.API`. */
  readonly apiPrefix?: string;
  /** How long connecting and one request may take; default 5 000 ms. */
  readonly timeoutMs?: number;
}

/** A connection that mends itself. Made by `connectBus`, used by the functions of this room. */
export interface BusConnection {
  /** Where it leads, for messages. */
  readonly where: string;
  readonly nc: NatsConnection;
  readonly jsm: JetStreamManager;
  readonly timeoutMs: number;
  /** False between losing the broker and finding it again. */
  isConnected(): boolean;
  /** Resolves when the broker is there, when the signal aborts, or when the connection is closed for good. */
  untilConnected(signal: AbortSignal): Promise<void>;
  /** Calls back each time the broker is lost. @returns a function that forgets the callback */
  onDisconnect(callback: () => void): () => void;
  /** Resolves when the hub has answered: what it had sent before has arrived then. Rejects when the connection is lost. */
  untilAnswered(): Promise<void>;
  /** Sends what is queued, then closes. Never throws. */
  close(): Promise<void>;
}

const CREDS =
  /-----BEGIN NATS USER JWT-----\s+\S+\s+-+END[\s\S]+-----BEGIN USER NKEY SEED-----\s+SU[A-Z2-7]{56}\s+-+END/;

/**
 * Connects over TLS 1.3 with a client certificate. The first connection is tried once; later losses are mended
 * without end, at intervals of a quarter to half a second.
 * @throws {BusError} when the broker cannot be reached, trusted, or refuses us
 */
export async function connectBus(options: BusOptions): Promise<BusConnection> {
  const servers = typeof options.servers === 'string' ? [options.servers] : [...options.servers];
  const where = servers.join(', ');
  const timeoutMs = options.timeoutMs ?? 5_000;
  const { caPem, certPem, keyPem } = options.tls;
  if (!CREDS.test(options.creds)) {
    throw new BusError(
      'BUS_CREDENTIALS_REFUSED',
      `${where}: the .creds file holds no user JWT and seed; copy it anew from the folder that the operator made`,
    );
  }
  let nc: NatsConnection;
  try {
    const tls = { handshakeFirst: true, ca: caPem, cert: certPem, key: keyPem, minVersion: 'TLSv1.3' };
    nc = await connect({
      servers,
      authenticator: credsAuthenticator(new TextEncoder().encode(options.creds)),
      tls,
      name: options.name,
      inboxPrefix: options.inboxPrefix,
      timeout: timeoutMs,
      pingInterval: 5_000,
      maxReconnectAttempts: -1,
      reconnectTimeWait: 250,
      reconnectJitter: 250,
      reconnectJitterTLS: 250,
      // A revoked user keeps knocking, slowly, and comes back by itself when it is reinstated.
      ignoreAuthErrorAbort: true,
      // The hub does not advertise nodes; nobody else may either.
      ignoreClusterUpdates: true,
    });
  } catch (error) {
    throw parseConnectFailure(error, where);
  }
  const version = nc.info?.version ?? '0';
  if (isOlder(version, BROKER_FLOOR)) {
    await nc.close();
    throw new BusError(
      'BUS_WRONG_BROKER',
      `${where}: the broker is nats-server ${version}; karaula needs ${BROKER_FLOOR} or later`,
    );
  }
  const link = watchLink(nc);
  const jsm = await jetstreamManager(nc, {
    apiPrefix: options.apiPrefix ?? HUB_API_PREFIX,
    timeout: timeoutMs,
    checkAPI: false,
  });
  return {
    where,
    nc,
    jsm,
    timeoutMs,
    isConnected: link.isUp,
    untilConnected: link.untilUp,
    onDisconnect: link.onDown,
    untilAnswered: () => nc.flush(),
    close: async () => {
      try {
        if (link.isUp())
          await Promise.race([nc.flush(), nc.closed(), wait(timeoutMs, undefined, { ref: false })]);
      } catch {
        // Lost while closing: what was not acknowledged is sent again next time (K3).
      }
      await nc.close();
    },
  };
}

/** Compares versions such as `2.15.1` or `2.16.0-RC.2` by their three numbers. */
export function isOlder(version: string, floor: string): boolean {
  const [a, b] = [version, floor].map((text) =>
    text.split(/[.-]/, 3).map((part) => Number.parseInt(part, 10) || 0),
  );
  for (let i = 0; i < 3; i++) {
    const difference = (a?.[i] ?? 0) - (b?.[i] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}
