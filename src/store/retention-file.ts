import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { type RetentionFile, retentionFile } from '../policy/retention.ts';
import { asStoreError } from './disk-failure.ts';
import { StoreError } from './errors.ts';
import type { ParticipantHome } from './home.ts';

/**
 * The retention rules in a participant's folder (`retention.yaml`); undefined: there are none, and what originators
 * allow decides alone.
 * @throws {StoreError} `STORE_BAD_FILE`, `STORE_UNREADABLE_FILE`
 */
export function readRetentionFile({ dir }: Pick<ParticipantHome, 'dir'>): RetentionFile | undefined {
  const path = join(dir, 'retention.yaml');
  if (!existsSync(path)) return undefined;
  return parseRetentionFile(path, readText(path));
}

/** @throws {StoreError} `STORE_BAD_FILE` */
export function parseRetentionFile(path: string, text: string): RetentionFile {
  const document = parseDocument(text, { prettyErrors: false, stringKeys: true });
  const [broken] = document.errors;
  if (broken !== undefined) throw badFile(path, broken.message.split('\n')[0]!);
  const parsed = retentionFile.safeParse(document.toJS({ maxAliasCount: 50 }));
  if (parsed.success) return parsed.data;
  throw badFile(
    path,
    parsed.error.issues.map(({ path: at, message }) => `${at.join('.') || 'the file'} ${message}`).join('; '),
  );
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw asStoreError(error, path);
  }
}

function badFile(path: string, problem: string): StoreError {
  return new StoreError(
    'STORE_BAD_FILE',
    `${path} is not a file of retention rules: ${problem}; docs/retention.md has an example`,
  );
}
