import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { karaula, type Result, start } from '../cli/support/karaula.ts';
import type { TestHub } from './hub.ts';

/** A console as somebody starts it at a command line, in a process of its own. */
export interface ConsoleProcess {
  readonly origin: string;
  readonly port: number;
  /** For who started it: an officer. Good once. */
  readonly link: string;
  /** One more link, for another person. */
  linkFor(by: string, ...more: readonly string[]): Promise<string>;
  /** kill -9: nothing is put in order. */
  kill(): Promise<void>;
  /** As Ctrl-C does. */
  stop(): Promise<Result>;
}

export interface ConsoleProcessOptions {
  /** @default a free one */
  readonly port?: number;
  readonly args?: readonly string[];
}

const running = new Set<ConsoleProcess>();

/** The console of a participant of the hub. {@link killConsoles} ends what a test leaves. */
export async function startConsole(
  hub: Pick<TestHub, 'home'>,
  id: string,
  { port = 0, args = [] }: ConsoleProcessOptions = {},
): Promise<ConsoleProcess> {
  const home = ['--home', hub.home(id)];
  const argv = ['console', 'open', ...home, '--port', String(port), '--by', 'officer-17', '--json', ...args];
  const { child, ended, printedLines } = start(argv);
  let said = '';
  child.stdout?.on('data', (chunk) => {
    said += String(chunk);
  });
  await printedLines(1);
  const { url, link } = JSON.parse(said.split('\n')[0]!) as { url: string; link: string };
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    running.delete(process);
    return await ended;
  };
  const process: ConsoleProcess = {
    origin: url,
    port: Number(new URL(url).port),
    link,
    linkFor: async (by, ...more) => {
      const { stdout, stderr } = await karaula(['console', 'link', ...home, '--by', by, '--json', ...more]);
      if (stdout === '') throw new Error(stderr);
      return (JSON.parse(stdout) as { link: string }).link;
    },
    kill: async () => void (await end('SIGKILL')),
    stop: () => end('SIGINT'),
  };
  running.add(process);
  return process;
}

export async function killConsoles(): Promise<void> {
  await Promise.all([...running].map((one) => one.kill()));
}

/** Publishes rows of JSON Lines as a participant, by the command. */
export async function publishLines(
  hub: Pick<TestHub, 'home'>,
  id: string,
  lines: Iterable<string>,
  ...more: readonly string[]
): Promise<void> {
  const argv = [
    'publish',
    '--home',
    hub.home(id),
    '--community',
    'wb6',
    '--status',
    'EXERCISE',
    '--rejects',
    '/dev/null',
    ...more,
    '-',
  ];
  const { exitCode, stdout, stderr } = await karaula(argv, { stdin: [...lines].join('\n') });
  if (exitCode !== 0) throw new Error(stdout + stderr);
}

/** The file of a second officer's release key, locked with the passphrase `four made up words`, beside the home of a participant. */
export async function makeReleaseKey(hub: Pick<TestHub, 'home'>, id: string): Promise<string> {
  const [key, passphrase] = ['release.key', 'release.pass'].map((name) =>
    join(hub.home(id), '..', `${id}.${name}`),
  );
  if (!existsSync(key!)) {
    writeFileSync(passphrase!, 'four made up words\n', { mode: 0o600 });
    const { exitCode, stderr } = await karaula(['officer', 'new', '--passphrase-file', passphrase!, key!]);
    if (exitCode !== 0) throw new Error(stderr);
  }
  return key!;
}
