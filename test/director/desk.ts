import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type RunOutcome, receiveRun, type StreamArrival } from '../../src/director/receive-run.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { arrive, makeContext } from '../gate/forge.ts';
import { tempFolder } from '../support/temp-folder.ts';

/** A reader's database in a test, and how things arrive in it. */
export interface Desk {
  readonly store: Store;
  receive(arrivals: readonly StreamArrival[], isFinal?: boolean): RunOutcome;
}

export function openDesk(changes: Parameters<typeof makeContext>[0] = {}): Desk {
  const store = openStore(join(tempFolder(), 'karaula.db'));
  onTestFinished(() => store.close());
  const { directory, reader, nowMs } = makeContext(changes);
  return {
    store,
    receive: (arrivals, isFinal) =>
      receiveRun({ store, directory, reader, nowMs }, 'mk-bp', arrivals, isFinal),
  };
}

/** Envelopes as they stand in the stream, one after another from a stream sequence. */
export function inStream(envelopes: readonly Uint8Array[], from = 1): StreamArrival[] {
  return envelopes.map((bytes, index) => ({ ...arrive(bytes), streamSeq: from + index }));
}
