import { setTimeout as wait } from 'node:timers/promises';

/** Asks again and again until the answer is true, instead of sleeping; fails with `what` after the time is up. */
export async function eventually(
  what: string,
  isTrue: () => boolean | Promise<boolean>,
  timeoutMs = 20_000,
): Promise<void> {
  const deadline = performance.now() + timeoutMs;
  while (!(await isTrue())) {
    if (performance.now() > deadline) throw new Error(`never came true: ${what}`);
    await wait(10);
  }
}
