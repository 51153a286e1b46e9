import { closeSync, openSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import { createLogger, type FactLogger, type LogLevel } from '../observe/logger.ts';
import type { LogFlags } from './commands/shared-flags.ts';
import type { CliContext } from './context.ts';
import { CliError } from './errors.ts';

/** Where the facts of a run go; without `--log` nowhere. */
export interface RunLog {
  readonly logger?: FactLogger;
  close(): void;
}

/**
 * Opens what `--log` names: a file, which is added to, or `-` for stderr. K7: facts only, whatever the rooms hand over.
 * @throws {CliError} `CLI_FILE_NOT_WRITABLE`; `CLI_USAGE` for a level without a log
 */
export function openLog(context: CliContext, flags: LogFlags): RunLog {
  const { log: name, logLevel } = flags;
  if (name === undefined) {
    if (logLevel === undefined) return { close: () => undefined };
    throw new CliError('CLI_USAGE', '--log-level says how much goes into a log: say --log FILE too');
  }
  const level: LogLevel = logLevel ?? 'info';
  if (name === '-') {
    return {
      logger: createLogger({ level, destination: { write: (line) => context.stderr.write(line) } }),
      close: () => undefined,
    };
  }
  const path = resolve(context.cwd, name);
  const file = openFile(path);
  let isBroken = false;
  const write = (line: string): void => {
    if (isBroken) return;
    try {
      // At once, so that what happened before a crash is there after it.
      writeSync(file, line);
    } catch (error) {
      // Alerts go on without their log; what is on record (K8) is in the store.
      isBroken = true;
      context.stderr.write(`karaula: warning: ${notWritable(path, error).message} [CLI_FILE_NOT_WRITABLE]\n`);
    }
  };
  return { logger: createLogger({ level, destination: { write } }), close: () => closeSync(file) };
}

function openFile(path: string): number {
  try {
    return openSync(path, 'a', 0o600);
  } catch (error) {
    throw notWritable(path, error);
  }
}

function notWritable(path: string, error: unknown): CliError {
  const { code } = error as NodeJS.ErrnoException;
  return new CliError(
    'CLI_FILE_NOT_WRITABLE',
    `${path}: the log cannot be written there (${code}); name another file, or - for stderr`,
    error,
  );
}
