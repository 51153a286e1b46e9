import type { FeedId } from '../../src/contract/feed.ts';
import { EMPTY_FEED_STATE, type FeedState } from '../../src/gate/feed-state.ts';
import type { GateContext } from '../../src/gate/gate-context.ts';
import type { Head } from '../../src/gate/head.ts';
import { type Arrival, inspectRun } from '../../src/gate/inspect-run.ts';
import type { ThreadPlace } from '../../src/gate/thread.ts';
import type { Verdict } from '../../src/gate/verdict.ts';
import { FEED, makeContext } from './forge.ts';

/** A reader that keeps what a store would keep: state between runs, and the hash accepted at each place. */
export class Reader {
  readonly verdicts: Verdict[] = [];
  readonly accepted = new Map<number, Uint8Array>();
  readonly threads = new Map<number, ThreadPlace>();
  readonly ids = new Map<string, number>();
  state: FeedState = EMPTY_FEED_STATE;
  readonly #ctx: GateContext;
  readonly #feed: FeedId;

  constructor(changes: Partial<GateContext> = {}, feed: FeedId = FEED) {
    this.#feed = feed;
    this.#ctx = makeContext({
      digestAt: (seq) => this.accepted.get(seq),
      threadAt: (seq) => this.#threadAt(seq),
      placeOf: (entryId) => this.ids.get(entryId),
      ...changes,
    });
  }

  read(arrivals: readonly Arrival[]): Verdict[] {
    const { verdicts, state } = inspectRun(this.#ctx, this.#feed, this.state, arrivals);
    for (const verdict of verdicts) {
      if (verdict.outcome === 'delivered') {
        const { entry, hash, seq, thread } = verdict;
        if (!this.ids.has(entry.entryId)) this.ids.set(entry.entryId, seq);
        if (thread !== undefined) this.threads.set(seq, { ...thread, hash });
      }
      const isAccepted =
        verdict.outcome === 'delivered' ||
        verdict.outcome === 'passed-over' ||
        (verdict.outcome === 'refused' && verdict.advances);
      if (isAccepted) this.accepted.set(verdict.seq!, verdict.hash);
    }
    this.state = state;
    this.verdicts.push(...verdicts);
    return verdicts;
  }

  /** An update may say that the alert is graver than before. */
  #threadAt(seq: number): ThreadPlace | undefined {
    const own = this.threads.get(seq);
    const newest = [...this.threads.values()].findLast(({ rootSeq }) => rootSeq === own?.rootSeq);
    return own && newest && { ...own, impact: newest.impact };
  }

  /** The author's word that it has let go of this entry and those before it; then who waits is looked at again. */
  hear(word: Head): Verdict[] {
    const known = this.state.letGo?.seq ?? 0;
    if (word.seq > Math.max(known, this.state.head.seq)) this.state = { ...this.state, letGo: word };
    return this.read([]);
  }

  /** The places that were passed over, as `1-41`. */
  get passedOver(): string[] {
    return this.verdicts.flatMap((verdict) =>
      verdict.outcome === 'passed-over' ? [`${verdict.fromSeq}-${verdict.seq}`] : [],
    );
  }

  /** Splits the arrivals into runs of these lengths, over and over. */
  readInRuns(arrivals: readonly Arrival[], lengths: readonly number[]): this {
    let start = 0;
    for (let turn = 0; start < arrivals.length; turn += 1) {
      const length = lengths[turn % lengths.length]!;
      this.read(arrivals.slice(start, start + length));
      start += length;
    }
    return this;
  }

  get delivered(): number[] {
    return this.verdicts.flatMap((verdict) => (verdict.outcome === 'delivered' ? [verdict.seq] : []));
  }

  get codes(): string[] {
    return this.verdicts.map((verdict) => ('code' in verdict ? verdict.code : verdict.outcome));
  }
}
