import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { MemberCommand, MemberNews, MemberOrders } from './member-words.ts';

/** A member's process as the campaign sees it from outside; when it was killed it can be started again. */
export interface MemberProcess {
  readonly id: string;
  readonly isPublisher: boolean;
  start(): void;
  /** SIGKILL; resolves when it is gone. */
  kill(): Promise<void>;
  /** SIGSTOP and SIGCONT. */
  freeze(): void;
  thaw(): void;
  tell(command: MemberCommand): void;
  /** By how much its clock is wrong from now on, also after it is started again. */
  setClock(offsetMs: number): void;
  /** Tells it to stop and waits until it did; SIGKILL when it takes too long. */
  stop(): Promise<void>;
}

export interface MemberProcessOptions {
  readonly id: string;
  readonly orders: MemberOrders;
  /** A script that calls `runMember` with the orders in its argument. */
  readonly scriptPath: string;
  readonly onNews: (news: MemberNews) => void;
  /** Told when it ends and nobody killed it. */
  readonly onDeath: (what: string) => void;
}

const STOP_MS = 15_000;

export function createMemberProcess(options: MemberProcessOptions): MemberProcess {
  const { id, scriptPath, onNews, onDeath } = options;
  let { orders } = options;
  let child: ChildProcess | undefined;
  let ended: Promise<unknown> = Promise.resolve();
  const tell = (command: MemberCommand) => {
    if (child?.connected) child.send(command, () => undefined);
  };
  const kill = async () => {
    const dying = child;
    child = undefined;
    dying?.kill('SIGKILL');
    await ended;
  };
  return {
    id,
    isPublisher: orders.rowsPerSecond !== undefined,
    start: () => {
      const mine = spawn(
        process.execPath,
        ['--no-warnings', scriptPath, '--member', JSON.stringify(orders)],
        {
          stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
        },
      );
      child = mine;
      let errors = '';
      mine.stderr?.on('data', (text) => {
        errors = `${errors}${text}`.slice(-4_000);
      });
      mine.on('message', (news) => onNews(news as MemberNews));
      mine.on('error', (error) => onDeath(error.message));
      ended = once(mine, 'close').then(([code, signal]) => {
        if (child !== mine) return;
        child = undefined;
        onDeath(`ended with ${code ?? signal}: ${errors}`);
      });
    },
    kill,
    freeze: () => void child?.kill('SIGSTOP'),
    thaw: () => void child?.kill('SIGCONT'),
    tell,
    setClock: (offsetMs) => {
      orders = { ...orders, clockOffsetMs: offsetMs };
      tell({ do: 'clock', offsetMs });
    },
    stop: async () => {
      const mine = child;
      tell({ do: 'stop' });
      child = undefined;
      const timer = setTimeout(() => mine?.kill('SIGKILL'), STOP_MS);
      await ended;
      clearTimeout(timer);
    },
  };
}
