import { randomBytes } from 'node:crypto';
import type { Output, StopReason } from './context.ts';
import { runCli } from './run-cli.ts';

/**
 * Runs karaula in this process: the only place that touches argv, signals and the exit code.
 * Ctrl-C asks for a clean end; a second Ctrl-C ends at once.
 */
export async function runProcess(process: NodeJS.Process): Promise<void> {
  silenceExperimentalWarnings(process);
  const stop = new AbortController();
  const stopFor = (reason: StopReason) => {
    if (stop.signal.aborted) process.exit(reason === 'SIGTERM' ? 143 : 130);
    stop.abort(reason);
  };
  process.on('SIGINT', () => stopFor('SIGINT'));
  process.on('SIGTERM', () => stopFor('SIGTERM'));
  const stdout = outputTo(process.stdout, () => {
    if (!stop.signal.aborted) stop.abort('EPIPE' satisfies StopReason);
  });
  const exitCode = await runCli(process.argv.slice(2), {
    stdout,
    stderr: outputTo(process.stderr, () => {}),
    stdin: process.stdin,
    env: process.env,
    cwd: process.cwd(),
    clock: { nowMs: () => Date.now() },
    random: (size) => new Uint8Array(randomBytes(size)),
    stop: stop.signal,
  });
  await Promise.all([drained(process.stdout), drained(process.stderr)]);
  process.exit(exitCode);
}

/** `karaula follow | head`: when the reader of our output goes away, that is no fault of ours. */
function outputTo(stream: NodeJS.WriteStream, onClosed: () => void): Output {
  let closed = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    closed = true;
    onClosed();
  });
  return {
    write: (text) => {
      if (!closed) stream.write(text);
    },
    isTerminal: stream.isTTY === true,
    ...(stream.isTTY ? { columns: stream.columns } : {}),
  };
}

function drained(stream: NodeJS.WriteStream): Promise<void> {
  if (stream.destroyed || stream.writableLength === 0) return Promise.resolve();
  return new Promise((resolve) => {
    stream.once('drain', resolve);
    stream.once('error', () => resolve());
  });
}

/** Early releases of Node 24 call node:sqlite and running TypeScript experimental on every start. */
function silenceExperimentalWarnings(process: NodeJS.Process): void {
  const print = process.listeners('warning');
  process.removeAllListeners('warning');
  process.on('warning', (warning) => {
    if (warning.name !== 'ExperimentalWarning') for (const listener of print) listener(warning);
  });
}
