export const IDLE = Symbol('idle');

/** What the promise gives, or `IDLE` when it takes longer. A bare timer: this runs once for every row. */
export function unlessIdle<T>(promise: Promise<T>, idleMs: number): Promise<T | typeof IDLE> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(IDLE), idleMs);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
