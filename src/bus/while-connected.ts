import type { BusConnection } from './connect.ts';
import { BusError } from './errors.ts';

/**
 * What a request gives; as soon as the broker is lost, `BUS_TIMEOUT`. The client would wait its whole time for an
 * answer that cannot come any more, also when the broker is back long before.
 */
export function whileConnected<T>(
  bus: Pick<BusConnection, 'onDisconnect' | 'where'>,
  request: Promise<T>,
): Promise<T> {
  const lost = Promise.withResolvers<never>();
  const forget = bus.onDisconnect(() =>
    lost.reject(
      new BusError('BUS_TIMEOUT', `the connection to ${bus.where} was lost before the hub answered`),
    ),
  );
  return Promise.race([request, lost.promise]).finally(forget);
}
