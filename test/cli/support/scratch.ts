import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { karaula, type Options, type Result, start } from './karaula.ts';

/** A temporary folder to work in, as a user does: `.karaula` is made in it. */
export interface Scratch {
  readonly dir: string;
  path(...parts: string[]): string;
  write(name: string, content: string | Uint8Array): string;
  run(...argv: string[]): Promise<Result>;
  /** The same, which must go well; what it printed. */
  succeed(...argv: string[]): Promise<string>;
  runWith(options: Options, ...argv: string[]): Promise<Result>;
  /** Starts `karaula broker` and resolves when it answers. */
  startBroker(...argv: string[]): Promise<{ stop(signal?: NodeJS.Signals): Promise<Result> }>;
  /** Makes a hub with these participants, and starts it. */
  startHub(ids: readonly string[]): Promise<void>;
  remove(): void;
}

export function makeScratch(): Scratch {
  const dir = mkdtempSync(join(tmpdir(), 'karaula-cli-'));
  const brokers = new Set<() => void>();
  const scratch: Scratch = {
    dir,
    path: (...parts) => join(dir, ...parts),
    write: (name, content) => {
      writeFileSync(join(dir, name), content);
      return name;
    },
    run: (...argv) => karaula(argv, { cwd: dir }),
    succeed: async (...argv) => {
      const outcome = await scratch.run(...argv);
      expect(outcome, argv.join(' ')).toMatchObject({ exitCode: 0 });
      return outcome.stdout;
    },
    runWith: (options, ...argv) => karaula(argv, { cwd: dir, ...options }),
    startBroker: async (...argv) => {
      const broker = start(['broker', '--quiet', ...argv], { cwd: dir });
      brokers.add(() => broker.child.kill('SIGTERM'));
      await broker.printed('answers at');
      return {
        stop: (signal = 'SIGINT') => {
          broker.child.kill(signal);
          return broker.ended;
        },
      };
    },
    startHub: async (ids) => {
      await scratch.succeed('operator', 'init', '--port', '0');
      for (const id of ids) await scratch.succeed('operator', 'enrol', id);
      await scratch.startBroker();
      await scratch.succeed('operator', 'apply');
    },
    remove: () => {
      for (const stop of brokers) stop();
      rmSync(dir, { recursive: true, force: true });
    },
  };
  return scratch;
}

/** An alert of the examples, on one line, changed as wanted. */
export function exampleRow(name: string, changes: object = {}): string {
  const file = fileURLToPath(new URL(`../../../seeds/examples/${name}.json`, import.meta.url));
  return `${JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), ...changes })}\n`;
}

/** The one line a failure must be: what it says, without the code; and the code. */
export function failureOf(result: Result): { exitCode: number | null; message: string; code: string } {
  // The counts of what was done before the failure may stand before it.
  const lines = result.stderr.split('\n').filter((line) => !/^(karaula: \d+ accepted, .*)?$/.test(line));
  const match = /^karaula: (.*) \[([A-Z0-9_]+)\]$/.exec(lines[0] ?? '');
  if (lines.length !== 1 || match === null)
    throw new Error(`not one clear line: ${result.exitCode} ${result.stderr}`);
  return { exitCode: result.exitCode, message: match[1]!, code: match[2]! };
}
