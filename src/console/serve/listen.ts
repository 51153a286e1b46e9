import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ConsoleError } from '../errors.ts';
import { SECURITY_HEADERS } from './security-headers.ts';

export interface Listening {
  readonly port: number;
  /** Frees the port, and cuts every connection that does not end by itself at once. */
  close(): Promise<void>;
}

/** So often another free port is tried when somebody has the same one at the other loopback address. */
const ATTEMPTS = 5;

/**
 * Listens on this machine alone: at 127.0.0.1, and where there is IPv6 at ::1 with the same port, for a browser that is told
 * `localhost` asks there, too, and another user of the machine must not be the one who answers.
 * @param port 0: a free one
 * @throws {ConsoleError} `CONSOLE_PORT_TAKEN`
 */
export async function listenOnLoopback(
  port: number,
  listenerFor: (port: number) => RequestListener,
): Promise<Listening> {
  for (let attempt = 1; ; attempt += 1) {
    const first = await listen('127.0.0.1', port, listenerFor);
    const chosen = (first.address() as AddressInfo).port;
    try {
      const second = await listen('::1', chosen, listenerFor).catch((error: unknown) => {
        if (error instanceof ConsoleError && isAbsent(error.cause)) return undefined;
        throw error;
      });
      const servers = second === undefined ? [first] : [first, second];
      return { port: chosen, close: async () => void (await Promise.all(servers.map(closeServer))) };
    } catch (error) {
      await closeServer(first);
      if (port !== 0 || attempt === ATTEMPTS) throw error;
    }
  }
}

function listen(host: string, port: number, listenerFor: (port: number) => RequestListener): Promise<Server> {
  const server = createServer({
    // A page on this machine is quick; whoever dribbles is none.
    headersTimeout: 10_000,
    requestTimeout: 20_000,
    connectionsCheckingInterval: 5_000,
    keepAliveTimeout: 30_000,
  });
  server.maxConnections = 256;
  server.maxHeadersCount = 64;
  server.on('clientError', (_error, socket) => {
    if (!socket.writable) return;
    const lines = Object.entries(SECURITY_HEADERS).map(([name, value]) => `${name}: ${value}\r\n`);
    socket.end(`HTTP/1.1 400 Bad Request\r\n${lines.join('')}connection: close\r\ncontent-length: 0\r\n\r\n`);
  });
  return new Promise((resolve, reject) => {
    // Also later: a connection that cannot be taken ends no console.
    server.on('error', (error: NodeJS.ErrnoException) => reject(portTaken(host, port, error)));
    server.listen({ host, port, ipv6Only: host.includes(':') }, () => {
      server.on('request', listenerFor((server.address() as AddressInfo).port));
      resolve(server);
    });
  });
}

/** Who is being told something is told it to the end, for so long. Milliseconds. */
const PARTING_MS = 500;
const LOOK_EVERY_MS = 10;

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const looking = setInterval(() => server.closeIdleConnections(), LOOK_EVERY_MS);
    const parting = setTimeout(() => server.closeAllConnections(), PARTING_MS);
    server.close(() => {
      clearInterval(looking);
      clearTimeout(parting);
      resolve();
    });
  });
}

function portTaken(host: string, port: number, error: NodeJS.ErrnoException): ConsoleError {
  const why = error.code === 'EADDRINUSE' ? 'something else listens there' : (error.code ?? 'refused');
  return new ConsoleError(
    'CONSOLE_PORT_TAKEN',
    `cannot listen at port ${port} of ${host} (${why}); choose another port with --port, or end what listens there`,
    error,
  );
}

/** A machine without IPv6 has nobody else at ::1 either. */
function isAbsent(error: unknown): boolean {
  return /^(EADDRNOTAVAIL|EAFNOSUPPORT|EINVAL)$/.test(
    (error as NodeJS.ErrnoException | undefined)?.code ?? '',
  );
}
