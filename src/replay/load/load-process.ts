import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { LoadCommand, LoadNews, LoadOrders, MemberEnd } from './load-words.ts';

/** A process of a load, from outside. */
export interface LoadProcess {
  readonly id: string;
  readonly role: LoadOrders['role'];
  readonly pid: number;
  tell(command: LoadCommand): void;
  /** Resolves when it can start; rejects when it ends before. */
  readonly ready: Promise<void>;
  /** Tells it to stop, and waits for what it has measured. */
  end(): Promise<MemberEnd>;
  /** SIGKILL, when it has not ended by itself. Never throws. */
  kill(): Promise<void>;
}

export interface LoadProcessOptions {
  readonly id: string;
  readonly orders: LoadOrders;
  readonly onNews: (news: LoadNews) => void;
  /** Told when it ends and nobody asked it to. */
  readonly onDeath: (error: Error) => void;
}

const SCRIPT = fileURLToPath(new URL('./load-script.ts', import.meta.url));

export function startLoadProcess({ id, orders, onNews, onDeath }: LoadProcessOptions): LoadProcess {
  const child = spawn(process.execPath, ['--no-warnings', SCRIPT], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    serialization: 'advanced',
  });
  const ready = Promise.withResolvers<void>();
  const measured = Promise.withResolvers<MemberEnd>();
  for (const { promise } of [ready, measured]) promise.catch(() => undefined);
  let isWanted = true;
  let said = '';
  child.stderr?.on('data', (text) => {
    said = `${said}${text}`.slice(-4_000);
  });
  child.on('message', (message) => {
    const news = message as LoadNews;
    if (news.tell === 'ready') ready.resolve();
    if (news.tell === 'ended') {
      isWanted = false;
      measured.resolve(news);
    }
    onNews(news);
  });
  const closed = closeOf(child).then((how) => {
    const error = new Error(
      `the ${orders.role} ${id} ended by itself with ${how}${said && `: ${said.trim()}`}`,
    );
    ready.reject(error);
    measured.reject(error);
    if (isWanted) onDeath(error);
  });
  const tell = (command: LoadCommand) => {
    if (child.connected) child.send(command, () => undefined);
  };
  tell({ do: 'begin', orders });
  return {
    id,
    role: orders.role,
    pid: child.pid ?? 0,
    tell,
    ready: ready.promise,
    end: () => {
      tell({ do: 'stop' });
      return measured.promise;
    },
    kill: async () => {
      isWanted = false;
      child.kill('SIGKILL');
      await closed;
    },
  };
}

async function closeOf(child: ChildProcess): Promise<string> {
  try {
    const [code, signal] = await once(child, 'close');
    return String(code ?? signal);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
