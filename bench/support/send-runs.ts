import { appendRun } from '../../src/bus/append.ts';
import type { BusConnection } from '../../src/bus/connect.ts';
import type { PublisherEnd } from './contender.ts';

/** As the sender of the product has it. */
const RUN = 256;

/** Sends unsigned by the product's group commit: one run is in flight, the next takes all that is due meanwhile. */
export function sendRuns(bus: BusConnection, subject: string): PublisherEnd {
  return {
    publish: async (source) => {
      let last = 0;
      for (;;) {
        const run = await source.take(RUN);
        if (run.length === 0) return;
        const bytes = run.map((alert) => alert.bytes);
        const answer = await appendRun(bus, subject, bytes, last);
        if (answer.outcome !== 'appended') throw new Error(`a run was not appended: ${answer.outcome}`);
        last = answer.lastStreamSeq;
      }
    },
    close: () => bus.close(),
  };
}
