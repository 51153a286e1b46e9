import { readFileSync } from 'node:fs';

/** What a process has used since it began, by the kernel's account. */
export interface ProcessUsage {
  readonly cpuSeconds: number;
  readonly rssBytes: number;
  readonly peakRssBytes: number;
  /** Sent to the disk; what SQLite writes twice counts twice. */
  readonly writtenBytes: number;
  /** Calls of write and the like. */
  readonly writeCalls: number;
}

/** Clock ticks in a second, as /proc counts them: 100 on every Linux that Node runs on. */
const TICKS_PER_SECOND = 100;

/** Undefined where there is no /proc, as on a Mac, or when the process is gone. */
export function readProcessUsage(pid: number): ProcessUsage | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name may hold spaces and brackets; the fields begin after its last bracket, with the third.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const io = readFileSync(`/proc/${pid}/io`, 'utf8');
    return {
      cpuSeconds: (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND,
      rssBytes: field(status, 'VmRSS') * 1_024,
      peakRssBytes: field(status, 'VmHWM') * 1_024,
      writtenBytes: field(io, 'write_bytes'),
      writeCalls: field(io, 'syscw'),
    };
  } catch {
    return undefined;
  }
}

function field(text: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? Number.NaN);
}
