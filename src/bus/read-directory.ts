import type { BusConnection } from './connect.ts';
import { DIRECTORY_STREAM, DIRECTORY_SUBJECT } from './names.ts';
import { readLastBySubject } from './read-last.ts';

/**
 * The signed directory as the hub shows it; undefined when it has none. K2: verify it from the pinned root on, and never
 * take one of which any part is older than in the one at hand.
 * @throws {BusError}
 */
export async function readDirectory(bus: BusConnection): Promise<string | undefined> {
  const message = await readLastBySubject(bus, DIRECTORY_STREAM, DIRECTORY_SUBJECT);
  return message === undefined ? undefined : new TextDecoder().decode(message.bytes);
}
