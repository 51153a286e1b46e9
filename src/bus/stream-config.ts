import {
  AckPolicy,
  type ConsumerConfig,
  DeliverPolicy,
  DiscardPolicy,
  ReplayPolicy,
  RetentionPolicy,
  StorageType,
  type StreamConfig,
} from '@nats-io/jetstream';
import { MAX_ENVELOPE_BYTES, MAX_LIFETIME_MS } from '../contract/limits.ts';
import {
  BEGINNINGS_STREAM,
  beginningsSubject,
  DIRECTORY_STREAM,
  DIRECTORY_SUBJECT,
  streamOf,
} from './names.ts';

/** The largest message the hub takes: an envelope and the headers of a group commit. */
export const MAX_MESSAGE_BYTES = MAX_ENVELOPE_BYTES + 4_096;

/** How long an unacknowledged run may take before the hub gives it out again, in ms. */
export const ACK_WAIT_MS = 30_000;

/**
 * The most entries a reader may have in hand, unacknowledged: two requests and a little, and a bound on what a reader
 * must hold in memory (this many of the largest are 270 MB; of the usual, 3 MB).
 */
export const MAX_ACK_PENDING = 4_096;

const NANOS = 1_000_000;

/** What streams of this hub have in common: written once, not one thing a message header could do. */
const APPEND_ONLY = {
  retention: RetentionPolicy.Limits,
  storage: StorageType.File,
  num_replicas: 1,
  max_consumers: -1,
  max_age: 0,
  deny_purge: true,
  allow_rollup_hdrs: false,
  allow_direct: true,
  mirror_direct: false,
  allow_msg_ttl: false,
  allow_msg_schedules: false,
  allow_msg_counter: false,
  // The least the server takes: order and uniqueness come from compare-and-set, not from message ids.
  duplicate_window: 100 * NANOS,
} as const satisfies Partial<StreamConfig>;

/**
 * The stream of one origin. A full stream refuses new entries (discard new), so that a flood can push nothing out.
 */
export function alertStreamConfig(
  origin: string,
  quotaBytes: number,
): Partial<StreamConfig> & { name: string } {
  return {
    ...APPEND_ONLY,
    name: streamOf(origin),
    subjects: [`alert.${origin}.*.*`],
    // The server never lets one take it back, and what has expired is erased, one message after the other (erase.ts).
    deny_delete: false,
    discard: DiscardPolicy.New,
    // The longest that an entry may be good: nothing that is in force goes, and nothing stays for good. K7
    max_age: MAX_LIFETIME_MS * NANOS,
    max_msgs: -1,
    max_msgs_per_subject: -1,
    max_bytes: quotaBytes,
    max_msg_size: MAX_MESSAGE_BYTES,
    allow_atomic: true,
  };
}

/** The signed directory, newest last; older ones are kept for a while so that a mistake can be looked at. */
export function directoryStreamConfig(): Partial<StreamConfig> & { name: string } {
  return {
    ...APPEND_ONLY,
    name: DIRECTORY_STREAM,
    subjects: [DIRECTORY_SUBJECT],
    deny_delete: true,
    discard: DiscardPolicy.Old,
    max_msgs: 16,
    max_msgs_per_subject: -1,
    max_bytes: 16 * 1_048_576,
    max_msg_size: 1_000_000,
    allow_atomic: false,
  };
}

/** Where feeds begin whose beginning has expired: the newest word for each origin and community. */
export function beginningsStreamConfig(): Partial<StreamConfig> & { name: string } {
  return {
    ...APPEND_ONLY,
    name: BEGINNINGS_STREAM,
    subjects: [beginningsSubject('*', '*')],
    deny_delete: true,
    discard: DiscardPolicy.Old,
    max_msgs: -1,
    max_msgs_per_subject: 1,
    max_bytes: 16 * 1_048_576,
    max_msg_size: 1_000_000,
    allow_atomic: false,
  };
}

/** A reader's place in one origin's stream. Its filters are its entitlement. */
export function durableConfig(
  reader: string,
  filterSubjects: readonly string[],
): Partial<ConsumerConfig> & { durable_name: string } {
  return {
    durable_name: reader,
    ack_policy: AckPolicy.All,
    ack_wait: ACK_WAIT_MS * NANOS,
    deliver_policy: DeliverPolicy.All,
    replay_policy: ReplayPolicy.Instant,
    max_ack_pending: MAX_ACK_PENDING,
    max_deliver: -1,
    max_waiting: 16,
    filter_subjects: [...filterSubjects].sort(),
  };
}
