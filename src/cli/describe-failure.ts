import type { Violation } from '../contract/errors.ts';
import type { ExitCode } from './exit-code.ts';
import { exitCodeOf } from './exit-code-of.ts';
import { printable } from './table.ts';

/** A failure as it is told: one line for people, one object for machines. */
export interface Failure {
  /** A code of docs/errors.md. */
  readonly code: string;
  /** What, where and how to mend it; one line. */
  readonly message: string;
  readonly exitCode: ExitCode;
  readonly violations?: readonly Violation[];
}

interface SystemFault {
  readonly code: string;
  readonly mend: string;
}

/** Faults of the operating system that no room has turned into its own error. */
const SYSTEM_FAULTS: Readonly<Record<string, SystemFault>> = {
  ENOENT: { code: 'CLI_FILE_UNREADABLE', mend: 'check the path' },
  EISDIR: { code: 'CLI_FILE_UNREADABLE', mend: 'give a file, not a folder' },
  EACCES: { code: 'CLI_FILE_UNREADABLE', mend: 'check who owns it and its mode (ls -l)' },
  EPERM: { code: 'CLI_FILE_UNREADABLE', mend: 'check who owns it and its mode (ls -l)' },
  ENOSPC: { code: 'CLI_DISK_FULL', mend: 'free some space and run the same command again' },
  EDQUOT: { code: 'CLI_DISK_FULL', mend: 'free some of the quota and run the same command again' },
  EROFS: { code: 'CLI_FILE_NOT_WRITABLE', mend: 'choose a folder that can be written to' },
  ECONNREFUSED: { code: 'CLI_NO_CONNECTION', mend: 'start the broker with "karaula broker"' },
};

/** Turns anything thrown into what is told about it. Never throws. */
export function describeFailure(error: unknown): Failure {
  if (!(error instanceof Error)) return internal(textOf(error));
  const code = (error as { code?: unknown }).code;
  if (typeof code !== 'string') return internal(error.message);
  const exitCode = exitCodeOf(code);
  if (exitCode !== undefined) {
    const violations = (error as { violations?: readonly Violation[] }).violations;
    const failure = { code, message: oneLine(error.message), exitCode };
    return violations && violations.length > 0 ? { ...failure, violations } : failure;
  }
  const fault = Object.hasOwn(SYSTEM_FAULTS, code) ? SYSTEM_FAULTS[code] : undefined;
  if (!fault) return internal(`${error.message} (${code})`);
  const path = (error as NodeJS.ErrnoException).path;
  const what = error.message.replace(/^[A-Z0-9]+: /, '').replace(/, [a-z]+( '.*')?$/, '');
  return {
    code: fault.code,
    message: oneLine(`${path ? `${path}: ` : ''}${what}; ${fault.mend}`),
    exitCode: exitCodeOf(fault.code) ?? 70,
  };
}

/** Not everything that can be thrown has a text. */
function textOf(thrown: unknown): string {
  try {
    return String(thrown);
  } catch {
    return `a thrown ${typeof thrown} without a text`;
  }
}

function internal(message: string): Failure {
  return {
    code: 'CLI_INTERNAL',
    message: oneLine(
      `something went wrong inside karaula: ${message}; run again with --debug and report what it prints`,
    ),
    exitCode: 70,
  };
}

/** What a hub, a file or a sender wrote may be in it: nothing of it may act on the terminal. */
function oneLine(text: string): string {
  return printable(text.trim().replace(/[;,.]?\s*\n\s*/g, '; '));
}

export interface FailureStyle {
  readonly json: boolean;
  readonly debug: boolean;
}

/** The text for stderr, without the last line break. */
export function formatFailure(error: unknown, { json, debug }: FailureStyle): string {
  const failure = describeFailure(error);
  const stack = debug && error instanceof Error ? stackOf(error) : undefined;
  if (json) return JSON.stringify({ error: stack === undefined ? failure : { ...failure, stack } });
  const line = `karaula: ${failure.message} [${failure.code}]`;
  return stack === undefined ? line : `${line}\n${stack}`;
}

function stackOf(error: Error): string {
  const own = error.stack ?? String(error);
  return error.cause instanceof Error ? `${own}\ncaused by: ${stackOf(error.cause)}` : own;
}
