import { publishDrafts } from '../agency/publish-drafts.ts';
import type { Draft } from '../contract/entry.ts';
import { readDirectory } from '../store/home-keys.ts';
import type { ActContext } from './act.ts';
import { actorOf } from './actor.ts';
import { stepFailed } from './errors.ts';
import { ownAt } from './own-put.ts';
import type { ActOutcome, StatedEntry } from './played-step.ts';
import type { StateStep, TendStep } from './scenario.ts';
import { seededRandom } from './seeded-random.ts';

/** Who speaks in an act, with what he has, by which clock and with which chance. */
export interface ActSpeaker extends ReturnType<typeof speakerIn> {}

/** What a member has to say by itself. */
export interface News {
  readonly drafts: readonly Draft[];
  /** To be called when it is said. */
  noteSaid?(): void;
}

/**
 * Members say what they have to, one after the other. K10: everybody has what was said before, and all is drafted before
 * the first is sent; so what they say does not depend on how the run went.
 */
export async function publishNews(
  step: StateStep | TendStep,
  newsOf: (speaker: ActSpeaker) => News,
  context: ActContext,
): Promise<Pick<ActOutcome, 'stated'>> {
  const members = step.who.map((id) => {
    const speaker = speakerIn(step, id, context);
    return { speaker, news: newsOf(speaker) };
  });
  const stated: StatedEntry[] = [];
  for (const { speaker, news } of members) {
    stated.push(...(await publishStated(step, speaker, news.drafts, context)));
    news.noteSaid?.();
  }
  return { stated };
}

/** K10: from the seed, the step and the member. */
export function speakerIn(step: { readonly name: string }, id: string, context: ActContext) {
  const { stage, seed, scheduledAtMs } = context;
  const { home, store, publisher: bus } = actorOf(stage.actors, id);
  const clock = { nowMs: () => scheduledAtMs };
  const random = seededRandom(seed, `step ${step.name}, ${id}`);
  return { self: id, home, store, bus, directory: readDirectory(home), clock, random };
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
