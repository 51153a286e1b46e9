import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** How many flushes of its write cache a disk has completed since it was there; or why that is not known. */
export type FlushReading = { readonly disk: string; readonly completed: number } | NotKnown;

export interface NotKnown {
  readonly notKnown: string;
}

/** Of /sys/dev/block/MAJOR:MINOR/stat: the sixteenth figure, since Linux 5.5. */
const FLUSHES_COMPLETED = 15;

/** Flushes completed, by the text of a disk's `stat`; undefined when it does not tell. */
export function parseFlushes(stat: string): number | undefined {
  const text = stat.trim().split(/\s+/)[FLUSHES_COMPLETED] ?? '';
  const value = Number(text);
  return /^\d+$/.test(text) && Number.isSafeInteger(value) ? value : undefined;
}

/**
 * Reads the kernel's account of the disk that a folder is on. An fsync has to wait for a flush, and nothing tells
 * fsyncs themselves without a tracer: not /proc/PID/io, which knows of writes only.
 */
export function readFlushes(dir: string): FlushReading {
  return readDiskFlushes(statSync(dir, { bigint: true }).dev);
}

/** @param sysDir where the kernel shows its devices */
export function readDiskFlushes(device: bigint, sysDir = '/sys'): FlushReading {
  const found = findDisk(device, sysDir);
  if ('notKnown' in found) return found;
  const disk = basename(found.path);
  if (read(join(found.path, 'queue', 'write_cache')) === 'write through') {
    return { notKnown: `${disk} has no write cache, so that the kernel sends it no flushes` };
  }
  const completed = parseFlushes(read(join(found.path, 'stat')));
  return completed === undefined ? { notKnown: `this kernel counts none for ${disk}` } : { disk, completed };
}

/** Flushes are counted where the queue to the disk itself is: not at its partitions, nor at volumes on top of it. */
function findDisk(device: bigint, sysDir: string): { readonly path: string } | NotKnown {
  const { major, minor } = numbersOf(device);
  if (major === 0n) return { notKnown: 'the file system has no disk of its own' };
  let path: string;
  try {
    path = realpathSync(join(sysDir, 'dev', 'block', `${major}:${minor}`));
    for (;;) {
      if (existsSync(join(path, 'partition'))) path = dirname(path);
      const below = existsSync(join(path, 'slaves')) ? readdirSync(join(path, 'slaves')) : [];
      if (below.length > 1) return { notKnown: `${basename(path)} is on ${below.length} disks` };
      if (below.length === 0) return { path };
      path = realpathSync(join(path, 'slaves', below[0]!));
    }
  } catch {
    return { notKnown: 'this machine does not show its disks in /sys' };
  }
}

/** As glibc's makedev puts them together. */
function numbersOf(device: bigint): { readonly major: bigint; readonly minor: bigint } {
  return {
    major: ((device >> 8n) & 0xfffn) | ((device >> 32n) & 0xfffff000n),
    minor: (device & 0xffn) | ((device >> 12n) & 0xffffff00n),
  };
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return '';
  }
}
