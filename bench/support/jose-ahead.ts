import type { AlertSource } from './contender.ts';

/** Signed or verified at a time: as many as make jose fastest. */
const AT_ONCE = 64;

/**
 * Signs many at a time, and hands each to `send` in order; no more than `window` wait for what `send` promises.
 * Resolves when all promises are kept.
 */
export async function signAhead(
  source: AlertSource,
  sign: (bytes: Uint8Array) => Promise<string>,
  window: number,
  send: (jws: string) => Promise<unknown>,
): Promise<void> {
  const underWay = new Set<Promise<unknown>>();
  let failure: { readonly error: unknown } | undefined;
  for (;;) {
    const taken = await source.take(AT_ONCE);
    if (taken.length === 0) break;
    for (const jws of await Promise.all(taken.map(({ bytes }) => sign(bytes)))) {
      while (underWay.size >= window) await Promise.race(underWay);
      const sending = send(jws)
        .catch((error: unknown) => {
          failure = { error };
        })
        .finally(() => underWay.delete(sending));
      underWay.add(sending);
    }
    if (failure !== undefined) throw failure.error;
  }
  await Promise.all(underWay);
  if (failure !== undefined) throw failure.error;
}

/** Verifies what comes as it comes, several under way, and tells of each in the order in which it came. */
export function verifyInOrder<Message>(
  verify: (message: Message) => Promise<Uint8Array>,
  onVerified: (bytes: Uint8Array, message: Message) => void,
): (message: Message) => Promise<void> {
  let before: Promise<void> = Promise.resolve();
  return (message) => {
    const verifying = verify(message);
    // Told by whoever waits for it in its turn.
    verifying.catch(() => undefined);
    before = before.then(async () => onVerified(await verifying, message));
    return before;
  };
}
