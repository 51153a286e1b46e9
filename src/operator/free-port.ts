import { createServer } from 'node:net';

/**
 * Listens on a port for a moment and lets go of it: shows that it is free.
 * @param port 0 takes any that is free
 * @returns the port
 * @throws Error with code EADDRINUSE, EACCES or EADDRNOTAVAIL when it cannot be had
 */
export function holdPort(listen: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, listen, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : port));
    });
  });
}
