import { request as httpRequest, type IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import { connect, type TLSSocket } from 'node:tls';
import type { Clock } from '../contract/clock.ts';
import type { Directory } from '../contract/directory.ts';
import type { FlattenedJws } from '../trust/flattened-jws.ts';
import { sharedCommunities } from './decide-peer.ts';
import { ExchangeError } from './errors.ts';
import { EXCHANGE_PATH, EXCHANGE_TIMEOUT_MS, MAX_EXCHANGE_BYTES } from './limits.ts';
import { judgeCertificate, type MemberTls } from './member-certificate.ts';
import { readMessage, writeMessage } from './message.ts';
import { parseExchangeFailure } from './parse-failure.ts';
import { readBounded } from './read-bounded.ts';

export interface ExchangeOptions {
  /** The participant that asks. */
  readonly self: string;
  /** Where another member serves: `https://host:port`. */
  readonly url: string;
  readonly tls: MemberTls;
  readonly directory: Directory;
  readonly clock: Clock;
  /** Our newest signed statements. */
  readonly statements: readonly FlattenedJws[];
  readonly signal?: AbortSignal;
  /** From connecting to the last byte of the answer. @default 10_000 */
  readonly timeoutMs?: number;
}

export interface Exchanged {
  readonly peer: string;
  /** What the other member gave; verified by whoever takes it in. */
  readonly statements: readonly FlattenedJws[];
}

/**
 * Gives another member our statements of heads and takes its own, over TLS 1.3 with certificates on both sides.
 * Nothing is sent before the other end has proved to be a participant with which we share a community. K2: the hub
 * has no part in it.
 * @throws {ExchangeError}
 */
export async function exchangeHeads(options: ExchangeOptions): Promise<Exchanged> {
  const { host, port } = parseAddress(options.url);
  const timeout = AbortSignal.timeout(options.timeoutMs ?? EXCHANGE_TIMEOUT_MS);
  const signal = options.signal === undefined ? timeout : AbortSignal.any([timeout, options.signal]);
  let socket: TLSSocket | undefined;
  try {
    socket = await openTls(options.tls, host, port, signal);
    const peer = identify(options, socket);
    const communities = sharedCommunities(options.directory, options.self, peer, options.clock.nowMs());
    if (communities.length === 0) {
      throw new ExchangeError(
        'EXCHANGE_NOT_A_MEMBER',
        `${options.url}: ${peer} answers there, which is in no community with ${options.self}; ask another member`,
      );
    }
    const message = writeMessage(options.statements, communities);
    return { peer, statements: await ask(options.url, peer, socket, message, communities, signal) };
  } catch (error) {
    throw parseExchangeFailure(error, options.url);
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

function openTls(tls: MemberTls, host: string, port: number, signal: AbortSignal): Promise<TLSSocket> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const socket = connect({
      host,
      port,
      ca: tls.caPem,
      cert: tls.certPem,
      key: tls.keyPem,
      minVersion: 'TLSv1.3',
      ...(isIP(host) === 0 ? { servername: host } : {}),
      // A participant's certificate is a client's, which TLS refuses on a server's side before it looks at whose it
      // is: `identify` judges it whole, by the rule that the serving side applies to ours, before a byte is sent.
      rejectUnauthorized: false,
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

/** @throws {ExchangeError} `EXCHANGE_NOT_A_MEMBER`, `EXCHANGE_CERTIFICATE_EXPIRED` */
function identify({ url, tls, clock }: ExchangeOptions, socket: TLSSocket): string {
  // The one fault that may be: it is no server's certificate. OpenSSL reports any other in its place.
  const fault = socket.authorized ? undefined : String(socket.authorizationError);
  if (fault !== undefined && fault !== 'INVALID_PURPOSE') {
    throw parseExchangeFailure(Object.assign(new Error(fault), { code: fault }), url);
  }
  const certificate = socket.getPeerX509Certificate();
  const judged = certificate && judgeCertificate(certificate, tls.caPem, clock.nowMs());
  if (judged?.outcome === 'participant') return judged.id;
  if (judged?.outcome === 'expired') {
    throw parseExchangeFailure(Object.assign(new Error(), { code: 'CERT_HAS_EXPIRED' }), url);
  }
  throw new ExchangeError(
    'EXCHANGE_NOT_A_MEMBER',
    `${url}: the other end is no member: ${judged?.reason ?? 'it shows no certificate'}; check host and port`,
  );
}

async function ask(
  url: string,
  peer: string,
  socket: TLSSocket,
  message: Uint8Array,
  communities: readonly string[],
  signal: AbortSignal,
): Promise<readonly FlattenedJws[]> {
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
