import { constants } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { TLSSocket } from 'node:tls';
import type { Clock } from '../contract/clock.ts';
import type { Directory } from '../contract/directory.ts';
import type { ExportedJws } from '../trust/export-jws.ts';
import { sharedCommunities } from './decide-peer.ts';
import { ExchangeError, type ExchangeErrorCode } from './errors.ts';
import { EXCHANGE_PATH, EXCHANGE_TIMEOUT_MS, MAX_CONNECTIONS, MAX_EXCHANGE_BYTES } from './limits.ts';
import { canServe, type MemberTls, participantIn } from './member-certificate.ts';
import { readMessage, writeMessage } from './message.ts';
import { readBounded } from './read-bounded.ts';

export interface ServeOptions {
  /** The participant that serves. */
  readonly self: string;
  readonly tls: MemberTls;
  readonly host: string;
  /** 0: a free one. */
  readonly port: number;
  /** The directory as it is now: who left is turned away from then on. */
  readonly directory: () => Directory;
  readonly clock: Clock;
  /** Our newest signed statements, asked for at every exchange. */
  readonly statements: () => readonly ExportedJws[];
  /** What another member gave. It is told nothing of what becomes of it; a failure here is answered with 500. */
  readonly onStatements: (peer: string, statements: readonly ExportedJws[]) => void;
  readonly onRefused?: (refusal: Refusal) => void;
  /** Ends serving. */
  readonly signal: AbortSignal;
}

/** Somebody came and got nothing. */
export interface Refusal {
  /** Absent: it showed no certificate of this hub's authority. */
  readonly peer?: string;
  readonly code: ExchangeErrorCode;
  readonly reason: string;
}

export interface HeadsServer {
  readonly port: number;
  /** Resolves when the signal has ended it; rejects when it failed. */
  readonly ended: Promise<void>;
}

/**
 * Exchanges statements of heads with members that come, over TLS 1.3 with certificates on both sides, until the
 * signal. One question and one answer, both of them statements and nothing else. K2: the hub has no part in it.
 * @throws {ExchangeError} `EXCHANGE_PORT_UNUSABLE`, `EXCHANGE_OLD_CERTIFICATE`
 */
export async function serveHeads(options: ServeOptions): Promise<HeadsServer> {
  const { self, tls, signal } = options;
  if (!canServe(tls.certPem)) {
    throw new ExchangeError(
      'EXCHANGE_OLD_CERTIFICATE',
      `the certificate of ${self} is for connecting only, as those of before are, so nobody who comes could believe it; ` +
        'ask the operator to renew it (karaula operator apply) and put the new tls/ folder in the place of this one',
    );
  }
  const server = createServer(
    {
      ca: tls.caPem,
      cert: tls.certPem,
      key: tls.keyPem,
      requestCert: true,
      rejectUnauthorized: true,
      minVersion: 'TLSv1.3',
      // A session that is taken up again would not show its certificate.
      secureOptions: constants.SSL_OP_NO_TICKET,
      handshakeTimeout: EXCHANGE_TIMEOUT_MS / 2,
      headersTimeout: EXCHANGE_TIMEOUT_MS / 2,
      requestTimeout: EXCHANGE_TIMEOUT_MS,
      connectionsCheckingInterval: 1_000,
      keepAliveTimeout: 1,
      maxHeaderSize: 8_192,
    },
    (request, response) => void answer(options, request, response),
  );
  server.maxConnections = MAX_CONNECTIONS;
  server.maxHeadersCount = 32;
  server.maxRequestsPerSocket = 1;
  server.timeout = EXCHANGE_TIMEOUT_MS * 2;
  server.on('tlsClientError', (error: NodeJS.ErrnoException) => {
    const reason = `no certificate of this hub's authority, or no TLS 1.3 (${error.code ?? 'closed'})`;
    options.onRefused?.({ code: 'EXCHANGE_NOT_A_MEMBER', reason });
  });
  const port = await listen(server, options);
  return { port, ended: untilEnded(server, signal) };
}

function listen(server: Server, { host, port }: ServeOptions): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const why =
        error.code === 'EADDRINUSE' ? 'something else listens there' : `${error.code ?? error.message}`;
      reject(
        new ExchangeError(
          'EXCHANGE_PORT_UNUSABLE',
          `cannot listen at ${host}:${port} (${why}); choose another port with --port, or another address with --listen`,
          { cause: error },
        ),
      );
    });
    server.listen({ host, port }, () => {
      server.removeAllListeners('error');
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function untilEnded(server: Server, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.once('close', () => resolve());
    const stop = () => {
      server.close();
      server.closeAllConnections();
    };
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}

async function answer(
  options: ServeOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const refuse = (status: number, code: ExchangeErrorCode, reason: string, peer?: string) => {
    options.onRefused?.({ ...(peer === undefined ? {} : { peer }), code, reason });
    send(response, status, new TextEncoder().encode(JSON.stringify({ code, reason })));
  };
  const { self, clock, directory } = options;
  // TLS has let nobody through without a certificate of our authority that is for clients and in force.
  const certificate = (request.socket as TLSSocket).getPeerX509Certificate();
  const peer = certificate && participantIn(certificate);
  if (peer === undefined) {
    return refuse(403, 'EXCHANGE_NOT_A_MEMBER', 'its certificate names no participant');
  }
  const communities = sharedCommunities(directory(), self, peer, clock.nowMs());
  if (communities.length === 0) {
    return refuse(403, 'EXCHANGE_NOT_A_MEMBER', `${peer} is in no community with ${self}`, peer);
  }
  if (request.method !== 'POST' || request.url !== EXCHANGE_PATH) {
    return refuse(404, 'EXCHANGE_BAD_ADDRESS', `there is only POST ${EXCHANGE_PATH}`, peer);
  }
  const tooLarge = `it is larger than ${MAX_EXCHANGE_BYTES} bytes`;
  if (Number(request.headers['content-length'] ?? 0) > MAX_EXCHANGE_BYTES) {
    return refuse(413, 'EXCHANGE_TOO_LARGE', tooLarge, peer);
  }
  try {
    const body = await readBounded(request);
    if (body === undefined) return refuse(413, 'EXCHANGE_TOO_LARGE', tooLarge, peer);
    const message = readMessage(body, communities);
    if (message.outcome === 'refused') return refuse(400, 'EXCHANGE_BAD_ANSWER', message.reason, peer);
    // Ours as they are before theirs are looked at: nobody's answer depends on what he brought.
    const ours = writeMessage(options.statements(), communities);
    options.onStatements(peer, message.statements);
    send(response, 200, ours);
  } catch (error) {
    const reason = `it could not be answered (${(error as NodeJS.ErrnoException).code ?? 'fault'})`;
    refuse(500, 'EXCHANGE_REFUSED', reason, peer);
  }
}

function send(response: ServerResponse, status: number, body: Uint8Array): void {
  if (response.destroyed) return;
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': body.length,
    'cache-control': 'no-store',
    connection: 'close',
  });
  response.end(body);
}
