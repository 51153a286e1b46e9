import { parseFeed } from '../../contract/feed.ts';
import type { Cast } from './cast.ts';
import {
  addEncoded,
  createLatencies,
  type Latencies,
  type LatencySummary,
  summariseLatencies,
} from './latency.ts';
import type { LoadNews, PublisherTally } from './load-words.ts';

/** How far a load has got, kept from what its processes tell. */
export interface LoadTally {
  take(id: string, news: LoadNews): void;
  now(): LoadFigures;
  /** Arrivals of one publisher whose rows were given out. */
  takenBy(publisher: string): number;
  /** Numbers of the arrivals that each feed accepted, in order. */
  readonly accepted: ReadonlyMap<string, readonly number[]>;
  /** Of all deliveries so far that were told of. */
  readonly latencies: Latencies;
  /** Latencies of each stretch of the run, as far as it is over. */
  stretches(): { readonly index: number; readonly latency: LatencySummary }[];
  /** Every publisher has sent what it can, and all of it is at every follower that may have it. */
  isDrained(): boolean;
  readonly settled: ReadonlyMap<string, Extract<LoadNews, { tell: 'settled' }>>;
  readonly troubles: readonly string[];
}

export interface LoadFigures {
  readonly taken: number;
  readonly accepted: number;
  readonly rejected: number;
  /** On the hub's disk. */
  readonly stored: number;
  /** Committed at every follower that may have it. */
  readonly everywhere: number;
  /** Commits at followers, one by one. */
  readonly deliveries: number;
  readonly refused: number;
  /** The newest commit at a follower; milliseconds of the machine's monotonic clock. */
  readonly committedAtMs: number;
}

const NOTHING: PublisherTally = { taken: 0, rejected: 0, stored: 0, accepted: {} };

export function createLoadTally({ publishers, followers }: Cast): LoadTally {
  const accepted = new Map<string, number[]>();
  const published = new Map<string, PublisherTally>();
  const received = new Map<string, Extract<LoadNews, { tell: 'received' }>>();
  const heads = new Map<string, Map<string, number>>();
  const settled = new Map<string, Extract<LoadNews, { tell: 'settled' }>>();
  const stretches = new Map<number, Latencies>();
  const latencies = createLatencies();
  const troubles: string[] = [];

  const readersOf = (feed: string) =>
    followers.filter(({ communities }) => communities.includes(parseFeed(feed).community));
  /** Feeds begin at 1 in a new hub, so that a place is a count. */
  const reached = (feed: string): number =>
    Math.min(accepted.get(feed)!.length, ...readersOf(feed).map(({ id }) => heads.get(id)?.get(feed) ?? 0));
  const sum = <T>(items: Iterable<T>, value: (item: T) => number) => {
    let total = 0;
    for (const item of items) total += value(item);
    return total;
  };
  const now = (): LoadFigures => ({
    taken: sum(published.values(), ({ taken }) => taken),
    rejected: sum(published.values(), ({ rejected }) => rejected),
    stored: sum(published.values(), ({ stored }) => stored),
    accepted: sum(accepted.values(), ({ length }) => length),
    everywhere: sum(accepted.keys(), reached),
    deliveries: sum(received.values(), ({ delivered }) => delivered),
    refused: sum(received.values(), ({ refused }) => refused),
    committedAtMs: Math.max(0, ...[...received.values()].map(({ committedAtMs }) => committedAtMs)),
  });
  return {
    accepted,
    latencies,
    settled,
    troubles,
    now,
    takenBy: (publisher) => published.get(publisher)?.taken ?? 0,
    take: (id, news) => {
      if (news.tell === 'trouble') troubles.push(`${id}, ${news.where}: ${news.message}`);
      if (news.tell === 'settled') settled.set(id, news);
      if (news.tell === 'published') {
        published.set(id, { ...NOTHING, ...news, accepted: {} });
        for (const [feed, numbers] of Object.entries(news.accepted)) {
          const all = accepted.get(feed) ?? [];
          accepted.set(feed, all);
          for (const number of numbers) all.push(number);
        }
      }
      if (news.tell === 'received') {
        received.set(id, news);
        const own = heads.get(id) ?? new Map<string, number>();
        heads.set(id, own);
        for (const [feed, seq] of Object.entries(news.heads)) own.set(feed, seq);
        if (news.stretch === undefined) return;
        const stretch = stretches.get(news.stretch.index) ?? createLatencies();
        stretches.set(news.stretch.index, stretch);
        addEncoded(stretch, news.stretch.latencies);
        addEncoded(latencies, news.stretch.latencies);
      }
    },
    stretches: () =>
      [...stretches]
        .sort(([a], [b]) => a - b)
        .flatMap(([index, of]) => {
          const latency = summariseLatencies(of);
          return latency === undefined ? [] : [{ index, latency }];
        }),
    isDrained: () =>
      settled.size === publishers.length &&
      [...accepted].every(([feed, numbers]) => reached(feed) === numbers.length),
  };
}
