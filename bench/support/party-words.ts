/** What a process of a round is to do: told once, at its beginning. */
export interface PartyOrders {
  readonly role: 'publisher' | 'subscriber';
  /** Where the contender is: a file URL. */
  readonly contender: string;
  /** What its stage says. */
  readonly orders: unknown;
  /** Alerts before the clock starts: code gets warm, connections get their windows. */
  readonly warmUp: number;
  /** Alerts on the clock. */
  readonly count: number;
  readonly communities: readonly string[];
  /** No order is looked at, also where the contender promises one within each feed. */
  readonly isUnordered?: boolean;
  /** Alerts a second, evenly drawn; absent: as fast as they go. */
  readonly rate?: number;
}

/** From the bench to a process. */
export type PartyCommand =
  | { readonly do: 'begin'; readonly orders: PartyOrders }
  /** The other end is there: find it, then publish the first. */
  | { readonly do: 'warm-up' }
  /** On the clock; every further alert. */
  | { readonly do: 'go' }
  | { readonly do: 'check' }
  | { readonly do: 'stop' };

/** From a process to the bench. Times are of the machine's monotonic clock. */
export type PartyNews =
  | { readonly tell: 'ready' }
  | { readonly tell: 'warm' }
  | { readonly tell: 'started'; readonly atMs: number }
  /** The last alert has arrived; when each one on the clock did. */
  | { readonly tell: 'arrived'; readonly atMs: Float64Array; readonly cpuMs: number }
  | { readonly tell: 'published'; readonly cpuMs: number }
  /** What is wrong with what arrived; empty: each once, verified, in order. */
  | { readonly tell: 'checked'; readonly problem: string };
