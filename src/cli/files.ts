import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { CliContext } from './context.ts';
import { CliError } from './errors.ts';

/**
 * Reads a file that was given on the command line; `-` is stdin.
 * @throws {CliError} `CLI_FILE_UNREADABLE` when it cannot be read or is not UTF-8 text
 */
export async function readTextFile(
  context: Pick<CliContext, 'cwd' | 'stdin'>,
  file: string,
): Promise<string> {
  const bytes = file === '-' ? await readAll(context.stdin) : await readBytes(resolve(context.cwd, file));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new CliError(
      'CLI_FILE_UNREADABLE',
      `${file === '-' ? 'stdin' : file} is not UTF-8 text; save it as UTF-8 and run this again`,
      error,
    );
  }
}

/** Reads a file that was given on the command line and parses it as JSON. */
export async function readJsonFile(
  context: Pick<CliContext, 'cwd' | 'stdin'>,
  file: string,
): Promise<unknown> {
  const text = await readTextFile(context, file);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CliError(
      'CLI_FILE_UNREADABLE',
      `${file === '-' ? 'stdin' : file} is not JSON (${(error as Error).message}); check that it is the right file`,
      error,
    );
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'is not there; check the path',
  EISDIR: 'is a folder; give a file',
  ENOTDIR: 'is not there; check the path',
  EACCES: 'may not be read by you; check who owns it and its mode (ls -l)',
};

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw fileFailure(path, error);
  }
}

/** Says why a file that was given on the command line could not be opened. */
export function fileFailure(path: string, error: unknown): CliError {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return new CliError('CLI_FILE_UNREADABLE', `${path} ${REASONS[code] ?? `cannot be read (${code})`}`, error);
}

async function readAll(input: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of input) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Runs what reads a file's text, and names the file in its error: pure rooms do not know it. */
export function namingFile<T>(file: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof Error && !error.message.includes(file)) error.message = `${file}: ${error.message}`;
    throw error;
  }
}
