import type { CommandContext, StricliProcess } from '@stricli/core';
import type { Clock, RandomBytes } from '../contract/clock.ts';

/** A place to write text to; a file, a pipe or a terminal. */
export interface Output {
  write(text: string): void;
  /**
   * Resolves when whoever reads it has taken what was written, or at the signal. Between many writes wait for it: a
   * pipe whose reader is slow keeps in memory what it has not taken. Absent: everything is taken at once.
   */
  readonly untilTaken?: (signal: AbortSignal) => Promise<void>;
  readonly isTerminal: boolean;
  /** Characters in a line of the terminal; absent when it is none. */
  readonly columns?: number;
}

/** What a run may know of the machine. Everything else stays in run-process.ts, so that tests pass their own. */
export interface Machine {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Absent: nobody sits at a terminal. */
  readonly askPerson?: AskPerson;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Who runs it, as the operating system calls that person. K7: becomes a pseudonym before it is kept. */
  readonly user: string;
  readonly clock: Clock;
  readonly random: RandomBytes;
  /** Aborted by Ctrl-C, SIGTERM or a closed pipe; the reason is a `StopReason`. */
  readonly stop: AbortSignal;
}

/** Asks a person for one line; a secret one is not shown. */
export type AskPerson = (question: string, isSecret: boolean) => Promise<string>;

export type StopReason = 'SIGINT' | 'SIGTERM' | 'EPIPE';

/** What a command gets as `this`. */
export interface CliContext extends CommandContext, Omit<Machine, 'stdout' | 'stderr'> {
  readonly process: StricliProcess;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Colour on stdout: only on a terminal, never with NO_COLOR. */
  readonly colour: boolean;
  /** Set by a command that stays until it is stopped: then a stop is its end, and nothing was broken off. */
  isDone?: boolean;
}
