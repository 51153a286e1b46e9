import { statSync } from 'node:fs';
import { homeFilePath, type ParticipantHome } from '../store/home.ts';
import { readDirectory } from '../store/home-keys.ts';
import type { VerifiedDirectory } from '../trust/directory.ts';

/** Another process may bring a newer one; so often it is looked for. Milliseconds. */
const LOOK_EVERY_MS = 1_000;

/** The directory in the folder, read again when it has changed. */
export function newestDirectory(home: ParticipantHome): () => VerifiedDirectory {
  let directory = readDirectory(home);
  let mark = markOf(home);
  let lookedMs = performance.now();
  return () => {
    if (performance.now() - lookedMs < LOOK_EVERY_MS) return directory;
    lookedMs = performance.now();
    const now = markOf(home);
    if (now !== mark) directory = readDirectory(home);
    mark = now;
    return directory;
  };
}

function markOf(home: ParticipantHome): string {
  const { mtimeMs, size, ino } = statSync(homeFilePath(home, 'directory'));
  return `${ino} ${mtimeMs} ${size}`;
}
