import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { PartyCommand, PartyNews, PartyOrders } from './party-words.ts';

/** A process of a round, from outside. */
export interface Party {
  readonly pid: number;
  tell(command: PartyCommand): void;
  /** Resolves when it tells that, or has told it; rejects when it ends before. */
  heard<Word extends PartyNews['tell']>(word: Word): Promise<PartyNews & { tell: Word }>;
  /** Lets it close; SIGKILL when it does not. Never throws. */
  stop(): Promise<void>;
}

const SCRIPT = fileURLToPath(new URL('./party.ts', import.meta.url));
const STOP_MS = 10_000;

/** @param profile where its CPU profile goes, a path */
export function startParty(orders: PartyOrders, profile?: { dir: string; name: string }): Party {
  const options =
    profile === undefined
      ? []
      : ['--cpu-prof', `--cpu-prof-dir=${profile.dir}`, `--cpu-prof-name=${profile.name}`];
  const child = spawn(process.execPath, ['--no-warnings', ...options, SCRIPT], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    serialization: 'advanced',
  });
  const told = new Map<PartyNews['tell'], PromiseWithResolvers<PartyNews>>();
  const slot = (word: PartyNews['tell']) => {
    const found = told.get(word) ?? Promise.withResolvers<PartyNews>();
    found.promise.catch(() => undefined);
    told.set(word, found);
    return found;
  };
  let errors = '';
  let end: Error | undefined;
  child.stderr?.on('data', (text) => {
    errors = `${errors}${text}`.slice(-2_000);
  });
  child.on('message', (news) => slot((news as PartyNews).tell).resolve(news as PartyNews));
  const killWithUs = () => child.kill('SIGKILL');
  process.once('exit', killWithUs);
  const closed = once(child, 'close').then(([code, signal]) => {
    process.removeListener('exit', killWithUs);
    end = new Error(`the ${orders.role} ended by itself with ${code ?? signal}: ${errors.trim()}`);
    for (const { reject } of told.values()) reject(end);
  });
  const tell = (command: PartyCommand) => {
    if (child.connected) child.send(command, () => undefined);
  };
  tell({ do: 'begin', orders });
  return {
    pid: child.pid ?? 0,
    tell,
    heard: (word) => {
      const { promise, reject } = slot(word);
      if (end !== undefined) reject(end);
      return promise as Promise<PartyNews & { tell: typeof word }>;
    },
    stop: async () => {
      tell({ do: 'stop' });
      const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
      await closed;
      clearTimeout(timer);
    },
  };
}
