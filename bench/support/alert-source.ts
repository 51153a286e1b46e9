import { pauseUntil } from '../../src/replay/load/pause-until.ts';
import type { BenchAlert } from './bench-alerts.ts';
import type { AlertSource } from './contender.ts';

/** A list of alerts that are given out by and by. */
export interface ReleasedSource extends AlertSource {
  /** The first `count` of the list are due. */
  release(count: number): void;
  /** From `startMs` of `performance.now()` on each of the rest is due at its own offset. */
  releaseAt(startMs: number, offsetsMs: Float64Array): Promise<void>;
}

export function createSource(alerts: readonly BenchAlert[]): ReleasedSource {
  let next = 0;
  let due = 0;
  let news = Promise.withResolvers<void>();
  const release = (count: number): void => {
    due = count;
    news.resolve();
    news = Promise.withResolvers();
  };
  return {
    take: async (max) => {
      while (next >= due && next < alerts.length) await news.promise;
      const taken = alerts.slice(next, Math.min(due, next + max));
      next += taken.length;
      return taken;
    },
    release,
    releaseAt: async (startMs, offsetsMs) => {
      const before = alerts.length - offsetsMs.length;
      const never = new AbortController().signal;
      for (let index = 0; index < offsetsMs.length; ) {
        await pauseUntil(startMs + offsetsMs[index]!, never);
        const nowMs = performance.now() - startMs;
        while (index < offsetsMs.length && offsetsMs[index]! <= nowMs) index += 1;
        release(before + index);
      }
    },
  };
}
