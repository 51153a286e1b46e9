import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** A script of test/support in a process of its own; killed, if it still runs, when the test ends. */
export class RunningScript {
  readonly #child: ChildProcess;
  #errors = '';
  readonly ended: Promise<'killed' | 'done'>;

  constructor(name: string, argument: object) {
    const path = fileURLToPath(new URL(name, import.meta.url));
    this.#child = spawn(process.execPath, ['--no-warnings', path, JSON.stringify(argument)], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    this.#child.stderr?.on('data', (text) => {
      this.#errors += String(text);
    });
    this.ended = this.#end();
    this.ended.catch(() => undefined);
    onTestFinished(() => void this.kill());
  }

  kill(): void {
    this.#child.kill('SIGKILL');
  }

  /** @throws when it ended by a failure of its own */
  async #end(): Promise<'killed' | 'done'> {
    const [code, signal] = (await once(this.#child, 'close')) as [number | null, string | null];
    if (signal === 'SIGKILL') return 'killed';
    if (code === 0) return 'done';
    throw new Error(`the script ended with ${code ?? signal}:\n${this.#errors}`);
  }
}
