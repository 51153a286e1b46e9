import { closeSync, fsyncSync, openSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { asStoreError } from './disk-failure.ts';

/**
 * Writes a whole file or leaves the old one: temporary file beside it, fsync, rename, fsync of the folder.
 * @param mode permission bits, for example `0o600` for a secret
 * @throws {StoreError} `STORE_DISK_FULL`, `STORE_UNREADABLE_FILE`
 */
export function writeFileAtomic(path: string, content: string | Uint8Array, mode: number): void {
  const folder = dirname(path);
  const temporary = join(folder, `.${basename(path)}.${process.pid}.tmp`);
  try {
    const file = openSync(temporary, 'w', mode);
    try {
      writeFileSync(file, content);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch (error) {
    removeIfThere(temporary);
    throw asStoreError(error, path);
  }
  const directory = openSync(folder, 'r');
  try {
    fsyncSync(directory);
  } finally {
    closeSync(directory);
  }
}

function removeIfThere(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // It was never made, or the disk is gone: the first failure is the one to tell.
  }
}
