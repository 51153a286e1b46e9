import { appendRun } from '../bus/append.ts';
import type { BusConnection } from '../bus/connect.ts';
import { readLast } from '../bus/read-last.ts';
import type { Clock } from '../contract/clock.ts';
import { type FeedId, subjectOf } from '../contract/feed.ts';
import type { Actor } from './actor.ts';
import { ReplayError } from './errors.ts';
import type { PlayedStep, PutEnvelope, ServerRefusal } from './played-step.ts';

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

/** What an attack did, before anybody judged it. */
export interface AttackResult {
  readonly from: string;
  readonly inTheNameOf?: string;
  readonly feed: FeedId;
  readonly put: PutEnvelope;
  readonly headline: string;
  readonly place: string;
  readonly impact?: string;
  readonly serverRefusal?: ServerRefusal;
}

/** The earlier step that an attack is aimed at. Scenarios are checked for it before they are played. */
export function targetOf(of: string, context: AttackContext): PlayedStep {
  const target = context.played.find((played) => played.step.name === of);
  if (target === undefined) throw new ReplayError('REPLAY_STAGE_FAILED', `step ${of} was not played`);
  return target;
}

/** Puts bytes at the end of a feed as whoever runs the hub can. @returns its place in the stream */
export async function appendAsHub(hub: BusConnection, feed: FeedId, bytes: Uint8Array): Promise<number> {
  const subject = subjectOf(feed);
  for (let attempt = 0; attempt < 10; attempt++) {
    const last = await readLast(hub, feed.origin, subject);
    const answer = await appendRun(hub, subject, [bytes], last?.streamSeq ?? 0);
    if (answer.outcome === 'appended') return answer.lastStreamSeq;
  }
  throw new ReplayError('REPLAY_STAGE_FAILED', `the hub's operator could not append to ${subject}`);
}
