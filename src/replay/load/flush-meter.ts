import { type FlushReading, type NotKnown, readFlushes } from './disk-flushes.ts';

/** What a disk had to flush during a load, for everybody who uses it. */
export interface FlushReport {
  readonly disk: string;
  readonly completed: number;
  /** While everybody waited for the start: about what the others on the machine, and the hub at rest, come to. */
  readonly beforePerSecond: number;
}

/** Meters the flushes of the disk that a folder is on. */
export interface FlushMeter {
  /** What was until now is what there is without the load. */
  begin(): void;
  read(): FlushReport | NotKnown;
}

interface Look {
  readonly atMs: number;
  readonly reading: FlushReading;
}

export function meterFlushes(dir: string, readNow: typeof readFlushes = readFlushes): FlushMeter {
  const look = (): Look => ({ atMs: performance.now(), reading: readNow(dir) });
  const first = look();
  let start = first;
  return {
    begin: () => {
      start = look();
    },
    read: () => {
      const before = flushesBetween(first, start);
      const during = flushesBetween(start, look());
      if ('notKnown' in before) return before;
      if ('notKnown' in during) return during;
      const beforePerSecond = before.tookMs > 0 ? (before.completed * 1_000) / before.tookMs : 0;
      return { disk: during.disk, completed: during.completed, beforePerSecond };
    },
  };
}

function flushesBetween(
  { reading: from, atMs }: Look,
  { reading: to, atMs: untilMs }: Look,
): { readonly disk: string; readonly completed: number; readonly tookMs: number } | NotKnown {
  if ('notKnown' in from) return from;
  if ('notKnown' in to) return to;
  const completed = to.completed - from.completed;
  if (to.disk !== from.disk || completed < 0) return { notKnown: 'the kernel began to count anew' };
  return { disk: to.disk, completed, tookMs: untilMs - atMs };
}
