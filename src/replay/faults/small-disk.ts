import { execFile } from 'node:child_process';
import { closeSync, ftruncateSync, mkdirSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A file system of its own for one process, which can be filled, and cut from power. */
export interface SmallDisk {
  /** Where it is mounted. */
  readonly path: string;
  /** Takes all the room there is. */
  fill(): Promise<void>;
  /** Gives the room back. */
  free(): void;
  /**
   * Keeps what has been written out to the disk at this moment, and not what the system would write later. Whoever
   * writes to it must stand still meanwhile.
   */
  keepImage(): Promise<void>;
  /** Brings the disk back to the kept image: a power cut. Nobody may have it open. */
  restoreImage(): Promise<void>;
  unmount(): Promise<void>;
}

/** Whether this machine lets us mount a file system in a file; when not, why. */
export async function whyNoDisks(dir: string): Promise<string | undefined> {
  if (process.platform !== 'linux') return 'file systems in a file are made on Linux only';
  if (process.getuid?.() !== 0) return 'mounting a file system needs root';
  try {
    const probe = await makeSmallDisk({
      imagePath: join(dir, 'probe.img'),
      path: join(dir, 'probe'),
      bytes: 16 * 2 ** 20,
    });
    await probe.unmount();
    return undefined;
  } catch (error) {
    return `no file system can be mounted here: ${error instanceof Error ? error.message.trim() : String(error)}`;
  }
}

/** Makes an ext4 file system in a sparse file and mounts it. Needs root. */
export async function makeSmallDisk(options: {
  readonly imagePath: string;
  readonly path: string;
  readonly bytes: number;
}): Promise<SmallDisk> {
  const { imagePath, path, bytes } = options;
  const ballast = join(path, 'ballast');
  const kept = `${imagePath}.kept`;
  const file = openSync(imagePath, 'w');
  ftruncateSync(file, bytes);
  closeSync(file);
  await run('mkfs.ext4', ['-q', '-F', '-m', '0', imagePath]);
  mkdirSync(path, { recursive: true });
  const mount = () => run('mount', ['-o', 'loop', imagePath, path]);
  await mount();
  return {
    path,
    fill: async () => {
      // Twice: what the first cannot get in one piece, the second gets in small ones.
      for (const piece of [2 ** 20, 4096]) {
        const { bavail, bsize } = await statfs(path);
        const room = Math.floor((bavail * bsize) / piece) * piece;
        if (room > 0)
          await run('fallocate', ['-l', String(room), `${ballast}.${piece}`]).catch(() => undefined);
      }
    },
    free: () => {
      for (const piece of [2 ** 20, 4096]) rmSync(`${ballast}.${piece}`, { force: true });
    },
    keepImage: async () => {
      // The system may be writing out just now: a copy is good when nothing moved while it was made.
      for (let tries = 0; tries < 50; tries++) {
        const before = statSync(imagePath, { bigint: true }).mtimeNs;
        await run('cp', ['--sparse=always', imagePath, kept]);
        if (statSync(imagePath, { bigint: true }).mtimeNs === before) return;
      }
      throw new Error(`${imagePath} is written to all the time: no image of one moment can be had`);
    },
    restoreImage: async () => {
      await unmountPatiently(path);
      renameSync(kept, imagePath);
      await mount();
    },
    // Whatever still has a file open there: it is taken away as soon as that lets go.
    unmount: () => unmountPatiently(path).catch(async () => void (await run('umount', ['-l', path]))),
  };
}

/** A process that was just killed may still be letting go of its files. */
async function unmountPatiently(path: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await run('umount', [path]);
      return;
    } catch (error) {
      if (tries >= 40) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
