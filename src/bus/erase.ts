import type { BusConnection } from './connect.ts';
import { parseRequestFailure } from './parse-failure.ts';

/**
 * Erases one message of a stream; needs a user of the account HUB. Erasing what is gone already is no error.
 *
 * With `overwrites` the server writes the block file anew with random bytes in its place, to the disk, before it
 * answers (nats-server, filestore.go, `eraseMsg`): no file of the stream holds the message after that. The file system
 * frees the blocks of the old file and does not overwrite them. Without, the record is only marked, and stays in its
 * block file until that is written anew or empty.
 * @throws {BusError}
 */
export async function eraseMessage(
  bus: BusConnection,
  stream: string,
  streamSeq: number,
  overwrites: boolean,
): Promise<void> {
  try {
    await bus.jsm.streams.deleteMessage(stream, streamSeq, overwrites);
  } catch (error) {
    if ((await bus.jsm.streams.getMessage(stream, { seq: streamSeq }).catch(() => undefined)) === null)
      return;
    throw parseRequestFailure(error, `erasing message ${streamSeq} of ${stream} at ${bus.where}`);
  }
}
