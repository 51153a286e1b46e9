import { existsSync, readFileSync } from 'node:fs';

/** What the kernel says of a process's memory, in bytes. */
export interface ProcessMemory {
  /** In memory now. */
  readonly rssBytes: number;
  /** The most it ever was, also between two looks. */
  readonly peakRssBytes: number;
}

/** Only Linux tells of another process's memory in this way. */
export function canReadProcessMemory(): boolean {
  return existsSync('/proc/self/status');
}

/** Undefined when the process has ended. */
export function readProcessMemory(pid: number): ProcessMemory | undefined {
  let status: string;
  try {
    status = readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return undefined;
  }
  const field = (name: string) => {
    const found = new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1];
    return found === undefined ? undefined : Number(found) * 1_024;
  };
  const [rssBytes, peakRssBytes] = [field('VmRSS'), field('VmHWM')];
  // One that has ended and was not yet waited for has no memory.
  return rssBytes === undefined || peakRssBytes === undefined ? undefined : { rssBytes, peakRssBytes };
}
