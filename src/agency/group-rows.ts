export interface GroupBound {
  readonly maxRows: number;
  /** The first of a group waits no longer for others, however fast they come. */
  readonly waitMs: number;
  /**
   * The first of a group need not wait any longer once this resolves. Whoever waits for it no more aborts the signal.
   * @default it waits for `waitMs`
   */
  readonly untilFree?: (signal: AbortSignal) => Promise<unknown>;
}

/**
 * Collects items that come fast into groups, for one transaction each. What comes while a group is worked on is in
 * the next, so groups grow with the load by themselves, and nobody need wait long for company.
 */
export async function* groupRows<T>(
  source: AsyncIterable<T>,
  { maxRows, waitMs, untilFree }: GroupBound,
): AsyncGenerator<T[], void, undefined> {
  const iterator = source[Symbol.asyncIterator]();
  let next: Promise<IteratorResult<T>> | undefined;
  let waiting: Waiting | undefined;
  try {
    for (let group: T[] = []; ; ) {
      next ??= iterator.next();
      const item: IteratorResult<T> | typeof ENOUGH = await (waiting === undefined
        ? next
        : Promise.race([next, waiting.over]));
      if (item !== ENOUGH) {
        next = undefined;
        if (item.done !== true) group.push(item.value);
        // One timer for each group, not for each row.
        if (group.length > 0) waiting ??= waitFor(waitMs, untilFree);
      }
      const isEnd = item !== ENOUGH && item.done === true;
      if (item === ENOUGH || isEnd || group.length >= maxRows) {
        waiting?.forget();
        waiting = undefined;
        if (group.length > 0) yield group;
        group = [];
      }
      if (isEnd) return;
    }
  } finally {
    waiting?.forget();
    // A read that is under way is not awaited: a pipe may stay silent for ever.
    next?.catch(() => undefined);
    if (next === undefined) await iterator.return?.();
    else void iterator.return?.().catch(() => undefined);
  }
}

const ENOUGH = Symbol('waited long enough');

interface Waiting {
  readonly over: Promise<typeof ENOUGH>;
  readonly forget: () => void;
}

function waitFor(ms: number, untilFree: GroupBound['untilFree']): Waiting {
  const { promise, resolve } = Promise.withResolvers<typeof ENOUGH>();
  const timer = setTimeout(resolve, ms, ENOUGH);
  const forgotten = new AbortController();
  void untilFree?.(forgotten.signal).then(() => resolve(ENOUGH));
  const forget = () => {
    clearTimeout(timer);
    forgotten.abort();
    // What still refers to it must not keep the rows of its group.
    resolve(ENOUGH);
  };
  return { over: promise, forget };
}
