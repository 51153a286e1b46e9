import { setImmediate as nextTick } from 'node:timers/promises';
import type { ConsumerInfo, ConsumerMessages, JsMsg } from '@nats-io/jetstream';
import { makeBell } from './bell.ts';
import type { BusConnection } from './connect.ts';
import { type Delivery, DeliveryLedger } from './delivery-ledger.ts';
import type { BusError } from './errors.ts';
import { streamOf } from './names.ts';
import { parseRequestFailure } from './parse-failure.ts';

/** One message as the hub gave it; nothing about it is believed yet. */
export interface BusArrival {
  readonly subject: string;
  readonly bytes: Uint8Array;
  readonly streamSeq: number;
  /** The hub says it gave it out before. */
  readonly redelivered: boolean;
}

export type RunHandler = (arrivals: readonly BusArrival[]) => Promise<void>;

export interface SessionOptions {
  readonly origin: string;
  readonly reader: string;
  readonly onRun: RunHandler;
  readonly signal: AbortSignal;
}

/** Why a session ended. After `disconnected` and `broken` a new one goes on from the durable's place. */
export type SessionEnd =
  | { readonly reason: 'stopped' }
  | { readonly reason: 'disconnected' | 'broken'; readonly acknowledged: boolean }
  | { readonly reason: 'failed'; readonly error: BusError };

/** The most arrivals of one run: one signature check and one transaction on the reader's side. */
export const MAX_ARRIVALS = 2_000;

/** How long we wait for entries that were outstanding before we ask the hub again. */
const RECOVERY_STALL_MS = 2_000;

/** How many acknowledgements we take back one by one; beyond that the hub does it by itself after its ack wait. */
const MAX_TAKEN_BACK = 20_000;

interface Waiting extends Delivery {
  readonly message: JsMsg;
}

/**
 * One stretch of following, on one connection: learn the durable's place, have all that is outstanding given out
 * again, then deliver and acknowledge, until the connection, the durable, the count of deliveries or the caller ends
 * it. Only errors of `onRun` are thrown.
 */
export async function runSession(bus: BusConnection, options: SessionOptions): Promise<SessionEnd> {
  const { origin, reader, signal } = options;
  const buffer: Waiting[] = [];
  const bell = makeBell();
  let over: 'stopped' | 'disconnected' | 'broken' | undefined;
  const finish = (why: 'stopped' | 'disconnected' | 'broken') => {
    over ??= why;
    bell.ring();
  };
  const stop = () => finish('stopped');
  const forget = bus.onDisconnect(() => finish('disconnected'));
  signal.addEventListener('abort', stop);
  if (signal.aborted) stop();
  let messages: ConsumerMessages | undefined;
  try {
    const consumer = await bus.jsm.jetstream().consumers.get(streamOf(origin), reader);
    const info = await consumer.info(true);
    const ledger = new DeliveryLedger<Waiting>({
      deliveredConsumerSeq: info.delivered.consumer_seq,
      deliveredStreamSeq: info.delivered.stream_seq,
      unacknowledged: info.num_ack_pending,
    });
    takeBack(bus, info);
    messages = await consumer.consume({
      max_messages: MAX_ARRIVALS,
      expires: 30_000,
      idle_heartbeat: 5_000,
      abort_on_missing_resource: true,
      callback: (message) => {
        if (over !== undefined) return;
        const { deliverySequence: consumerSeq, streamSequence: streamSeq } = message.info;
        if (!ledger.isNext({ consumerSeq, streamSeq })) return finish('broken');
        buffer.push({ consumerSeq, streamSeq, message });
        bell.ring();
      },
    });
    // The durable was removed or made anew.
    void messages.closed().then(
      () => finish('broken'),
      () => finish('broken'),
    );
    return await deliver();

    async function deliver(): Promise<SessionEnd> {
      let acknowledged = false;
      while (over === undefined) {
        const rang = await bell.wait(ledger.isRecovering ? RECOVERY_STALL_MS : undefined);
        if (!rang) finish('broken');
        // Let the socket hand over what came along: a run is whatever is there.
        await nextTick();
        while (buffer.length > 0 && over !== 'stopped') {
          const run = buffer.splice(0, MAX_ARRIVALS);
          await options.onRun(run.map(asArrival));
          for (const delivery of run) ledger.commit(delivery);
          // After the commit, never before. K4
          const last = ledger.acknowledgeable();
          last?.message.ack();
          acknowledged ||= last !== undefined;
        }
      }
      return over === 'stopped' ? { reason: over } : { reason: over, acknowledged };
    }
  } catch (error) {
    if (messages !== undefined) throw error; // onRun's own
    return {
      reason: 'failed',
      error: parseRequestFailure(error, `following ${origin} as ${reader} at ${bus.where}`),
    };
  } finally {
    forget();
    signal.removeEventListener('abort', stop);
    await messages?.close();
  }
}

function asArrival({ message, streamSeq }: Waiting): BusArrival {
  return { subject: message.subject, bytes: message.data, streamSeq, redelivered: message.redelivered };
}

/**
 * Tells the hub that what it counts as delivered and unacknowledged did not arrive (it went to a process or connection
 * that is gone), so that it comes again now, in order, and not when the hub's ack wait is over.
 */
function takeBack(bus: BusConnection, info: ConsumerInfo): void {
  if (info.num_ack_pending === 0) return;
  const from = info.ack_floor.stream_seq + 1;
  const to = Math.min(info.delivered.stream_seq, from + MAX_TAKEN_BACK);
  for (let streamSeq = from; streamSeq <= to; streamSeq++) {
    const place = `1.${streamSeq}.${info.delivered.consumer_seq}.0.0`;
    bus.nc.publish(`$JS.ACK.${info.stream_name}.${info.name}.${place}`, '-NAK');
  }
}
