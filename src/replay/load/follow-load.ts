import { type FollowOptions, followOrigin } from '../../bus/follow.ts';
import type { BusArrival } from '../../bus/follow-session.ts';
import { receiveFeeds } from '../../director/receive.ts';
import type { Recorded } from '../../director/receive-run.ts';
import { onStage } from '../../observe/stages.ts';
import { readDirectory } from '../../store/home-keys.ts';
import type { Store } from '../../store/open-store.ts';
import { storedPlaintext } from '../../store/stored-entry.ts';
import { createLatencies, encodeLatencies, type Latencies, recordLatency } from './latency.ts';
import type { LoadMember } from './load-member.ts';
import { findMark } from './load-row.ts';
import type { FollowerOrders, FollowerTally } from './load-words.ts';
import { machineNowMs } from './machine-clock.ts';
import { createStageTallies, type StageTallies } from './stage-tallies.ts';

const NEWS_EVERY_MS = 100;

export interface FollowedLoad {
  readonly stages: StageTallies;
  readonly byOrigin: ReadonlyMap<string, Latencies>;
}

/** A follower in a load: it receives into its inbox, and notes how old each alert is when it is committed there. */
export async function followLoad(member: LoadMember, { intervalMs }: FollowerOrders): Promise<FollowedLoad> {
  const { home, store, bus, clock, stop, channel } = member;
  const stages = createStageTallies();
  const desk = keepDesk(store, intervalMs);
  const stopTiming = onStage(({ stage, tookMs, count }) => {
    stages.spend(stage, tookMs);
    stages.record(stage, tookMs, count);
  });
  void member.started.then(desk.begin);
  const news = setInterval(() => channel.tell({ tell: 'received', ...desk.tally() }), NEWS_EVERY_MS);
  try {
    await receiveFeeds({
      home,
      store,
      bus,
      directory: readDirectory(home),
      clock,
      signal: stop,
      follow: (connection, options) => followOrigin(connection, desk.watch(options)),
      onRecorded: desk.hear,
      onTrouble: (origin, { message }) =>
        channel.tell({ tell: 'trouble', where: `following ${origin}`, message }),
    });
  } finally {
    clearInterval(news);
    stopTiming();
  }
  channel.tell({ tell: 'received', ...desk.tally(true) });
  return { stages, byOrigin: desk.byOrigin };
}

interface Desk {
  readonly byOrigin: ReadonlyMap<string, Latencies>;
  begin(startMs: number): void;
  watch(options: FollowOptions): FollowOptions;
  hear(recorded: readonly Recorded[]): void;
  tally(isLast?: boolean): FollowerTally;
}

/** Holds what was committed against what had arrived: the verdicts know places, the arrivals know when they were due. */
function keepDesk(store: Store, intervalMs: number): Desk {
  const byOrigin = new Map<string, Latencies>();
  /** The run in hand of each origin, by place in its stream. */
  const inHand = new Map<string, ReadonlyMap<number, BusArrival>>();
  const counts = { delivered: 0, refused: 0 };
  let heads: Record<string, number> = {};
  let startMs = Number.NaN;
  let committedAtMs = 0;
  let stretch = { index: 0, latencies: createLatencies() };

  const indexNow = () => Math.max(0, Math.floor((performance.now() - startMs) / intervalMs)) || 0;
  const note = (origin: string, ms: number): void => {
    const latencies = byOrigin.get(origin) ?? createLatencies();
    byOrigin.set(origin, latencies);
    recordLatency(latencies, ms);
    recordLatency(stretch.latencies, ms);
  };
  return {
    byOrigin,
    begin: (atMs) => {
      startMs = atMs;
    },
    watch: (options) => ({
      ...options,
      onRun: (arrivals) => {
        inHand.set(options.origin, new Map(arrivals.map((one) => [one.streamSeq, one])));
        return options.onRun(arrivals);
      },
    }),
    hear: (recorded) => {
      const nowMs = performance.now();
      for (const { origin, feed, seq, outcome, streamSeq } of recorded) {
        if (outcome === 'refused') counts.refused += 1;
        // Content keys come along; what is counted are alerts.
        if (outcome !== 'delivered' || feed.endsWith('.key')) continue;
        counts.delivered += 1;
        heads[feed] = Math.max(heads[feed] ?? 0, seq ?? 0);
        const arrival = inHand.get(origin)?.get(streamSeq ?? -1);
        const mark = arrival && findMark(storedPlaintext(store, arrival.bytes) ?? arrival.bytes);
        if (mark !== undefined) note(origin, nowMs - startMs - mark.offsetUs / 1_000);
      }
      committedAtMs = machineNowMs();
    },
    tally: (isLast = false) => {
      const news = { ...counts, heads, committedAtMs };
      heads = {};
      const ended = stretch;
      if (!isLast && indexNow() === ended.index) return news;
      stretch = { index: indexNow(), latencies: createLatencies() };
      if (ended.latencies.totalCount === 0) return news;
      return { ...news, stretch: { index: ended.index, latencies: encodeLatencies(ended.latencies) } };
    },
  };
}
