import { once } from 'node:events';
import { userInfo } from 'node:os';
import { machineRandom } from '../observe/machine-random.ts';
import { askPersonAt } from './ask-person.ts';
import type { Output, StopReason } from './context.ts';
import { describeFailure, formatFailure } from './describe-failure.ts';
import { failureStyle, runCli } from './run-cli.ts';

/**
 * Runs karaula in this process: the only place that touches argv, signals and the exit code.
 * Ctrl-C asks for a clean end; a second Ctrl-C ends at once.
 */
export async function runProcess(process: NodeJS.Process): Promise<void> {
  const argv = process.argv.slice(2);
  silenceExperimentalWarnings(process);
  process.on('uncaughtException', (error) => {
    process.stderr.write(`${formatFailure(error, failureStyle(argv))}\n`);
    process.exit(describeFailure(error).exitCode);
  });
  const stop = new AbortController();
  const stopFor = (reason: StopReason) => {
    if (stop.signal.aborted) process.exit(reason === 'SIGTERM' ? 143 : 130);
    stop.abort(reason);
  };
  process.on('SIGINT', () => stopFor('SIGINT'));
  process.on('SIGTERM', () => stopFor('SIGTERM'));
  const askPerson = askPersonAt(process.stdin, process.stderr);
  const exitCode = await runCli(argv, {
    stdout: outputTo(process.stdout, () => {
      if (!stop.signal.aborted) stop.abort('EPIPE' satisfies StopReason);
    }),
    stderr: outputTo(process.stderr, () => {}),
    stdin: process.stdin,
    ...(askPerson && { askPerson }),
    env: process.env,
    cwd: process.cwd(),
    user: userName(process),
    clock: { nowMs: () => Date.now() },
    random: machineRandom,
    stop: stop.signal,
  });
  await Promise.all([flushed(process.stdout), flushed(process.stderr)]);
  process.exit(exitCode);
}

/** A container may run under a number that has no name. */
function userName(process: NodeJS.Process): string {
  try {
    return userInfo().username;
  } catch {
    return `uid ${process.getuid?.()}`;
  }
}

/** `karaula follow | head`: when the reader of our output goes away, that is no fault of ours. */
function outputTo(stream: NodeJS.WriteStream, onClosed: () => void): Output {
  let isClosed = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    isClosed = true;
    onClosed();
  });
  return {
    write: (text) => {
      if (!isClosed) stream.write(text);
    },
    untilTaken: async (signal) => {
      if (isClosed || !stream.writableNeedDrain) return;
      // Rejects when the reader went away, which is dealt with above, and at the signal.
      await once(stream, 'drain', { signal }).catch(() => undefined);
    },
    isTerminal: stream.isTTY === true,
    ...(stream.isTTY ? { columns: stream.columns } : {}),
  };
}

/** Resolves when what was written has left this process, or cannot. */
function flushed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => stream.write('', () => resolve()));
}

/** Early releases of Node 24 call node:sqlite and running TypeScript experimental on every start. */
function silenceExperimentalWarnings(process: NodeJS.Process): void {
  const print = process.listeners('warning');
  process.removeAllListeners('warning');
  process.on('warning', (warning) => {
    if (warning.name !== 'ExperimentalWarning') for (const listener of print) listener(warning);
  });
}
