import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** `karaula console` as a process of its own, so that its memory is its own. */
export interface ServedByProcess {
  readonly pid: number;
  /** Signs in, once. */
  readonly link: string;
  stop(): Promise<void>;
}

const CLI = fileURLToPath(new URL('../../src/cli/karaula.js', import.meta.url));

/** @param state the state folder. @throws when it ends before it has printed a link */
export async function serveConsole(state: string, id: string): Promise<ServedByProcess> {
  const args = ['console', 'open', '--state', state, '--as', id, '--port', '0', '--no-receive'];
  const person = ['--by', 'bench-officer', '--role', 'officer', '--idle', '24h', '--json'];
  const child = spawn(process.execPath, ['--no-warnings', CLI, ...args, ...person], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout });
  const ended = once(child, 'exit');
  const link = await Promise.race([
    once(lines, 'line').then(([line]) => (JSON.parse(String(line)) as { link: string }).link),
    ended.then(([code]) => {
      throw new Error(`karaula console has ended with ${code} before it could be opened`);
    }),
  ]);
  return {
    pid: child.pid!,
    link,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
