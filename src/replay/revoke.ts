import { machineRandom } from '../observe/machine-random.ts';
import { revokeAndCut } from '../operator/revoke-and-cut.ts';
import { rotateKey } from '../operator/rotate-key.ts';
import { readHomeFile } from '../store/home.ts';
import { saveDirectory } from '../store/home-keys.ts';
import { makeKeyRequest, parseKeyRequest } from '../trust/key-request.ts';
import { createOpeningKey } from '../trust/sealing-key.ts';
import type { ActContext } from './act.ts';
import { actorOf } from './actor.ts';
import { applyAtHub } from './apply-at-hub.ts';
import { exerciseKey } from './exercise-key.ts';
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
  // K10: what is signed under the new key is good from the step on, however late that is played.
  const state = { ...stage.state, directoryClock: { nowMs: () => scheduledAtMs } };
  const key = exerciseKey(seed, participant, owner.keyNumber + 1);
  const openingKey = createOpeningKey(machineRandom);
  const others = [...stage.actors.values()].filter(({ id }) => id !== participant);
  const copies = others.map(({ home }) => ({ home, text: readHomeFile(home, 'directory') }));
  await owner.leave();
  const suspectSinceMs = scheduledAtMs - step.atMs + step.suspectSinceMs;
  await revokeAndCut(state, participant, { suspectSinceMs });
  const sealJwk = openingKey.publicJwk;
  const asked = makeKeyRequest({ participant, use: 'sign', madeAtMs: scheduledAtMs, sealJwk }, key);
  rotateKey(state, participant, parseKeyRequest(asked));
  renewOfficer(state, participant, seed, owner.keyNumber + 1);
  // The operator writes into all folders that are on his machine; the others' are not.
  for (const { home, text } of copies) saveDirectory(home, text);
  await applyAtHub(context);
  owner.changeKeys(key, openingKey);
  await owner.join();
  await untilAllKnow(context);
}
