/** A page that takes nothing for so long is gone, whatever its connection says. Milliseconds. */
const STUCK_MS = 120_000;

/**
 * A body that is made piece by piece, each when the last was taken. When the page goes, `make`'s signal tells it; what it
 * throws ends the body without a word of it.
 * @param onEnd called once, with what was thrown
 */
export function streamBody(
  make: (signal: AbortSignal) => AsyncGenerator<Uint8Array, void, void>,
  onEnd: (error?: unknown) => void,
): ReadableStream<Uint8Array> {
  const gone = new AbortController();
  const pieces = make(gone.signal);
  let stuck: NodeJS.Timeout | undefined;
  let isOver = false;
  const end = (error?: unknown) => {
    clearTimeout(stuck);
    gone.abort();
    if (isOver) return;
    isOver = true;
    onEnd(error);
  };
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        clearTimeout(stuck);
        try {
          const { done, value } = await pieces.next();
          if (done || isOver) {
            end();
            controller.close();
            return;
          }
          controller.enqueue(value);
          stuck = setTimeout(() => {
            end();
            controller.error(new Error('the page takes nothing'));
          }, STUCK_MS).unref();
        } catch (error) {
          end(error);
          controller.close();
        }
      },
      async cancel() {
        end();
        await pieces.return();
      },
    },
    { highWaterMark: 0 },
  );
}
