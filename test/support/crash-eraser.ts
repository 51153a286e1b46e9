/**
 * Erases what has expired in a database and kills itself (SIGKILL) before its nth statement, run as a process of its own.
 * Arguments: one JSON object, see `CrashEraserArguments`.
 */
import { eraseSlice } from '../../src/director/erase-expired.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';

export interface CrashEraserArguments {
  readonly path: string;
  readonly nowMs: number;
  readonly crashAt: number;
}

const { path, nowMs, crashAt } = JSON.parse(process.argv[2] ?? '{}') as CrashEraserArguments;
const real = openStore(path);
let statements = 0;
const store: Store = {
  ...real,
  run: (sql, ...values) => {
    statements += 1;
    if (statements === crashAt) process.kill(process.pid, 'SIGKILL');
    return real.run(sql, ...values);
  },
};
while (!eraseSlice({ store, policy: new Map(), nowMs }).isLast);
