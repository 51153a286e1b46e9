import { type BusConnection, connectBus } from '../bus/connect.ts';
import { BusError } from '../bus/errors.ts';
import { type ParticipantHome, readBusAccess } from '../store/home.ts';

/** A connection to the hub, or why there is none. */
export interface Connection {
  readonly bus?: BusConnection;
  readonly failure?: BusError;
}

/**
 * Connects as a participant. That the hub cannot be reached is a value: outbox and inbox are of use without it.
 * @throws {StoreError} when credentials or certificates are missing
 */
export async function connectForWork(
  home: ParticipantHome,
  role: 'publisher' | 'reader',
): Promise<Connection> {
  const access = readBusAccess(home, role);
  try {
    return { bus: await connectBus(access) };
  } catch (error) {
    if (error instanceof BusError) return { failure: error };
    throw error;
  }
}
