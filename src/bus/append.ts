import { headers, type MsgHdrs, nuid } from '@nats-io/nats-core';
import type { BusConnection } from './connect.ts';
import { API_CODES, parseApiError, parseRequestFailure } from './parse-failure.ts';
import { whileConnected } from './while-connected.ts';

/** The most messages nats-server takes in one atomic batch. */
export const MAX_RUN = 1_000;

export type AppendOutcome =
  /** All of it is on disk at the hub, in order; the last one at this stream sequence. */
  | { readonly outcome: 'appended'; readonly lastStreamSeq: number }
  /** None of it: the feed's last entry is not where we expected. */
  | { readonly outcome: 'conflict' }
  /** We cannot know: no answer came. Read the feed's last entry and compare. */
  | { readonly outcome: 'unclear'; readonly reason: string };

/**
 * Appends envelopes to a feed: all of them, once, in order, from one writer, or none. The first carries the expected
 * last sequence of the subject (compare-and-set), so no dedupe window and nobody else's message id is involved.
 *
 * The batch is written as the protocol has it (NATS ADR-50) and not by the client's `startBatch`, which hides the
 * server's reason for a refusal and costs a round trip more.
 *
 * @param expectedLastStreamSeq stream sequence of the feed's last message; 0 when the hub holds none of it
 * @throws {BusError} when nothing was stored and trying again as it is will not help
 */
export async function appendRun(
  bus: BusConnection,
  subject: string,
  envelopes: readonly Uint8Array[],
  expectedLastStreamSeq: number,
): Promise<AppendOutcome> {
  if (envelopes.length === 0 || envelopes.length > MAX_RUN) {
    throw new RangeError(`a run has 1 to ${MAX_RUN} envelopes, not ${envelopes.length}`);
  }
  // What is published while the broker is away would be sent later, when nobody waits for it any more.
  if (!bus.isConnected())
    return { outcome: 'unclear', reason: `not connected to ${bus.where} at the moment` };

  const batchId = envelopes.length > 1 ? nuid.next() : undefined;
  const last = envelopes.length - 1;
  for (let i = 0; i < last; i++) {
    bus.nc.publish(subject, envelopes[i], { headers: headersOf(i, batchId, expectedLastStreamSeq, false) });
  }
  const what = `appending to ${subject} at ${bus.where}`;
  try {
    const answer = await whileConnected(bus, () =>
      bus.nc.request(subject, envelopes[last], {
        headers: headersOf(last, batchId, expectedLastStreamSeq, batchId !== undefined),
        timeout: bus.timeoutMs,
      }),
    );
    return readAnswer(answer.string(), batchId === undefined ? undefined : envelopes.length, what);
  } catch (error) {
    const failure = parseRequestFailure(error, what);
    if (failure.code === 'BUS_TIMEOUT' || failure.code === 'BUS_CLOSED') {
      return { outcome: 'unclear', reason: failure.message };
    }
    throw failure;
  }
}

function headersOf(index: number, batchId: string | undefined, expected: number, commit: boolean): MsgHdrs {
  const h = headers();
  if (index === 0) h.set('Nats-Expected-Last-Subject-Sequence', String(expected));
  if (batchId !== undefined) {
    h.set('Nats-Batch-Id', batchId);
    h.set('Nats-Batch-Sequence', String(index + 1));
  }
  if (commit) h.set('Nats-Batch-Commit', '1');
  return h;
}

interface StoredAnswer {
  seq?: number;
  count?: number;
  error?: { err_code: number; description: string; code: number };
}

function readAnswer(text: string, batchSize: number | undefined, what: string): AppendOutcome {
  let answer: StoredAnswer;
  try {
    answer = JSON.parse(text) as StoredAnswer;
  } catch {
    return { outcome: 'unclear', reason: `${what}: the hub's answer is not JSON` };
  }
  const { error, seq, count } = answer;
  if (error) {
    const isConflict =
      error.err_code === API_CODES.wrongLastSequence || error.err_code === API_CODES.wrongLastSequenceUnknown;
    if (isConflict) return { outcome: 'conflict' };
    const failure = parseApiError(error, what);
    const isPassing = INCOMPLETE_BATCH.test(error.description) || error.code === 503 || error.code === 429;
    if (failure.code === 'BUS_REFUSED' && isPassing) return { outcome: 'unclear', reason: failure.message };
    throw failure;
  }
  if (typeof seq !== 'number' || (batchSize !== undefined && count !== batchSize)) {
    return {
      outcome: 'unclear',
      reason: `${what}: the hub's answer does not say that all was stored: ${text.slice(0, 200)}`,
    };
  }
  return { outcome: 'appended', lastStreamSeq: seq };
}

/** A batch of which a part was lost, for example in a reconnection, is given up whole; sending it again helps. */
const INCOMPLETE_BATCH = /batch .*(incomplete|not found|unknown|abandon)|too many/i;
