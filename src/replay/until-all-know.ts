import { readIssuedDirectory } from '../operator/issue-directory.ts';
import type { ActContext } from './act.ts';
import type { Actor } from './actor.ts';
import { waitUntil } from './wait-until.ts';

/** Whoever follows judges by the newest directory. Who does not get it is for the expectations to tell. */
export async function untilAllKnow({ stage, logbook, signal }: ActContext): Promise<void> {
  const { version } = readIssuedDirectory(stage.state).verified.directory;
  const knows = ({ id, directoryVersion = version }: Actor) => {
    return logbook.away.has(id) || directoryVersion >= version;
  };
  await waitUntil(() => [...stage.actors.values()].every(knows), signal);
}
