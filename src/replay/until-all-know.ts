import { setTimeout as delay } from 'node:timers/promises';
import { readIssuedDirectory } from '../operator/issue-directory.ts';
import type { ActContext } from './act.ts';
import type { Actor } from './actor.ts';

/** Real milliseconds. */
const PATIENCE_MS = 15_000;
const LOOK_EVERY_MS = 20;

/** Whoever follows judges by the newest directory. Who does not get it is for the expectations to tell. */
export async function untilAllKnow({ stage, logbook, signal }: ActContext): Promise<void> {
  const { version } = readIssuedDirectory(stage.state).verified.directory;
  const giveUpAtMs = performance.now() + PATIENCE_MS;
  const isBehind = ({ id, directoryVersion = version }: Actor) => {
    return !logbook.away.has(id) && directoryVersion < version;
  };
  while ([...stage.actors.values()].some(isBehind) && performance.now() < giveUpAtMs) {
    await delay(LOOK_EVERY_MS, undefined, { signal });
  }
}
