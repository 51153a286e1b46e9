import { appendRun } from '../bus/append.ts';
import { BusError } from '../bus/errors.ts';
import { kindOfAlert } from '../contract/alert.ts';
import { formatFeed, subjectOf } from '../contract/feed.ts';
import { prepareEntry } from '../gate/prepare-entry.ts';
import { outboxHead } from '../store/outbox.ts';
import type { SigningKey } from '../trust/signing-key.ts';
import { actorOf } from './actor.ts';
import { type AttackContext, appendToFeed, draftForgery, resultOfForgery } from './attack-context.ts';
import { exerciseKey } from './exercise-key.ts';
import type { DoneStep, Refusal } from './played-step.ts';
import { SERVER_REFUSAL } from './refusal-codes.ts';
import type { AttackStep } from './scenario.ts';
import type { ForgeAs } from './scenario-attack.ts';
import { sealAs } from './seal-as.ts';

/**
 * Speaks in another's name, twice. First a member with its own valid credentials publishes on the victim's
 * subject: the server refuses. Then the hub's operator puts the entry into the victim's stream himself, in the
 * next place of the chain: each reader has to refuse it by itself (K1, K2).
 */
export async function forgeAs(attack: ForgeAs, step: AttackStep, context: AttackContext): Promise<DoneStep> {
  const { alert } = attack;
  const victim = actorOf(context.actors, attack.as);
  const feed = { origin: attack.as, community: attack.community, kind: kindOfAlert(alert) };
  const draft = draftForgery({ feed, alert, issuedAtMs: context.scheduledAtMs }, step, context);
  const before = outboxHead(victim.store, formatFeed(feed));
  const seal = sealAs(victim, context.seed, step.name);
  const forged = prepareEntry(draft, before, forgersKey(attack, context), seal);
  const serverRefusal = await publishAsMember(attack, context, subjectOf(feed), forged.bytes);
  const streamSeq = await appendToFeed(context.hub, feed, forged.bytes);
  return {
    from: attack.by,
    inTheNameOf: attack.as,
    ...resultOfForgery(alert, forged, streamSeq),
    ...(serverRefusal !== undefined && { serverRefusal }),
  };
}

function forgersKey(attack: ForgeAs, { seed }: AttackContext): SigningKey {
  const stranger = exerciseKey(seed, 'nobody');
  switch (attack.signedWith) {
    case 'unknown-key':
      return stranger;
    case 'member-key':
      return exerciseKey(seed, attack.by);
    case 'victims-header':
      return { ...stranger, protectedHeader: exerciseKey(seed, attack.as).protectedHeader };
  }
}

/** @returns how the server refused; nothing when it did not, and that is for the expectations to tell */
async function publishAsMember(
  attack: ForgeAs,
  context: AttackContext,
  subject: string,
  bytes: Uint8Array,
): Promise<Refusal | undefined> {
  const member = actorOf(context.actors, attack.by);
  try {
    await appendRun(member.publisher, subject, [bytes], 0);
    return undefined;
  } catch (error) {
    if (!(error instanceof BusError)) throw error;
    const reason =
      error.code === SERVER_REFUSAL
        ? `the server lets ${attack.by} publish nothing to ${subject}`
        : error.message;
    return { code: error.code, reason, atMs: context.clock.nowMs() };
  }
}
