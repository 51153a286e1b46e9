import { renameSync } from 'node:fs';
import { dismissParticipant, removeParticipant } from '../operator/memberships.ts';
import type { OperatorState } from '../operator/state.ts';
import type { ActContext } from './act.ts';
import { type Actor, actorOf } from './actor.ts';
import { ReplayError } from './errors.ts';
import type { RemoveStep } from './hub-step.ts';
import { applyAtHub, operatorState, withoutTelling } from './operator-work.ts';
import { untilAllKnow } from './until-all-know.ts';
import { waitUntil } from './wait-until.ts';

/**
 * What the operator and the officers do when a member has to go: its membership ends, or all of them do, its keys and
 * its account with them. The others hear of it from the hub. It keeps what it had: its folder is on its own machine.
 */
export async function remove({ participant, community }: RemoveStep, context: ActContext): Promise<void> {
  const { stage, logbook } = context;
  const state = operatorState(context);
  await withoutTelling([...stage.actors.values()], () => {
    if (community === undefined) removeFromHub(state, participant);
    else dismissParticipant(state, participant, community);
  });
  stage.readDirectoryAgain();
  await applyAtHub(context);
  if (community === undefined) {
    // Its software runs on and goes on asking; nobody waits for what it would say.
    logbook.setAway(participant, true);
    await untilCutOff(actorOf(stage.actors, participant), context);
  }
  await untilAllKnow(context);
}

/** The operator deletes his copy of the folder; the one on its own machine is not his to delete. */
function removeFromHub(state: OperatorState, participant: string): void {
  const folder = state.paths.home(participant);
  const elsewhere = `${folder}.elsewhere`;
  renameSync(folder, elsewhere);
  try {
    removeParticipant(state, participant);
  } finally {
    renameSync(elsewhere, folder);
  }
}

/** @throws {ReplayError} `REPLAY_STAGE_FAILED`: the server leaves it connected */
async function untilCutOff({ id, publisher }: Actor, { signal }: ActContext): Promise<void> {
  if (await waitUntil(() => !publisher.isConnected(), signal)) return;
  throw new ReplayError('REPLAY_STAGE_FAILED', `${id} was removed, and the server has left it connected`);
}
