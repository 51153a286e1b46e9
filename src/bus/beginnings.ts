import type { BusConnection } from './connect.ts';
import { BEGINNINGS_STREAM, beginningsSubject } from './names.ts';
import { parseRequestFailure } from './parse-failure.ts';
import { readLastBySubject } from './read-last.ts';

/**
 * What the hub says of where the feeds of an origin in a community begin; undefined: nothing. K2: a word that only counts
 * with that of the author.
 * @throws {BusError}
 */
export async function readBeginningsText(
  bus: BusConnection,
  community: string,
  origin: string,
): Promise<string | undefined> {
  const message = await readLastBySubject(bus, BEGINNINGS_STREAM, beginningsSubject(community, origin));
  return message === undefined ? undefined : new TextDecoder().decode(message.bytes);
}

/** Needs a user of the account HUB. @throws {BusError} */
export async function publishBeginnings(
  bus: BusConnection,
  community: string,
  origin: string,
  text: string,
): Promise<void> {
  const expect = { streamName: BEGINNINGS_STREAM };
  try {
    await bus.jsm.jetstream().publish(beginningsSubject(community, origin), text, { expect });
  } catch (error) {
    throw parseRequestFailure(error, `saying at ${bus.where} where the feeds of ${origin} begin`);
  }
}
