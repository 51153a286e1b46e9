import { request as httpRequest, type IncomingMessage } from 'node:http';
import { connect, type TLSSocket } from 'node:tls';
import type { Clock } from '../contract/clock.ts';
import type { Directory } from '../contract/directory.ts';
import type { ExportedJws } from '../trust/export-jws.ts';
import { sharedCommunities } from './decide-peer.ts';
import { ExchangeError } from './errors.ts';
import { EXCHANGE_PATH, EXCHANGE_TIMEOUT_MS, MAX_EXCHANGE_BYTES } from './limits.ts';
import { type MemberTls, tlsNameOf } from './member-certificate.ts';
import { readMessage, writeMessage } from './message.ts';
import { parseExchangeFailure } from './parse-failure.ts';
import { readBounded } from './read-bounded.ts';

export interface ExchangeOptions {
  /** The participant that asks. */
  readonly self: string;
  /** The member that is asked; nobody else gets anything. */
  readonly peer: string;
  /** Where that member serves: `https://host:port`. */
  readonly url: string;
  readonly tls: MemberTls;
  readonly directory: Directory;
  readonly clock: Clock;
  /** Our newest signed statements. */
  readonly statements: readonly ExportedJws[];
  readonly signal?: AbortSignal;
  /** From connecting to the last byte of the answer. @default 10_000 */
  readonly timeoutMs?: number;
}

/**
 * Gives another member our statements of heads and takes its own, over TLS 1.3 with certificates on both sides.
 * Nothing is sent before the other end has proved to be that member, with which we share a community. K2: the hub
 * has no part in it.
 * @returns what the other member gave; verified by whoever takes it in
 * @throws {ExchangeError}
 */
export async function exchangeHeads(options: ExchangeOptions): Promise<readonly ExportedJws[]> {
  const { self, peer, url, directory, clock } = options;
  const { host, port } = parseAddress(url);
  const communities = sharedCommunities(directory, self, peer, clock.nowMs());
  if (communities.length === 0) {
    throw new ExchangeError(
      'EXCHANGE_NOT_A_MEMBER',
      `${peer} is in no community with ${self} by the directory here, so it gets nothing; ask another member`,
    );
  }
  const timeout = AbortSignal.timeout(options.timeoutMs ?? EXCHANGE_TIMEOUT_MS);
  const signal = options.signal === undefined ? timeout : AbortSignal.any([timeout, options.signal]);
  let socket: TLSSocket | undefined;
  try {
    socket = await openTls(options, host, port, signal);
    return await ask(url, peer, socket, writeMessage(options.statements, communities), communities, signal);
  } catch (error) {
    throw parseExchangeFailure(error, url, peer);
  } finally {
    socket?.destroy();
  }
}

/** @throws {ExchangeError} `EXCHANGE_BAD_ADDRESS` */
function parseAddress(url: string): { host: string; port: number } {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  const isPlain = parsed?.pathname === '/' && parsed.search + parsed.hash + parsed.username === '';
  if (parsed?.protocol !== 'https:' || parsed.hostname === '' || !isPlain) {
    throw new ExchangeError(
      'EXCHANGE_BAD_ADDRESS',
      `"${url}" is not where a member serves heads; write it like https://mk-bp.example:8443`,
    );
  }
  return { host: parsed.hostname.replace(/^\[|\]$/g, ''), port: Number(parsed.port || 443) };
}

/** Resolves when TLS has found that member's certificate at the other end; before that nothing is sent. */
function openTls(
  { tls, peer }: ExchangeOptions,
  host: string,
  port: number,
  signal: AbortSignal,
): Promise<TLSSocket> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const socket = connect({
      host,
      port,
      ca: tls.caPem,
      cert: tls.certPem,
      key: tls.keyPem,
      minVersion: 'TLSv1.3',
      // Members are known by who they are, not by where their machines stand.
      servername: tlsNameOf(peer),
    });
    const give = (end: () => void) => {
      signal.removeEventListener('abort', onAbort);
      end();
    };
    const onAbort = () => {
      socket.destroy();
      reject(signal.reason);
    };
    signal.addEventListener('abort', onAbort, { once: true });
    socket.once('secureConnect', () => give(() => resolve(socket)));
    socket.once('error', (error) => give(() => reject(error)));
    socket.once('close', () => give(() => reject(Object.assign(new Error(), { code: 'ECONNRESET' }))));
  });
}

async function ask(
  url: string,
  peer: string,
  socket: TLSSocket,
  message: Uint8Array,
  communities: readonly string[],
  signal: AbortSignal,
): Promise<readonly ExportedJws[]> {
  const response = await post(url, socket, message, signal);
  const body = await readBounded(response);
  if (body === undefined) {
    throw new ExchangeError(
      'EXCHANGE_TOO_LARGE',
      `${url}: ${peer} answers with more than ${MAX_EXCHANGE_BYTES} bytes, which statements never need; nothing of it was taken`,
    );
  }
  if (response.statusCode !== 200) {
    throw new ExchangeError(
      'EXCHANGE_REFUSED',
      `${url}: ${peer} refuses the exchange: ${reasonIn(body) ?? `HTTP ${response.statusCode}`}; ask that member`,
    );
  }
  const answer = readMessage(body, communities);
  if (answer.outcome === 'read') return answer.statements;
  throw new ExchangeError(
    'EXCHANGE_BAD_ANSWER',
    `${url}: what ${peer} answers is not statements of heads: ${answer.reason}; nothing of it was taken, tell that member`,
  );
}

function post(
  url: string,
  socket: TLSSocket,
  body: Uint8Array,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const asking = httpRequest(
      {
        createConnection: () => socket,
        method: 'POST',
        path: EXCHANGE_PATH,
        headers: {
          host: new URL(url).host,
          'content-type': 'application/json',
          'content-length': body.length,
          connection: 'close',
        },
        maxHeaderSize: 8_192,
        signal,
      },
      resolve,
    );
    asking.once('error', (error) => reject(signal.aborted ? signal.reason : error));
    asking.end(body);
  });
}

/** The other end's own words, cut short: they are shown, never acted on. */
function reasonIn(body: Uint8Array): string | undefined {
  try {
    const { reason } = JSON.parse(new TextDecoder().decode(body)) as { reason?: unknown };
    return typeof reason === 'string' ? reason.slice(0, 200) : undefined;
  } catch {
    return undefined;
  }
}
