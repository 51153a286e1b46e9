import type { Machine } from '../../../src/cli/context.ts';
import { runCli } from '../../../src/cli/run-cli.ts';

export interface Outcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly env?: Record<string, string>;
  readonly cwd?: string;
  readonly stdin?: string;
  readonly user?: string;
  readonly terminal?: boolean;
  readonly random?: Machine['random'];
  /** A function: asked at every reading of the clock. */
  readonly nowMs?: number | (() => number);
  readonly askPerson?: Machine['askPerson'];
}

/** Runs a command line in this process, with clock, randomness and terminal passed in. K10. */
export async function runHere(argv: readonly string[], given: Surroundings = {}): Promise<Outcome> {
  let stdout = '';
  let stderr = '';
  const isTerminal = given.terminal === true;
  const exitCode = await runCli(argv, {
    stdout: {
      write: (text) => {
        stdout += text;
      },
      isTerminal,
      ...(isTerminal ? { columns: 120 } : {}),
    },
    stderr: {
      write: (text) => {
        stderr += text;
      },
      isTerminal,
    },
    stdin: (async function* () {
      yield new TextEncoder().encode(given.stdin ?? '');
    })(),
    ...(given.askPerson && { askPerson: given.askPerson }),
    env: given.env ?? {},
    cwd: given.cwd ?? '/nowhere',
    user: given.user ?? 'an officer',
    clock: {
      nowMs: () =>
        typeof given.nowMs === 'function' ? given.nowMs() : (given.nowMs ?? Date.UTC(2026, 0, 15, 8, 0, 0)),
    },
    random: given.random ?? ((size) => new Uint8Array(size).fill(7)),
    stop: new AbortController().signal,
  });
  return { exitCode, stdout, stderr };
}
