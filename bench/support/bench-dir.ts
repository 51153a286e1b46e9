import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of its own for what a benchmark writes: on the disk whose fsyncs are measured. */
export interface BenchDir {
  readonly path: string;
  remove(): void;
}

/** It is removed at the latest when this process ends, also by Ctrl-C. */
export function makeBenchDir(): BenchDir {
  endOnSignals();
  const path = mkdtempSync(join(tmpdir(), 'karaula-bench-'));
  const remove = () => {
    process.removeListener('exit', remove);
    rmSync(path, { recursive: true, force: true });
  };
  process.once('exit', remove);
  return { path, remove };
}

let isListening = false;

/** Ended by a signal alone, nobody would end the processes that were started, nor tidy up. */
function endOnSignals(): void {
  if (isListening) return;
  isListening = true;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
}
