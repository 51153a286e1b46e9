import { publishDrafts } from '../agency/publish-drafts.ts';
import type { Draft } from '../contract/entry.ts';
import { formatFeed } from '../contract/feed.ts';
import { findOwnPlace } from '../store/outbox.ts';
import type { ActContext } from './act.ts';
import { actorOf } from './actor.ts';
import { ReplayError } from './errors.ts';
import type { StatedEntry } from './played-step.ts';
import { seededRandom } from './seeded-random.ts';

/** Who speaks in an act, by which clock and with which chance. */
export interface ActSpeaker extends ReturnType<typeof speakerIn> {}

/** K10: from the seed, the step and the member. */
export function speakerIn(step: { readonly name: string }, id: string, context: ActContext) {
  const { stage, seed, scheduledAtMs } = context;
  const { home, store, publisher: bus } = actorOf(stage.actors, id);
  const clock = { nowMs: () => scheduledAtMs };
  return { home, store, bus, clock, random: seededRandom(seed, `step ${step.name}, ${id}`) };
}

/** Publishes what a member says by itself in an act. */
export async function publishStated(
  step: { readonly name: string },
  speaker: ActSpeaker,
  drafts: readonly Draft[],
  { stage, scheduledAtMs, signal }: ActContext,
): Promise<readonly StatedEntry[]> {
  if (drafts.length === 0) return [];
  const { placements, stops } = await publishDrafts({ ...speaker, drafts, signal });
  const from = speaker.home.id;
  return placements.map((placement, index) => {
    const { feed } = drafts[index]!;
    const own =
      placement.outcome === 'placed'
        ? findOwnPlace(speaker.store, formatFeed(feed), placement.seq)
        : undefined;
    if (own === undefined || stops.length > 0) {
      throw new ReplayError('REPLAY_STAGE_FAILED', `step ${step.name}: ${from} could not say what it has to`);
    }
    const { bytes, seq } = own;
    const hash = Buffer.from(own.hash).toString('hex');
    return { from, feed, seq, bytes, hash, entitled: stage.readersOf(feed, scheduledAtMs) };
  });
}
