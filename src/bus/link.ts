import type { NatsConnection } from '@nats-io/nats-core';

/** Whether the broker is there, kept from what the client reports. */
export interface Link {
  isUp(): boolean;
  untilUp(signal: AbortSignal): Promise<void>;
  onDown(callback: () => void): () => void;
}

export function watchLink(nc: NatsConnection): Link {
  let up = true;
  const onDown = new Set<() => void>();
  const onUp = new Set<() => void>();
  const callAll = (callbacks: Set<() => void>) => {
    for (const callback of [...callbacks]) callback();
  };
  void (async () => {
    for await (const { type } of nc.status()) {
      if (type === 'disconnect') {
        up = false;
        callAll(onDown);
      } else if (type === 'reconnect') {
        up = true;
        callAll(onUp);
      }
    }
  })();
  void nc.closed().then(() => {
    up = false;
    callAll(onDown);
    callAll(onUp);
  });
  return {
    isUp: () => up,
    untilUp: (signal) =>
      new Promise((resolve) => {
        if (up || signal.aborted || nc.isClosed()) return resolve();
        const done = () => {
          onUp.delete(done);
          signal.removeEventListener('abort', done);
          resolve();
        };
        onUp.add(done);
        signal.addEventListener('abort', done);
      }),
    onDown: (callback) => {
      onDown.add(callback);
      return () => onDown.delete(callback);
    },
  };
}
