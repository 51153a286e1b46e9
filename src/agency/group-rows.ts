import { IDLE, unlessIdle } from './unless-idle.ts';

/**
 * Collects items that come fast into groups, for one transaction each, and gives out what there is when the
 * source pauses: rows from a live pipe are not kept waiting for company.
 */
export async function* groupRows<T>(
  source: AsyncIterable<T>,
  bound: { maxRows: number; idleMs: number },
): AsyncGenerator<T[], void, undefined> {
  const iterator = source[Symbol.asyncIterator]();
  let next: Promise<IteratorResult<T>> | undefined;
  try {
    for (let group: T[] = []; ; ) {
      next ??= iterator.next();
      const item = group.length === 0 ? await next : await unlessIdle(next, bound.idleMs);
      if (item === IDLE) {
        yield group;
        group = [];
        continue;
      }
      next = undefined;
      if (item.done !== true) group.push(item.value);
      if (group.length >= bound.maxRows || (item.done === true && group.length > 0)) {
        yield group;
        group = [];
      }
      if (item.done === true) return;
    }
  } finally {
    // A read that is under way is not awaited: a pipe may stay silent for ever.
    next?.catch(() => undefined);
    if (next === undefined) await iterator.return?.();
    else void iterator.return?.().catch(() => undefined);
  }
}
