import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { writeFileAtomic } from '../store/atomic-file.ts';
import {
  createOpeningKey,
  exportOpeningKey,
  type OpeningKey,
  parseOpeningKey,
} from '../trust/sealing-key.ts';
import type { CliContext } from './context.ts';
import { namingFile } from './files.ts';

const NAMES = { open: 'open.jwk', next: 'open.next.jwk' } as const;

/** The key with which the folder's participant opens what is sealed for it; made where there is none. */
export function provideOpeningKey(context: CliContext, dir: string, name: keyof typeof NAMES): OpeningKey {
  const path = join(dir, NAMES[name]);
  if (existsSync(path)) return namingFile(path, () => parseOpeningKey(readFileSync(path, 'utf8')));
  const key = createOpeningKey(context.random);
  writeFileAtomic(path, exportOpeningKey(key), 0o600);
  return key;
}

/** The next one takes the place of the present one, which still opens what was sealed for it. */
export function switchOpeningKey(dir: string): void {
  const [present, next] = [join(dir, NAMES.open), join(dir, NAMES.next)];
  if (!existsSync(next)) return;
  if (existsSync(present)) renameSync(present, join(dir, 'open.old.jwk'));
  renameSync(next, present);
}
