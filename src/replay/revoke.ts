import { machineRandom } from '../observe/machine-random.ts';
import { revokeAndCut } from '../operator/revoke-and-cut.ts';
import { rotateKey } from '../operator/rotate-key.ts';
import { makeKeyRequest, parseKeyRequest } from '../trust/key-request.ts';
import { createOpeningKey } from '../trust/sealing-key.ts';
import type { ActContext } from './act.ts';
import { actorOf } from './actor.ts';
import { exerciseKey } from './exercise-key.ts';
import { applyAtHub, operatorState, withoutTelling } from './operator-work.ts';
import type { RevokeStep } from './scenario.ts';
import { renewOfficer } from './second-officer.ts';
import { untilAllKnow } from './until-all-know.ts';

/**
 * What the operator and the officers do when a key was in other hands (K6): it is revoked, and its owner connects with
 * new credentials and signs with a new key. The others hear of it from the hub: who follows looks again and again, who
 * is offline looks when he comes back.
 */
export async function revoke(step: RevokeStep, context: ActContext): Promise<void> {
  const { stage, seed, scheduledAtMs } = context;
  const { participant } = step;
  const owner = actorOf(stage.actors, participant);
  const key = exerciseKey(seed, participant, owner.keyNumber + 1);
  const openingKey = createOpeningKey(machineRandom);
  await owner.leave();
  const state = operatorState(context);
  const others = [...stage.actors.values()].filter(({ id }) => id !== participant);
  await withoutTelling(others, async () => {
    const suspectSinceMs = scheduledAtMs - step.atMs + step.suspectSinceMs;
    await revokeAndCut(state, participant, { suspectSinceMs });
    const sealJwk = openingKey.publicJwk;
    const asked = makeKeyRequest({ participant, use: 'sign', madeAtMs: scheduledAtMs, sealJwk }, key);
    rotateKey(state, participant, parseKeyRequest(asked));
    renewOfficer(state, participant, seed, owner.keyNumber + 1);
  });
  await applyAtHub(context);
  owner.changeKeys(key, openingKey);
  await owner.join();
  await untilAllKnow(context);
}
