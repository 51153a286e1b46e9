import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../../../src/cli/karaula.js', import.meta.url));
const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));

export interface Result {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Options {
  readonly cwd?: string;
  readonly env?: Record<string, string>;
  readonly stdin?: string | Uint8Array;
  /** More may be written to stdin later. */
  readonly keepsStdinOpen?: boolean;
  /** Arguments for node itself. */
  readonly node?: readonly string[];
}

/** A karaula that was started and has not ended yet. */
export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Result>;
  /** Resolves when the text has been printed; rejects when the process ended without it. */
  printed(text: string): Promise<void>;
  /** Resolves when so many whole lines are on stdout; rejects when the process ended before. */
  printedLines(count: number): Promise<void>;
}

/** Starts karaula as a process of its own, as a user does. */
export function start(argv: readonly string[], options: Options = {}): Running {
  const child = spawn(process.execPath, [...(options.node ?? []), PROGRAM, ...argv], {
    cwd: options.cwd ?? PROJECT,
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      NATS_SERVER: process.env.NATS_SERVER,
      ...options.env,
    },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  const listeners = new Set<() => void>();
  const heard = () => {
    for (const listener of listeners) listener();
  };
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk;
    heard();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk;
    heard();
  });
  child.stdin.on('error', () => {});
  if (options.keepsStdinOpen) child.stdin.write(options.stdin ?? '');
  else child.stdin.end(options.stdin ?? '');
  const ended = new Promise<Result>((resolve) => {
    child.once('close', (exitCode) => resolve({ exitCode, stdout, stderr }));
  });
  const until = (what: string, isTrue: () => boolean) =>
    new Promise<void>((resolve, reject) => {
      const check = () => {
        if (isTrue()) {
          listeners.delete(check);
          resolve();
        }
      };
      listeners.add(check);
      check();
      void ended.then((result) =>
        reject(new Error(`karaula ended without ${what}: ${JSON.stringify(result)}`)),
      );
    });
  return {
    child,
    ended,
    printed: (text) => until(`"${text}"`, () => stdout.includes(text) || stderr.includes(text)),
    printedLines: (count) => until(`${count} lines`, () => stdout.split('\n').length > count),
  };
}

/** Runs karaula as a process of its own, to its end. */
export function karaula(argv: readonly string[], options: Options = {}): Promise<Result> {
  return start(argv, options).ended;
}
