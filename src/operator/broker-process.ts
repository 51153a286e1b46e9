import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { resolve as resolvePath } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { BusError } from '../bus/errors.ts';
import { OperatorError } from './errors.ts';
import { holdPort } from './free-port.ts';
import { connectOperator } from './operator-connection.ts';
import type { OperatorState } from './state.ts';

export interface BrokerOptions {
  readonly natsServerPath: string;
  /** Each line the broker writes. */
  readonly onLog?: (line: string) => void;
  /** How long it may take to answer; default 30 000 ms (it reads all streams first). */
  readonly startTimeoutMs?: number;
  /** Out of reach of a Ctrl-C at our terminal: whoever starts it still has use for it then. Default false. */
  readonly isShielded?: boolean;
}

export interface BrokerProcess {
  readonly pid: number;
  readonly port: number;
  /** Resolves when the process has ended, however it came to that. */
  readonly ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
  /** SIGTERM, and SIGKILL when that does not help within five seconds. Resolves when it is gone. */
  stop(): Promise<void>;
  /** SIGKILL at once, as a power cut would; for tests and replays. */
  kill(): Promise<void>;
}

/** How often we knock while the broker starts. */
const KNOCK_MS = 25;
const TERM_MS = 5_000;
/** What nats-server logs when it has the port; of two that start at once only one says it. */
const READY = /Server is ready$/;
/** Lines kept for the message when it does not start. */
const KEPT_LINES = 20;

/**
 * Runs nats-server with the state's configuration and resolves when it has the port, by its own word, and answers over
 * TLS with the operator's credentials. It ends when this process ends; on Linux (util-linux's setpriv) even when that is
 * killed -9.
 * @throws {OperatorError} `OPERATOR_BROKER_FAILED`
 */
export async function startBroker(state: OperatorState, options: BrokerOptions): Promise<BrokerProcess> {
  await refuseTakenPort(state);
  const lines: string[] = [];
  let saidReady = false;
  const [command, args] = commandFor(resolvePath(options.natsServerPath));
  const child = spawn(command, args, {
    cwd: state.paths.broker,
    stdio: ['ignore', 'pipe', 'pipe'],
    // A process group of its own; it still ends when we do.
    detached: options.isShielded ?? false,
  });
  const failure = { error: undefined as Error | undefined };
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) => {
    child.once('error', (error) => {
      failure.error = error;
      resolve({ code: null, signal: null });
    });
    child.once('exit', (code, signal) => resolve({ code, signal }));
  });
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      saidReady ||= READY.test(line);
      lines.push(line);
      if (lines.length > KEPT_LINES) lines.shift();
      options.onLog?.(line);
    });
  }
  const killWithUs = () => child.kill('SIGKILL');
  process.once('exit', killWithUs);
  void ended.then(() => process.removeListener('exit', killWithUs));

  try {
    await waitUntilItAnswers(
      state,
      { child, ended, isReady: () => saidReady },
      options.startTimeoutMs ?? 30_000,
    );
  } catch (error) {
    await end(child, ended, 'SIGKILL');
    const said = failure.error?.message ?? lines.join('\n');
    throw new OperatorError(
      'OPERATOR_BROKER_FAILED',
      `the broker did not start: ${error instanceof Error ? error.message : String(error)}${said ? `\nIt said:\n${said}` : ''}`,
      { cause: error },
    );
  }
  return {
    pid: child.pid!,
    port: state.operator.port,
    ended,
    stop: () => end(child, ended, 'SIGTERM'),
    kill: () => end(child, ended, 'SIGKILL'),
  };
}

/** Where util-linux has the tool that ties a process to the life of its parent. */
const SETPRIV = '/usr/bin/setpriv';

function commandFor(natsServerPath: string): [string, string[]] {
  try {
    accessSync(natsServerPath, constants.X_OK);
  } catch (error) {
    throw new OperatorError(
      'OPERATOR_BROKER_FAILED',
      `${natsServerPath} is no program that can be run here`,
      {
        cause: error,
      },
    );
  }
  const args = ['-c', 'nats-server.conf'];
  if (process.platform !== 'linux' || !existsSync(SETPRIV)) return [natsServerPath, args];
  return [SETPRIV, ['--pdeathsig', 'TERM', '--', natsServerPath, ...args]];
}

/** A second broker on one folder would read the streams while the first one writes them, before it found the port taken. */
async function refuseTakenPort({ operator, dir }: OperatorState): Promise<void> {
  const { listen, port } = operator;
  try {
    await holdPort(listen, port);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why =
      code === 'EADDRINUSE'
        ? `something is listening at ${listen} port ${port} already: this broker, started before, or another program; stop it`
        : `${listen} port ${port} is not to be had here (${code}); see listen and port in operator/operator.json`;
    throw new OperatorError('OPERATOR_BROKER_FAILED', `the broker of ${dir} cannot start: ${why}`, {
      cause: error,
    });
  }
}

async function waitUntilItAnswers(
  state: OperatorState,
  { child, ended, isReady }: { child: ChildProcess; ended: Promise<unknown>; isReady: () => boolean },
  timeoutMs: number,
): Promise<void> {
  let isOver = false;
  void ended.then(() => {
    isOver = true;
  });
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    if (isOver) {
      throw new Error(
        child.exitCode === null ? 'it could not be run' : `it ended with code ${child.exitCode}`,
      );
    }
    if (isReady()) {
      try {
        return await (await connectOperator(state, 'system', 2_000)).close();
      } catch (error) {
        const isNotYet = error instanceof BusError && error.code === 'BUS_UNREACHABLE';
        if (!isNotYet || performance.now() > deadline) throw error;
      }
    } else if (performance.now() > deadline) {
      // Whoever answers at the port meanwhile, it is not ours.
      throw new Error('it has not said in time that it is ready');
    }
    await Promise.race([wait(KNOCK_MS), ended]);
  }
}

async function end(
  child: ChildProcess,
  ended: Promise<unknown>,
  signal: 'SIGTERM' | 'SIGKILL',
): Promise<void> {
  child.kill(signal);
  if (signal === 'SIGTERM') {
    const patience = new AbortController();
    await Promise.race([ended, wait(TERM_MS, undefined, { signal: patience.signal }).catch(() => {})]);
    patience.abort();
    child.kill('SIGKILL');
  }
  await ended;
}
