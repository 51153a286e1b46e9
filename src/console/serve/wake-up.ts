/** Something that waits, and is woken by a word or when its time is over. */
export interface WakeUp {
  /** From any number of places; those that come while nobody waits are one. */
  wake(): void;
  /** Resolves when it was woken since the last time, or after so long. Milliseconds. */
  wait(timeoutMs: number): Promise<void>;
}

export function createWakeUp(): WakeUp {
  let isWoken = false;
  let resume: (() => void) | undefined;
  return {
    wake: () => {
      isWoken = true;
      resume?.();
    },
    wait: async (timeoutMs) => {
      if (!isWoken) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, timeoutMs);
          resume = () => {
            clearTimeout(timer);
            resolve();
          };
        });
        resume = undefined;
      }
      isWoken = false;
    },
  };
}
