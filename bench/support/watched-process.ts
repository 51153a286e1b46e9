import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { readProcessMemory } from './process-memory.ts';

/** What a process says of itself; bytes. */
export interface HeapNews {
  readonly heapUsedBytes: number;
  /** Memory outside of V8's heap that objects in it hold: buffers. */
  readonly externalBytes: number;
}

/** One look at a process. */
export interface Sample<Work extends string = string> extends HeapNews {
  /** Since it was started. */
  readonly atMs: number;
  /** How many entries it has done of each of its works. */
  readonly done: Readonly<Record<Work, number>>;
  readonly rssBytes: number;
  /** The most until now, also between two looks. */
  readonly peakRssBytes: number;
}

const EVERY_MS = 250;
const REPORT_HEAP = fileURLToPath(new URL('report-heap.ts', import.meta.url));
const KARAULA = fileURLToPath(new URL('../../src/cli/karaula.js', import.meta.url));

/**
 * Runs `karaula` with these arguments in a process of its own until it ends, and looks at its memory from outside.
 * What it prints is thrown away.
 * @param countDone for each of its works, how many entries it has done so far; asked at each look
 * @param nodeOptions for example `--cpu-prof`
 * @throws when it fails
 */
export async function watchKaraula<Work extends string>(
  args: readonly string[],
  countDone: () => Record<Work, number>,
  nodeOptions: readonly string[] = [],
): Promise<Sample<Work>[]> {
  const began = performance.now();
  const child = spawn(
    process.execPath,
    ['--no-warnings', ...nodeOptions, '--import', REPORT_HEAP, KARAULA, ...args],
    { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] },
  );
  let errors = '';
  child.stderr?.on('data', (text) => {
    errors = `${errors}${text}`.slice(-4_000);
  });
  let heap: HeapNews = { heapUsedBytes: 0, externalBytes: 0 };
  child.on('message', (news) => {
    heap = news as HeapNews;
  });
  const samples: Sample<Work>[] = [];
  const look = () => {
    const memory = readProcessMemory(child.pid ?? 0);
    if (memory === undefined) return;
    const atMs = performance.now() - began;
    samples.push({ atMs, done: countDone(), ...memory, ...heap });
  };
  const timer = setInterval(look, EVERY_MS);
  const killWithUs = () => child.kill('SIGKILL');
  process.once('exit', killWithUs);
  try {
    const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
    if (code !== 0) throw new Error(`karaula ${args.join(' ')} ended with ${code ?? signal}:\n${errors}`);
  } finally {
    clearInterval(timer);
    process.removeListener('exit', killWithUs);
  }
  return samples;
}
