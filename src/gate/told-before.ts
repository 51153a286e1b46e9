import type { Entry } from '../contract/entry.ts';
import type { GateContext } from './gate-context.ts';
import { type Thread, type ThreadPlace, threadWith } from './thread.ts';

/**
 * What was delivered in a feed: before this run, as its context knows it, and by this run so far. So a verdict that
 * depends on it is the same however arrivals are split into runs.
 */
export class ToldBefore {
  readonly #ctx: GateContext;
  readonly #places = new Map<number, { readonly hash: Uint8Array; readonly rootSeq: number }>();
  /** By the place of the alert. */
  readonly #impacts = new Map<number, Thread['impact']>();
  readonly #ids = new Map<string, number>();

  constructor(ctx: GateContext) {
    this.#ctx = ctx;
  }

  threadAt(seq: number): ThreadPlace | undefined {
    const place = this.#places.get(seq) ?? this.#ctx.threadAt?.(seq);
    if (place === undefined) return undefined;
    const impact = this.#impacts.get(place.rootSeq) ?? this.#ctx.threadAt?.(place.rootSeq)?.impact;
    return impact && { hash: place.hash, rootSeq: place.rootSeq, impact };
  }

  placeOf(entryId: string): number | undefined {
    return this.#ctx.placeOf?.(entryId) ?? this.#ids.get(entryId);
  }

  /** Takes down what is delivered. @returns the thread that it belongs to, as it stands now */
  note(entry: Entry, hash: Uint8Array): Thread | undefined {
    const { entryId, seq } = entry;
    if (!this.#ids.has(entryId)) this.#ids.set(entryId, seq);
    const thread = threadWith(entry, seq, (at) => this.threadAt(at));
    if (thread !== undefined) {
      this.#places.set(seq, { hash, rootSeq: thread.rootSeq });
      this.#impacts.set(thread.rootSeq, thread.impact);
    }
    return thread;
  }
}
