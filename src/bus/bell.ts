/** Wakes one waiter. Ringing while nobody waits is remembered once. */
export interface Bell {
  ring(): void;
  /** Resolves true when rung, false when `timeoutMs` passes first. */
  wait(timeoutMs?: number): Promise<boolean>;
}

export function makeBell(): Bell {
  let rung = false;
  let wake: (() => void) | undefined;
  return {
    ring: () => {
      rung = true;
      wake?.();
    },
    wait: async (timeoutMs) => {
      if (!rung) {
        await new Promise<void>((resolve) => {
          const timer = timeoutMs === undefined ? undefined : setTimeout(resolve, timeoutMs);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
        wake = undefined;
      }
      const wasRung = rung;
      rung = false;
      return wasRung;
    },
  };
}
