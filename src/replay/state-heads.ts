import { ownStoredHeads } from '../agency/own-heads.ts';
import { publishDrafts } from '../agency/publish-drafts.ts';
import { formatFeed } from '../contract/feed.ts';
import { draftStatements } from '../director/state-heads.ts';
import { readDirectory } from '../store/home-keys.ts';
import { findOwnPlace } from '../store/outbox.ts';
import type { ActContext } from './act.ts';
import { actorOf } from './actor.ts';
import { ReplayError } from './errors.ts';
import type { StatedEntry } from './played-step.ts';
import type { StateStep } from './scenario.ts';
import { seededRandom } from './seeded-random.ts';

/** The next statement is promised within a day, the longest there is: a replay states when its timeline says. */
const INTERVAL_S = 86_400;

/**
 * Members sign all that they have verified. K10: everybody has what was said before, and all are drafted before the
 * first is sent; so what they say does not depend on how the run went.
 */
export async function stateHeads(step: StateStep, context: ActContext): Promise<readonly StatedEntry[]> {
  const { stage, seed, scheduledAtMs, signal } = context;
  const clock = { nowMs: () => scheduledAtMs };
  const members = step.who.map((id) => {
    const { home, store, publisher: bus } = actorOf(stage.actors, id);
    const random = seededRandom(seed, `step ${step.name}, ${id}`);
    const drafts = draftStatements({
      store,
      directory: readDirectory(home),
      self: id,
      clock,
      random,
      intervalS: INTERVAL_S,
      ownHeads: ownStoredHeads(store),
      status: 'EXERCISE',
    });
    return { home, store, bus, clock, random, drafts, signal };
  });
  const stated: StatedEntry[] = [];
  for (const member of members) {
    const { placements, stops } = await publishDrafts(member);
    const from = member.home.id;
    for (const [index, placement] of placements.entries()) {
      const { feed } = member.drafts[index]!;
      const own =
        placement.outcome === 'placed'
          ? findOwnPlace(member.store, formatFeed(feed), placement.seq)
          : undefined;
      if (own === undefined || stops.length > 0) {
        throw new ReplayError('REPLAY_STAGE_FAILED', `step ${step.name}: ${from} could not state its heads`);
      }
      const { bytes, seq } = own;
      const hash = Buffer.from(own.hash).toString('hex');
      stated.push({ from, feed, seq, bytes, hash, entitled: stage.readersOf(feed, scheduledAtMs) });
    }
  }
  return stated;
}
