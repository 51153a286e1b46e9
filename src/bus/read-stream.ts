import type { BusConnection } from './connect.ts';
import { parseRequestFailure } from './parse-failure.ts';
import type { StoredMessage } from './read-last.ts';
import { whileConnected } from './while-connected.ts';

/** What a stream holds of each subject. */
export interface StreamContents {
  readonly lastStreamSeq: number;
  readonly deniesErasure: boolean;
  readonly countBySubject: ReadonlyMap<string, number>;
}

/** Needs a user of the account HUB. @throws {BusError} `BUS_STREAM_MISSING` and others */
export async function inspectStream(bus: BusConnection, stream: string): Promise<StreamContents> {
  try {
    const { config, state } = await whileConnected(bus, () =>
      bus.jsm.streams.info(stream, { subjects_filter: '>' }),
    );
    return {
      lastStreamSeq: state.last_seq,
      deniesErasure: config.deny_delete,
      countBySubject: new Map(Object.entries(state.subjects ?? {})),
    };
  } catch (error) {
    throw parseRequestFailure(error, `asking about ${stream} at ${bus.where}`);
  }
}

/** Messages asked for at once. */
const BATCH = 512;
/** JetStream's status for no message found. */
const NO_MORE = 404;

/**
 * The messages of one subject from a stream sequence on, in order; needs a user of the account HUB.
 * @throws {BusError}
 */
export async function* readStream(
  bus: BusConnection,
  stream: string,
  subject: string,
  from = 1,
): AsyncGenerator<StoredMessage> {
  for (let next = from; ; ) {
    let count = 0;
    try {
      const query = { seq: next, next_by_subj: subject, batch: BATCH };
      const batch = await whileConnected(bus, () => bus.jsm.direct.getBatch(stream, query));
      for await (const { seq, data } of batch) {
        count += 1;
        next = seq + 1;
        yield { streamSeq: seq, bytes: data };
      }
    } catch (error) {
      // So it says that there are no more.
      if ((error as { code?: unknown }).code === NO_MORE) return;
      throw parseRequestFailure(error, `reading ${subject} at ${bus.where}`);
    }
    // The server may answer with fewer than asked for.
    if (count === 0) return;
  }
}
