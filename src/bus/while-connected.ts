import type { BusConnection } from './connect.ts';
import { BusError } from './errors.ts';

/**
 * What a request gives, made as soon as the broker is there; `BUS_TIMEOUT` when it is away for longer than a request
 * may take, or is lost before it has answered. The client would neither send what was asked while the broker was
 * away, nor end what was asked before: each time it would wait its whole time for an answer that cannot come.
 * @throws {BusError} `BUS_TIMEOUT`, and whatever the request throws
 */
export async function whileConnected<T>(
  bus: Pick<BusConnection, 'isConnected' | 'untilConnected' | 'onDisconnect' | 'timeoutMs' | 'where'>,
  request: () => Promise<T>,
): Promise<T> {
  if (!bus.isConnected()) await bus.untilConnected(AbortSignal.timeout(bus.timeoutMs));
  if (!bus.isConnected()) throw new BusError('BUS_TIMEOUT', `not connected to ${bus.where} at the moment`);
  const lost = Promise.withResolvers<never>();
  const forget = bus.onDisconnect(() =>
    lost.reject(
      new BusError('BUS_TIMEOUT', `the connection to ${bus.where} was lost before the hub answered`),
    ),
  );
  return Promise.race([request(), lost.promise]).finally(forget);
}
