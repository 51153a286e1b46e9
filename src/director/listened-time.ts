/**
 * Stretches of time in which something was so, by a clock in milliseconds since 1970. Bounded: of a state that changes
 * again and again the oldest stretches are forgotten.
 */
export class Stretches {
  readonly #past: { readonly fromMs: number; readonly toMs: number }[] = [];
  #sinceMs: number | undefined;

  get isOpen(): boolean {
    return this.#sinceMs !== undefined;
  }

  begin(nowMs: number): void {
    this.#sinceMs ??= nowMs;
  }

  end(nowMs: number): void {
    const fromMs = this.#sinceMs;
    this.#sinceMs = undefined;
    if (fromMs === undefined || nowMs <= fromMs) return;
    this.#past.push({ fromMs, toMs: nowMs });
    if (this.#past.length > MAX_STRETCHES) this.#past.shift();
  }

  /** For how long since a moment it was so. @param untilMs so far the stretch that goes on is counted */
  since(fromMs: number, untilMs: number): number {
    const now = this.#sinceMs === undefined ? [] : [{ fromMs: this.#sinceMs, toMs: untilMs }];
    return [...this.#past, ...now].reduce((sum, stretch) => {
      return sum + Math.max(0, stretch.toMs - Math.max(fromMs, stretch.fromMs));
    }, 0);
  }
}

const MAX_STRETCHES = 64;
