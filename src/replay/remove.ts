import { renameSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { dismissParticipant, removeParticipant } from '../operator/memberships.ts';
import { readHomeFile } from '../store/home.ts';
import { saveDirectory } from '../store/home-keys.ts';
import type { ActContext } from './act.ts';
import { type Actor, actorOf } from './actor.ts';
import { applyAtHub } from './apply-at-hub.ts';
import { ReplayError } from './errors.ts';
import type { RemoveStep } from './hub-step.ts';
import { untilAllKnow } from './until-all-know.ts';

/** Real milliseconds. */
const PATIENCE_MS = 15_000;
const LOOK_EVERY_MS = 20;

/**
 * What the operator and the officers do when a member has to go: its membership ends, or all of them do, its keys and
 * its account with them. The others hear of it from the hub. It keeps what it had: its folder is on its own machine.
 */
export async function remove({ participant, community }: RemoveStep, context: ActContext): Promise<void> {
  const { stage, logbook, scheduledAtMs } = context;
  const state = { ...stage.state, directoryClock: { nowMs: () => scheduledAtMs } };
  const copies = [...stage.actors.values()].map(({ home }) => ({
    home,
    text: readHomeFile(home, 'directory'),
  }));
  if (community === undefined) {
    // The operator deletes his copy of the folder; the one on its own machine is not his to delete.
    const folder = state.paths.home(participant);
    const elsewhere = `${folder}.elsewhere`;
    renameSync(folder, elsewhere);
    try {
      removeParticipant(state, participant);
    } finally {
      renameSync(elsewhere, folder);
    }
  } else {
    dismissParticipant(state, participant, community);
  }
  // The operator writes into all folders that are on his machine; the members' are not.
  for (const { home, text } of copies) saveDirectory(home, text);
  stage.readDirectoryAgain();
  await applyAtHub(context);
  // Its software runs on and goes on asking; nobody waits for what it would say.
  if (community === undefined) logbook.setAway(participant, true);
  if (community === undefined) await untilCutOff(actorOf(stage.actors, participant), context);
  await untilAllKnow(context);
}

/** @throws {ReplayError} `REPLAY_STAGE_FAILED`: the server leaves it connected */
async function untilCutOff({ id, publisher }: Actor, { signal }: ActContext): Promise<void> {
  const giveUpAtMs = performance.now() + PATIENCE_MS;
  while (publisher.isConnected()) {
    if (performance.now() > giveUpAtMs) {
      throw new ReplayError('REPLAY_STAGE_FAILED', `${id} was removed, and the server has left it connected`);
    }
    await delay(LOOK_EVERY_MS, undefined, { signal });
  }
}
