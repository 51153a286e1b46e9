import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** What happens to what passes. */
export type LinkState =
  | { readonly does: 'pass' }
  | { readonly does: 'delay'; readonly delayMs: number }
  /** Nothing moves, and nobody is told; when it passes again the same connections go on. */
  | { readonly does: 'hold' }
  /** Connections are reset, new ones too. */
  | { readonly does: 'reset' }
  /** What passes is lost; connections from this time never come to life again, and nobody is told. */
  | { readonly does: 'lose' };

/** A wire that can be cut: forwards TCP to a port of this machine, the way it is told to. */
export interface LinkProxy {
  readonly port: number;
  set(state: LinkState): void;
  close(): Promise<void>;
}

const PASS: LinkState = { does: 'pass' };

export async function startLinkProxy(targetPort: number): Promise<LinkProxy> {
  let state: LinkState = PASS;
  const pairs = new Set<Pair>();
  const server = createServer((client) => {
    // A connection that was reset before we looked has nothing to say.
    client.on('error', () => undefined);
    if (state.does === 'reset') {
      client.resetAndDestroy();
      return;
    }
    const pair = joinSockets(client, connect(targetPort, '127.0.0.1'), () => state);
    pairs.add(pair);
    if (state.does === 'lose') pair.lose();
    pair.whenOver(() => pairs.delete(pair));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    set: (next) => {
      state = next;
      for (const pair of pairs) {
        if (next.does === 'reset') pair.reset();
        else if (next.does === 'lose') pair.lose();
        else pair.move();
      }
    },
    close: async () => {
      for (const pair of pairs) pair.reset();
      server.close();
      await once(server, 'close');
    },
  };
}

interface Pair {
  /** Takes up what was held back. */
  move(): void;
  lose(): void;
  reset(): void;
  whenOver(callback: () => void): void;
}

function joinSockets(client: Socket, broker: Socket, stateNow: () => LinkState): Pair {
  const over = Promise.withResolvers<void>();
  let isLost = false;
  const ends = [client, broker] as const;
  const reset = () => {
    for (const socket of ends) socket.resetAndDestroy();
    over.resolve();
  };
  const forward = (from: Socket, to: Socket): (() => void) => {
    let waiting: Promise<unknown> = Promise.resolve();
    const write = (chunk: Buffer) => {
      if (isLost || to.destroyed || to.write(chunk)) return;
      from.pause();
      to.once('drain', () => from.resume());
    };
    from.on('data', (chunk: Buffer) => {
      const state = stateNow();
      if (isLost) return;
      if (state.does === 'hold') {
        from.pause();
        from.unshift(chunk);
      } else if (state.does === 'delay') {
        // In order, and not before what is already late.
        const late = new Promise((resolve) => setTimeout(resolve, state.delayMs));
        waiting = waiting.then(() => late).then(() => write(chunk));
      } else {
        waiting = waiting.then(() => write(chunk));
      }
    });
    from.on('error', () => undefined);
    from.on('close', () => {
      // The other end of a lost connection does not get to know.
      if (isLost && !to.destroyed) return;
      void waiting.then(() => to.destroy());
      over.resolve();
    });
    return () => void from.resume();
  };
  const moves = [forward(client, broker), forward(broker, client)];
  return {
    move: () => {
      if (!isLost) for (const move of moves) move();
    },
    lose: () => {
      isLost = true;
      for (const socket of ends) socket.resume();
    },
    reset,
    whenOver: (callback) => void over.promise.then(callback),
  };
}
