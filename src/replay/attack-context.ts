import { appendRun } from '../bus/append.ts';
import type { BusConnection } from '../bus/connect.ts';
import { readLast } from '../bus/read-last.ts';
import type { Alert } from '../contract/alert.ts';
import type { Clock } from '../contract/clock.ts';
import type { Draft } from '../contract/entry.ts';
import { type FeedId, subjectOf } from '../contract/feed.ts';
import { headlineOf } from '../contract/headline.ts';
import type { PreparedEntry } from '../gate/prepare-entry.ts';
import type { Actor } from './actor.ts';
import { ReplayError } from './errors.ts';
import type { PlayedStep, Spoken } from './played-step.ts';
import type { AttackStep } from './scenario.ts';
import { seededRandom, seededUuid } from './seeded-random.ts';
import { describeWhere } from './where.ts';

const DAY_MS = 86_400_000;

/** What an attacker has at hand: members' valid credentials, and the hub itself. */
export interface AttackContext {
  /** Connected as the hub's own user, which may write into every stream. K2: it is not believed. */
  readonly hub: BusConnection;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly played: readonly PlayedStep[];
  readonly seed: string;
  readonly scheduledAtMs: number;
  readonly clock: Clock;
}

/**
 * Puts bytes at the end of a feed, whatever stands there: as whoever runs the hub can, and whoever has the credentials
 * of the feed's origin. @returns its place in the stream
 * @throws {BusError} when the server does not let him
 */
export async function appendToFeed(bus: BusConnection, feed: FeedId, bytes: Uint8Array): Promise<number> {
  const subject = subjectOf(feed);
  for (let attempt = 0; attempt < 10; attempt++) {
    const last = await readLast(bus, feed.origin, subject);
    const answer = await appendRun(bus, subject, [bytes], last?.streamSeq ?? 0);
    if (answer.outcome === 'appended') return answer.lastStreamSeq;
  }
  throw new ReplayError('REPLAY_STAGE_FAILED', `nothing could be appended to ${subject}`);
}

/** An alert of an attacker's making before it is signed. K10: identified from the seed and the step's name. */
export function draftForgery(
  { feed, alert, issuedAtMs }: { readonly feed: FeedId; readonly alert: Alert; readonly issuedAtMs: number },
  step: AttackStep,
  { seed }: AttackContext,
): Draft {
  return {
    feed,
    issuedAtMs,
    expiresAtMs: issuedAtMs + DAY_MS,
    entryId: seededUuid(issuedAtMs, seededRandom(seed, `step ${step.name}`)),
    status: 'EXERCISE',
    handling: { code: 'H0' },
    body: { case: 'alert', alert },
  };
}

/** What is told of such an alert when it stands in the feed. */
export function resultOfForgery(
  alert: Alert,
  { entry, bytes, head }: PreparedEntry,
  streamSeq: number,
): Spoken {
  return {
    feed: entry.feed,
    put: {
      bytes,
      hash: Buffer.from(head.hash).toString('hex'),
      seq: head.seq,
      entryId: entry.entryId,
      streamSeq,
    },
    headline: headlineOf(alert),
    place: describeWhere(alert.place),
    impact: alert.impact,
  };
}
