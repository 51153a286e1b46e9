import { run, type StricliProcess } from '@stricli/core';
import { buildApp } from './app.ts';
import type { CliContext, Machine, Output, StopReason } from './context.ts';
import type { FailureStyle } from './describe-failure.ts';
import { EXIT_CODES, type ExitCode } from './exit-code.ts';

/** Runs one command line and returns the exit code; never throws. */
export async function runCli(argv: readonly string[], machine: Machine): Promise<ExitCode> {
  const style = failureStyle(argv);
  const colour = mayColour(machine.stdout, machine.env);
  // exactOptionalPropertyTypes refuses NodeJS.Process here, so stricli gets only what it needs.
  const process: StricliProcess = {
    stdout: withColour(machine.stdout, colour),
    stderr: withColour(machine.stderr, mayColour(machine.stderr, machine.env) && !style.json),
    env: {}, // colour is decided here, not by stricli
  };
  const context: CliContext = { ...machine, process, colour };
  await run(buildApp(style), withUsual(helpFirst(argv)), context);
  return finalExitCode(process.exitCode, machine.stop, context.isDone === true);
}

/** `karaula help publish` means `karaula publish --help`. */
function helpFirst(argv: readonly string[]): readonly string[] {
  return argv[0] === 'help' ? [...argv.slice(1), '--help'] : argv;
}

/** What a command means that is told none of its own: `karaula outbox --as ID` is `karaula outbox show --as ID`. */
const USUAL: Readonly<Record<string, string>> = { outbox: 'show', console: 'open' };

function withUsual(argv: readonly string[]): readonly string[] {
  const [command = '', next, ...rest] = argv;
  const usual = Object.hasOwn(USUAL, command) ? USUAL[command] : undefined;
  const isBare = usual !== undefined && next?.startsWith('--') === true && next !== '--help';
  return isBare ? [command, usual, next, ...rest] : argv;
}

/** How failures are told; needed before anything is parsed, for that may fail. Words after `--` are arguments. */
export function failureStyle(argv: readonly string[]): FailureStyle {
  const end = argv.indexOf('--');
  const words = end === -1 ? argv : argv.slice(0, end);
  return { json: words.includes('--json'), debug: words.includes('--debug') };
}

function mayColour(output: Output, env: Machine['env']): boolean {
  return output.isTerminal && !env.NO_COLOR && env.TERM !== 'dumb';
}

function withColour(output: Output, colour: boolean) {
  return { write: (text: string) => output.write(text), getColorDepth: () => (colour ? 4 : 1) };
}

/** Maps stricli's own codes (negative ones) to ours. */
function finalExitCode(code: StricliProcess['exitCode'], stop: AbortSignal, isDone: boolean): ExitCode {
  const reason: StopReason | undefined = stop.aborted ? stop.reason : undefined;
  if (reason === 'SIGINT' && !isDone) return 130;
  if (reason === 'SIGTERM' && code !== 0) return 143;
  if (reason === 'EPIPE') return 0;
  if (code === -4 || code === -5) return 2;
  return EXIT_CODES.find((known) => known.code === code)?.code ?? 70;
}
