import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import { basename } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

export interface ServerProcess {
  readonly pid: number;
  stop(): Promise<void>;
}

export interface ServerOptions {
  readonly command: string;
  readonly args: readonly string[];
  /** Up when it takes connections here, on 127.0.0.1. */
  readonly port: number;
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
}

const START_MS = 90_000;
const TERM_MS = 10_000;
const SETPRIV = '/usr/bin/setpriv';

/**
 * Starts a server and waits until it takes connections. It ends with this process.
 * @throws Error with what it said last
 */
export async function startServer({ command, args, port, cwd, env }: ServerOptions): Promise<ServerProcess> {
  const tied = existsSync(SETPRIV) ? [SETPRIV, '--pdeathsig', 'TERM', '--', command] : [command];
  const child = spawn(tied[0]!, [...tied.slice(1), ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let hasEnded = false;
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text) => {
      said = `${said}${text}`.slice(-2_000);
    });
  }
  const closed = once(child, 'close').finally(() => {
    hasEnded = true;
  });
  closed.catch(() => undefined);
  const killWithUs = () => child.kill('SIGKILL');
  process.once('exit', killWithUs);
  const stop = async () => {
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), TERM_MS);
    await closed.catch(() => undefined);
    clearTimeout(timer);
    process.removeListener('exit', killWithUs);
  };
  const until = performance.now() + START_MS;
  while (!(await takesConnections(port))) {
    if (hasEnded || performance.now() > until) {
      const how = hasEnded ? 'ended' : `did not answer in ${START_MS / 1_000} s`;
      await stop();
      throw new Error(`${basename(command)} ${how}, and said last: ${said.trim().split('\n').at(-1)}`);
    }
    await delay(50);
  }
  return { pid: child.pid ?? 0, stop };
}

async function takesConnections(port: number): Promise<boolean> {
  const socket = connect({ host: '127.0.0.1', port });
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
