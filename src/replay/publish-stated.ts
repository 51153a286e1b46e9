import { publishDrafts } from '../agency/publish-drafts.ts';
import type { Draft } from '../contract/entry.ts';
import type { ActContext } from './act.ts';
import { actorOf } from './actor.ts';
import { stepFailed } from './errors.ts';
import { ownAt } from './own-put.ts';
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
  return placements.map((placement) => {
    const own =
      placement.outcome === 'placed' ? ownAt(speaker.store, placement.feed, placement.seq) : undefined;
    if (own === undefined || stops.length > 0) {
      throw stepFailed(step.name, `could not be played: the hub did not take what ${from} says in it`);
    }
    const { feed, put } = own;
    return { from, feed, ...put, entitled: stage.readersOf(feed, scheduledAtMs) };
  });
}
