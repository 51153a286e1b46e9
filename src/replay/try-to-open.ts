import { streamOf } from '../bus/names.ts';
import { readStream } from '../bus/read-stream.ts';
import { decodeEntry } from '../contract/entry-codec.ts';
import { decodeEnvelope } from '../contract/envelope.ts';
import { subjectOf } from '../contract/feed.ts';
import { openContentKey } from '../director/offered-keys.ts';
import { openingKeysOf } from '../director/opening-keys.ts';
import { unsealEntry } from '../gate/unseal.ts';
import { findContentKey } from '../store/content-keys.ts';
import type { ContentKey } from '../trust/seal.ts';
import { type Actor, actorOf } from './actor.ts';
import { findPlayed } from './find-played.ts';
import type { Logbook } from './logbook.ts';
import type { PlayedStep } from './played-step.ts';
import type { Scenario } from './scenario.ts';
import type { Stage } from './stage.ts';

/** Lets everybody of whom it is expected that he cannot open an entry try it. */
export async function tryAllOpenings({ expect }: Scenario, stage: Stage, logbook: Logbook): Promise<void> {
  for (const expectation of expect) {
    if (expectation.expects !== 'closed') continue;
    const played = findPlayed(expectation.step, logbook);
    for (const by of expectation.to) {
      const opens = await canOpen(actorOf(stage.actors, by), played, stage);
      logbook.hub.tries.push({ step: expectation.step, by, opens });
    }
  }
}

/**
 * Whether somebody can open an entry whose bytes he was given, with the keys of his folder, the content keys that he
 * has, and all that the entry's origin has ever put into its feed of keys. K2: the hub's operator can give him that.
 */
async function canOpen({ home, store }: Actor, { put, feed }: PlayedStep, { hub }: Stage): Promise<boolean> {
  const own = openingKeysOf(home, store)();
  const opened = new Map<string, ContentKey>();
  const ofKeys = subjectOf({ ...feed, kind: 'key' });
  for await (const { bytes } of readStream(hub, streamOf(feed.origin), ofKeys)) {
    const key = await openContentKey(bytes, own);
    if (key !== undefined) opened.set(key.keyId, key);
  }
  const entry = decodeEntry(decodeEnvelope(put.bytes).payload);
  const result = unsealEntry(entry, (_, keyId) => opened.get(keyId) ?? findContentKey(store, feed, keyId));
  return !('code' in result);
}
