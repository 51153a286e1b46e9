import { setTimeout as wait } from 'node:timers/promises';
import { ownStoredHeads } from '../agency/own-heads.ts';
import { publishDrafts } from '../agency/publish-drafts.ts';
import type { Clock } from '../contract/clock.ts';
import { draftStatements } from '../director/state-heads.ts';
import { type StatementMemory, statementMemory } from '../director/statement-memory.ts';
import { machineRandom } from '../observe/machine-random.ts';
import { readDirectory } from '../store/home-keys.ts';
import { alertProgress } from '../store/inbox-heads.ts';
import type { Actor } from './actor.ts';

/** Nobody is missed while somebody looks around. Seconds. */
const INTERVAL_S = 86_400;
/** Between two looks for something new to state. Milliseconds. */
const PAUSE_MS = 1_000;

/**
 * When all was played, members state what they have, as running members do; so a visitor sees who has what. Not before:
 * while the clock hurries, a second on the way would be an hour in which somebody withholds something.
 */
export async function stateOn(
  actors: ReadonlyMap<string, Actor>,
  clock: Clock,
  signal: AbortSignal,
): Promise<void> {
  const said = new Map<string, { readonly memory: StatementMemory; progress: number }>();
  while (!signal.aborted) {
    for (const actor of actors.values()) {
      if (!actor.isOnline || signal.aborted) continue;
      const before = said.get(actor.id) ?? { memory: statementMemory(), progress: -1 };
      said.set(actor.id, before);
      const progress = alertProgress(actor.store);
      if (progress === before.progress) continue;
      await state(actor, before.memory, clock, signal);
      before.progress = progress;
    }
    await wait(PAUSE_MS, undefined, { signal }).catch(() => undefined);
  }
}

async function state(
  { id, home, store, publisher: bus }: Actor,
  memory: StatementMemory,
  clock: Clock,
  signal: AbortSignal,
): Promise<void> {
  const drafts = draftStatements({
    store,
    directory: readDirectory(home),
    self: id,
    clock,
    random: machineRandom,
    intervalS: INTERVAL_S,
    ownHeads: ownStoredHeads(store),
    memory,
    status: 'EXERCISE',
  });
  await publishDrafts({ home, store, bus, drafts, clock, random: machineRandom, signal });
  for (const draft of drafts) memory.noteSaid(draft);
}
