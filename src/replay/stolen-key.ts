import { connectBus } from '../bus/connect.ts';
import { BusError } from '../bus/errors.ts';
import { kindOfAlert } from '../contract/alert.ts';
import { decodeEntry } from '../contract/entry-codec.ts';
import { decodeEnvelope } from '../contract/envelope.ts';
import { type FeedId, formatFeed } from '../contract/feed.ts';
import { EMPTY_HEAD, type Head } from '../gate/head.ts';
import { prepareEntry } from '../gate/prepare-entry.ts';
import { actorOf } from './actor.ts';
import { type AttackContext, appendToFeed, draftForgery, resultOfForgery } from './attack-context.ts';
import { exerciseKey } from './exercise-key.ts';
import { findPlayed } from './find-played.ts';
import { type DoneStep, HUB_OPERATOR, type PlayedStep, type Refusal } from './played-step.ts';
import { SERVER_LOCKED_OUT } from './refusal-codes.ts';
import type { AttackStep } from './scenario.ts';
import type { Outcast, StolenKey } from './scenario-attack.ts';
import { sealAs } from './seal-as.ts';

/**
 * Speaks with another's own key: nothing in the entry tells it from a true one. A thief of the whole folder publishes
 * with the victim's credentials; where the server no longer takes those, and where a thief has the key alone, the hub's
 * operator puts it into the victim's stream.
 */
export async function stolenKey(
  attack: StolenKey,
  step: AttackStep,
  context: AttackContext,
): Promise<DoneStep> {
  const { alert, as, by, community, claimsMs = step.atMs } = attack;
  const feed = { origin: as, community, kind: kindOfAlert(alert) };
  const issuedAtMs = context.scheduledAtMs - step.atMs + claimsMs;
  const draft = draftForgery({ feed, alert, issuedAtMs }, step, context);
  const seal = sealAs(actorOf(context.actors, as), context.seed, step.name);
  const forged = prepareEntry(draft, placeBefore(attack, feed, context), exerciseKey(context.seed, as), seal);
  const sent = by === undefined ? undefined : await publishFromFolder(attack, feed, forged.bytes, context);
  const streamSeq = typeof sent === 'number' ? sent : await appendToFeed(context.hub, feed, forged.bytes);
  return {
    from: by ?? HUB_OPERATOR,
    inTheNameOf: as,
    ...resultOfForgery(alert, forged, streamSeq),
    ...(typeof sent === 'object' && { serverRefusal: sent }),
  };
}

/**
 * Speaks as one that was removed: with its own key and what it connected with, and, where the server no longer takes
 * that, by the hand of the hub's operator.
 */
export async function outcast(
  { as, ...attack }: Outcast,
  step: AttackStep,
  context: AttackContext,
): Promise<DoneStep> {
  const { inTheNameOf: _, ...result } = await stolenKey(
    { ...attack, kind: 'stolen-key', by: as, as },
    step,
    context,
  );
  return result;
}

/** After what the entry comes in the feed's chain. */
function placeBefore({ beside }: StolenKey, feed: FeedId, context: AttackContext): Head {
  if (beside !== undefined) {
    const { prev, seq } = decodeEntry(decodeEnvelope(findPlayed(beside, context).put.bytes).payload);
    return { seq: seq - 1, hash: prev };
  }
  const name = formatFeed(feed);
  const inFeed = context.played.filter((one) => formatFeed(one.feed) === name && takesNextPlace(one));
  const last = inFeed.at(-1);
  if (last?.put.seq === undefined) return EMPTY_HEAD;
  return { seq: last.put.seq, hash: Buffer.from(last.put.hash, 'hex') };
}

/** What only imitates an entry has no place in the chain. */
function takesNextPlace({ step }: PlayedStep): boolean {
  if (step.does !== 'attack' || step.attack.kind === 'insider') return true;
  return step.attack.kind === 'stolen-key' && step.attack.beside === undefined;
}

/** @returns its place in the stream, or how the server refused it */
async function publishFromFolder(
  { as }: StolenKey,
  feed: FeedId,
  bytes: Uint8Array,
  { actors, clock }: AttackContext,
): Promise<number | Refusal> {
  try {
    const bus = await connectBus(actorOf(actors, as).copiedAccess);
    try {
      return await appendToFeed(bus, feed, bytes);
    } finally {
      await bus.close();
    }
  } catch (error) {
    if (!(error instanceof BusError)) throw error;
    const reason =
      error.code === SERVER_LOCKED_OUT ? `the server knows the users that ${as} had no more` : error.message;
    return { code: error.code, reason, atMs: clock.nowMs() };
  }
}
