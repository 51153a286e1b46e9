import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const MOST_LOOKS = 100;

/**
 * All files under a folder, whole, each as it was at about one moment.
 * A broker that runs writes a file under another name first. Where one is gone before it was read, all is looked at
 * anew: to skip it would be to miss what it was renamed to.
 */
export function readFilesUnder(dir: string): { path: string; bytes: Buffer }[] {
  for (let looks = 1; ; looks += 1) {
    try {
      return readdirSync(dir, { recursive: true, withFileTypes: true })
        .filter((one) => one.isFile())
        .map(({ parentPath, name }) => join(parentPath, name))
        .map((path) => ({ path, bytes: readFileSync(path) }));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || looks === MOST_LOOKS) throw error;
    }
  }
}
