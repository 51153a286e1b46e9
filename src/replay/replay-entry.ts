import { type AttackContext, appendToFeed } from './attack-context.ts';
import { findPlayed } from './find-played.ts';
import { type DoneStep, HUB_OPERATOR } from './played-step.ts';
import type { AttackStep } from './scenario.ts';
import type { ReplayEntry } from './scenario-attack.ts';

/** Appends an earlier entry's exact bytes once more: good signature, good key, and not its place any more. */
export async function replayEntry(
  attack: ReplayEntry,
  _step: AttackStep,
  context: AttackContext,
): Promise<DoneStep> {
  const target = findPlayed(attack.of, context);
  const { bytes, hash, seq, entryId } = target.put;
  return {
    from: HUB_OPERATOR,
    inTheNameOf: target.feed.origin,
    feed: target.feed,
    put: {
      bytes,
      hash,
      streamSeq: await appendToFeed(context.hub, target.feed, bytes),
      ...(seq !== undefined && { seq }),
      ...(entryId !== undefined && { entryId }),
    },
    headline: `Once more: ${target.headline}`,
    place: target.place,
    ...(target.impact !== undefined && { impact: target.impact }),
  };
}
