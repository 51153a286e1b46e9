import { appendReadings } from '../store/read-log.ts';
import { readerPseudonym } from '../store/reader-pseudonym.ts';
import type { ActContext } from './act.ts';
import { type Actor, actorOf } from './actor.ts';
import { stepFailed } from './errors.ts';
import { entryOf, findPlayed } from './find-played.ts';
import type { ReadStep } from './scenario-readers.ts';
import { seededRandom } from './seeded-random.ts';

/**
 * Puts on record in each service who opens the alert there, as its program does before it shows it.
 * @throws {ReplayError} `REPLAY_STAGE_FAILED` when a service does not have it
 */
export function noteRead(step: ReadStep, { stage, logbook, seed, scheduledAtMs: atMs }: ActContext): void {
  const target = findPlayed(step.of, logbook);
  for (const [id, names] of Object.entries(step.by)) {
    const actor = actorOf(stage.actors, id);
    const entry = entryOf(target, actor.store);
    if (entry === undefined)
      throw stepFailed(step.name, `could not be played: ${id} does not have ${step.of}`);
    for (const name of names) {
      const who = pseudonymOf(actor, name, seed);
      appendReadings(actor.store, { who, way: 'show', atMs }, [entry]);
    }
  }
}

/** Under which a person stands in the read log of his service. K10: its key is from the seed. */
export function pseudonymOf({ id, home, store }: Actor, name: string, seed: string): string {
  return readerPseudonym(home, store, name, seededRandom(seed, `readers of ${id}`));
}
