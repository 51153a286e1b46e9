import { join } from 'node:path';
import type { SignatureKey } from '../../src/contract/directory.ts';
import type { Draft } from '../../src/contract/entry.ts';
import { decodeEntry } from '../../src/contract/entry-codec.ts';
import { subjectOf } from '../../src/contract/feed.ts';
import type { GateContext } from '../../src/gate/gate-context.ts';
import { EMPTY_HEAD, type Head } from '../../src/gate/head.ts';
import type { Arrival } from '../../src/gate/inspect-run.ts';
import { prepareEntry } from '../../src/gate/prepare-entry.ts';
import { machineRandom } from '../../src/observe/machine-random.ts';
import { enrolParticipant } from '../../src/operator/enrol.ts';
import { initState } from '../../src/operator/init-state.ts';
import { STARTING_PARTICIPANTS } from '../../src/operator/starting-participants.ts';
import { openHome } from '../../src/store/home.ts';
import { readDirectory, readSigningKey } from '../../src/store/home-keys.ts';
import { createSigningKey } from '../../src/trust/signing-key.ts';
import { trustKey } from '../../src/trust/trusted-key.ts';
import { makeAlerts } from './bench-alerts.ts';

const PUBLISHER = 'mk-bp';
const READER = 'xk-kp';

/**
 * A feed as its publisher signs it, and what a reader needs to check it; no broker, nothing sent.
 * @param dir an empty folder, not needed afterwards
 */
export async function signFeed(dir: string, count: number, suite: SignatureKey['suite'] = 'Ed25519') {
  const state = await initState({
    dir: join(dir, 'state'),
    port: 0,
    clock: { nowMs: () => Date.now() },
    random: machineRandom,
  });
  for (const participant of STARTING_PARTICIPANTS) {
    if (participant.id === READER) await enrolParticipant(state, participant);
    if (participant.id !== PUBLISHER) continue;
    await enrolParticipant(state, { ...participant, signingKey: createSigningKey(machineRandom, suite) });
  }
  const nowMs = Date.now();
  const home = openHome(state.paths.home(PUBLISHER));
  const directory = readDirectory(home);
  const signingKey = readSigningKey(home);
  const known = directory.participant(PUBLISHER)?.keys.find((key) => key.use !== 'seal');
  if (known === undefined) throw new Error('the directory does not have the key that was made for it');
  let head: Head = EMPTY_HEAD;
  const drafts = makeAlerts(count).map(({ bytes }): Draft => {
    const { seq: _seq, prev: _prev, ...draft } = decodeEntry(bytes);
    return { ...draft, issuedAtMs: nowMs, expiresAtMs: nowMs + 86_400_000 };
  });
  const feed = drafts[0]!.feed;
  const arrivals = drafts.map((draft): Arrival => {
    const prepared = prepareEntry(draft, head, signingKey);
    head = prepared.head;
    return { subject: subjectOf(feed), bytes: prepared.bytes };
  });
  const context: GateContext = { directory, reader: READER, nowMs, digestAt: () => undefined };
  const { publicJwk } = signingKey;
  return { feed, arrivals, context, key: trustKey(PUBLISHER, known), signingKey, publicJwk };
}
