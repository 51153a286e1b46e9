import { appendRun } from '../../src/bus/append.ts';
import type { BusConnection } from '../../src/bus/connect.ts';
import { LONGEST_RUN, runLength } from '../../src/bus/run-length.ts';
import type { BenchAlert } from './bench-alerts.ts';
import type { PublisherEnd } from './contender.ts';

/**
 * Sends unsigned by the product's group commit, with runs of the same lengths: one is in flight, the next takes all
 * that is due meanwhile.
 */
export function sendRuns(bus: BusConnection, subject: string): PublisherEnd {
  return {
    publish: async (source) => {
      let waiting: readonly BenchAlert[] = [];
      for (let last = 0; ; ) {
        if (waiting.length === 0) waiting = await source.take(LONGEST_RUN);
        if (waiting.length === 0) return;
        const run = waiting.slice(0, runLength(waiting.length));
        waiting = waiting.slice(run.length);
        const bytes = run.map((alert) => alert.bytes);
        const answer = await appendRun(bus, subject, bytes, last);
        if (answer.outcome !== 'appended') throw new Error(`a run was not appended: ${answer.outcome}`);
        last = answer.lastStreamSeq;
      }
    },
    close: () => bus.close(),
  };
}
