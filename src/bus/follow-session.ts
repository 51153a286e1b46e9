import { setImmediate as nextTick } from 'node:timers/promises';
import type { ConsumerInfo, ConsumerMessages, JsMsg } from '@nats-io/jetstream';
import { tellSince } from '../observe/stages.ts';
import { type Bell, makeBell } from './bell.ts';
import type { BusConnection } from './connect.ts';
import { type Delivery, DeliveryLedger } from './delivery-ledger.ts';
import type { BusError } from './errors.ts';
import { streamOf } from './names.ts';
import { parseRequestFailure } from './parse-failure.ts';
import { REQUEST_STANDS_MS, untilSoleWaiting } from './sole-waiting.ts';
import { whileConnected } from './while-connected.ts';

/** One message as the hub gave it; nothing about it is believed yet. */
export interface BusArrival {
  readonly subject: string;
  readonly bytes: Uint8Array;
  readonly streamSeq: number;
  /** The hub says it gave it out before. */
  readonly redelivered: boolean;
}

export type RunHandler = (arrivals: readonly BusArrival[]) => Promise<void>;

/**
 * Told true when all that the hub counted as outstanding is committed: from then on each entry comes as soon as it is
 * said. Told false when the session ends.
 */
export type StepHandler = (isInStep: boolean) => void;

export interface SessionOptions {
  readonly origin: string;
  readonly reader: string;
  readonly onRun: RunHandler;
  readonly onStep?: StepHandler;
  readonly signal: AbortSignal;
}

/** Why a session ended. After `disconnected` and `broken` a new one goes on from the durable's place. */
export type SessionEnd =
  | { readonly reason: 'stopped' }
  | { readonly reason: 'disconnected' | 'broken'; readonly acknowledged: boolean }
  | { readonly reason: 'failed'; readonly error: BusError };

/**
 * The most arrivals of one run: one signature check and one transaction on the reader's side. What other origins say
 * waits for the run in hand, so that a flood must not make it long (docs/decisions/0011-short-runs-and-an-empty-socket.md).
 */
export const MAX_ARRIVALS = 512;

/** How many entries one request asks the hub for. */
const ASKED_FOR = 2_000;

/** A hub that never pauses must not keep us from what it has given. */
const MAX_LOOKS = 64;

/** How long we wait for entries that were outstanding before we ask the hub again. */
const RECOVERY_STALL_MS = 2_000;

/** How many acknowledgements we take back one by one; beyond that the hub does it by itself after its ack wait. */
const MAX_TAKEN_BACK = 20_000;

interface Waiting extends Delivery {
  readonly message: JsMsg;
}

/** What the deliveries of one session have come to so far. */
interface Session {
  readonly bell: Bell;
  readonly ledger: DeliveryLedger<Waiting>;
  /** How many deliveries there were. */
  arrived: number;
  over: 'stopped' | 'disconnected' | 'broken' | undefined;
}

/**
 * One stretch of following, on one connection: learn the durable's place, have all that is outstanding given out
 * again, then deliver and acknowledge, until the connection, the durable, the count of deliveries or the caller ends
 * it. Only errors of `onRun` are thrown.
 */
export async function runSession(bus: BusConnection, options: SessionOptions): Promise<SessionEnd> {
  const { origin, reader, onStep, signal } = options;
  const what = `following ${origin} as ${reader} at ${bus.where}`;
  let opened: { session: Session; messages: ConsumerMessages };
  try {
    opened = await openSession(bus, options, what);
  } catch (error) {
    return { reason: 'failed', error: parseRequestFailure(error, what) };
  }
  const { session, messages } = opened;
  const finish = (why: NonNullable<Session['over']>) => () => {
    session.over ??= why;
    session.bell.ring();
  };
  const forget = bus.onDisconnect(finish('disconnected'));
  if (!bus.isConnected()) finish('disconnected')();
  const stop = finish('stopped');
  signal.addEventListener('abort', stop);
  if (signal.aborted) stop();
  // The durable was removed or made anew.
  void messages.closed().then(finish('broken'), finish('broken'));
  try {
    const acknowledged = await deliver(bus, session, options);
    const reason = session.over ?? 'broken';
    return reason === 'stopped' ? { reason } : { reason, acknowledged };
  } finally {
    onStep?.(false);
    forget();
    signal.removeEventListener('abort', stop);
    await messages.close();
  }
}

async function openSession(
  bus: BusConnection,
  { origin, reader, signal }: SessionOptions,
  what: string,
): Promise<{ session: Session; messages: ConsumerMessages }> {
  const stream = streamOf(origin);
  const consumer = await whileConnected(bus, () => bus.jsm.jetstream().consumers.get(stream, reader));
  const info = await untilSoleWaiting(bus, consumer, what, signal);
  const ledger = new DeliveryLedger<Waiting>({
    deliveredConsumerSeq: info.delivered.consumer_seq,
    deliveredStreamSeq: info.delivered.stream_seq,
    unacknowledged: info.num_ack_pending,
    toCome: info.num_pending,
  });
  const session: Session = { bell: makeBell(), ledger, arrived: 0, over: undefined };
  takeBack(info, acknowledger(bus, stream, reader));
  const messages = await consumer.consume({
    max_messages: ASKED_FOR,
    expires: REQUEST_STANDS_MS,
    idle_heartbeat: 5_000,
    abort_on_missing_resource: true,
    callback: (message) => {
      if (session.over !== undefined) return;
      session.arrived += 1;
      const { deliverySequence: consumerSeq, streamSequence: streamSeq } = message.info;
      if (!ledger.arrive({ consumerSeq, streamSeq, message })) session.over = 'broken';
      session.bell.ring();
    },
  });
  return { session, messages };
}

/** Hands over what arrives, run by run, until the session is over. @returns whether anything was acknowledged */
async function deliver(
  bus: BusConnection,
  session: Session,
  { origin, reader, onRun, onStep }: SessionOptions,
): Promise<boolean> {
  const { bell, ledger } = session;
  const acknowledge = acknowledger(bus, streamOf(origin), reader);
  let acknowledged = 0;
  let isInStep = false;
  const tellStep = () => {
    if (isInStep || !ledger.isInStep) return;
    isInStep = true;
    onStep?.(true);
  };
  tellStep();
  while (session.over === undefined) {
    const rang = await bell.wait(ledger.isRecovering ? RECOVERY_STALL_MS : undefined);
    if (!rang && (await isStalled(bus, session))) session.over ??= 'broken';
    for (;;) {
      await untilRead(session);
      if (isStopped(session)) break;
      const run = ledger.take(MAX_ARRIVALS);
      if (run.length === 0) break;
      tellSince('fetch', run, storedAtMs);
      await onRun(run.map(asArrival));
      ledger.commit(run);
      // After the commit, never before. K4
      const place = ledger.acknowledgement();
      if (place !== undefined) {
        acknowledge(place, '+ACK');
        acknowledged += 1;
      }
      tellStep();
    }
  }
  return acknowledged > 0;
}

/**
 * Lets the socket hand over all that came along: a run is whatever is there, and what another origin says comes on the
 * same connection, behind what this one has said.
 */
async function untilRead(session: Session): Promise<void> {
  for (let look = 0, seen = -1; look < MAX_LOOKS && seen !== session.arrived; look++) {
    seen = session.arrived;
    await nextTick();
  }
}

/**
 * Whether nothing comes although the hub answers: with its answer all is here that it had given out before. A machine
 * that is too busy to read has not been given nothing, and to begin anew would make it busier.
 */
async function isStalled(bus: BusConnection, session: Session): Promise<boolean> {
  const { arrived } = session;
  let hasAnswered = false;
  const answer = () => {
    hasAnswered = true;
    session.bell.ring();
  };
  // When the connection is lost the bell rings, too.
  bus.untilAnswered().then(answer, () => undefined);
  await session.bell.wait();
  return hasAnswered && session.arrived === arrived;
}

/** By a function, because it changes while we wait. */
function isStopped(session: Session): boolean {
  return session.over === 'stopped';
}

function asArrival({ message, streamSeq }: Waiting): BusArrival {
  return { subject: message.subject, bytes: message.data, streamSeq, redelivered: message.redelivered };
}

/** When the hub stored it, by the hub's word and clock. Milliseconds since 1970. */
function storedAtMs({ message }: Waiting): number {
  return message.info.timestampNanos / 1e6;
}

type Acknowledge = (place: Delivery, word: '+ACK' | '-NAK') => void;

/** Acknowledges by stream and count of deliveries, in the form that nats-server gives in every delivery. */
function acknowledger(bus: BusConnection, stream: string, reader: string): Acknowledge {
  return ({ streamSeq, consumerSeq }, word) => {
    bus.nc.publish(`$JS.ACK.${stream}.${reader}.1.${streamSeq}.${consumerSeq}.0.0`, word);
  };
}

/**
 * Tells the hub that what it counts as delivered and unacknowledged did not arrive (it went to a process or connection
 * that is gone), so that it comes again now, and not when the hub's ack wait is over.
 */
function takeBack(info: ConsumerInfo, acknowledge: Acknowledge): void {
  if (info.num_ack_pending === 0) return;
  const from = info.ack_floor.stream_seq + 1;
  const to = Math.min(info.delivered.stream_seq, from + MAX_TAKEN_BACK);
  for (let streamSeq = from; streamSeq <= to; streamSeq++) {
    acknowledge({ streamSeq, consumerSeq: info.delivered.consumer_seq }, '-NAK');
  }
}
