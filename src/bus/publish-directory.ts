import type { BusConnection } from './connect.ts';
import { DIRECTORY_STREAM, DIRECTORY_SUBJECT } from './names.ts';
import { parseRequestFailure } from './parse-failure.ts';

/** Puts a signed directory on the hub; needs a user of the account HUB. @throws {BusError} */
export async function publishDirectory(bus: BusConnection, text: string): Promise<void> {
  try {
    await bus.jsm.jetstream().publish(DIRECTORY_SUBJECT, text, { expect: { streamName: DIRECTORY_STREAM } });
  } catch (error) {
    throw parseRequestFailure(error, `publishing the directory at ${bus.where}`);
  }
}
